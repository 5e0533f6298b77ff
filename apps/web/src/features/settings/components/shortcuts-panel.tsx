import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { device } from '@/base/device';
import { Check } from '@/ui/choices';
import { Panel } from '@/ui/panel';

/** Single letters that do something can be switched off (WCAG 2.1.4); Ctrl K always finds. */
export function ShortcutsPanel() {
  const { formatMessage: t } = useIntl();
  const [on, setOn] = useState(() => device.read('shortcuts') !== 'off');
  const change = (wanted: boolean) => {
    device.write('shortcuts', wanted ? null : 'off');
    setOn(wanted);
  };
  return (
    <Panel title={<FormattedMessage id="settings.shortcuts" defaultMessage="Keyboard" />}>
      <Check
        label={t({ id: 'settings.shortcuts.on', defaultMessage: 'Single letters are shortcuts' })}
        hint={t({
          id: 'settings.shortcuts.hint',
          defaultMessage:
            'Press ? to see them. Switch them off if you dictate or use a screen reader that needs these keys.',
        })}
        checked={on}
        onChange={change}
      />
    </Panel>
  );
}
