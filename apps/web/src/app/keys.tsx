import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { Dialog } from '@/ui/dialog';
import { Facts } from '@/ui/panel';
import { roomsFor } from './nav';

/** The keys that do something, and where to switch them off. */
export function Keys({ onClose }: { readonly onClose: () => void }) {
  const { formatMessage: t } = useIntl();
  const { role } = useSession().standing;
  const key = (name: string) => <kbd>{name}</kbd>;
  return (
    <Dialog title={t({ id: 'app.keys', defaultMessage: 'Keyboard' })} open onClose={onClose}>
      <Facts
        of={[
          [key('Ctrl K, /'), t({ id: 'app.keys.find', defaultMessage: 'Find anything' })],
          [key('?'), t({ id: 'app.keys.help', defaultMessage: 'This list' })],
          ...roomsFor(role).map(({ key: letter, name }) => [key(`g ${letter}`), t(name)] as const),
        ]}
      />
      <p className="hint">
        <FormattedMessage
          id="app.keys.off"
          defaultMessage="Single letters can be switched off in the settings."
        />
      </p>
    </Dialog>
  );
}
