import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { Panel } from '@/ui/panel';
import type { DisplayChoice, LetterEye } from '../../generated/operations';
import { OneEye } from './one-eye';

const EYES = ['PUBLIC', 'RECIPIENT', 'VERIFIER'] as const satisfies readonly LetterEye[];
const NAMES = defineMessages({
  PUBLIC: { id: 'letters.eye.public', defaultMessage: 'As the public' },
  RECIPIENT: { id: 'letters.eye.recipient', defaultMessage: 'As the recipient' },
  VERIFIER: { id: 'letters.eye.verifier', defaultMessage: 'As a verifier' },
});

interface ThreeEyesProps {
  readonly letterId: string;
  /** The choice that is being looked at; null for that of the signature there is, or none. */
  readonly display: DisplayChoice | null;
}

/** What each of those who look at a letter will see: before it is signed, and before it is delivered. */
export function ThreeEyes({ letterId, display }: ThreeEyesProps) {
  const { formatMessage: t } = useIntl();
  const [eye, setEye] = useState<LetterEye>('PUBLIC');
  return (
    <Panel title={<FormattedMessage id="letters.eyes" defaultMessage="As others will see it" />}>
      <Tabs
        className="eyes"
        selectedKey={eye}
        onSelectionChange={(key) => setEye(EYES.find((known) => known === key) ?? 'PUBLIC')}
      >
        <TabList
          className="eyes-list"
          aria-label={t({ id: 'letters.eyes.who', defaultMessage: 'Who looks' })}
        >
          {EYES.map((one) => (
            <Tab key={one} id={one}>
              {t(NAMES[one])}
            </Tab>
          ))}
        </TabList>
        {EYES.map((one) => (
          <TabPanel key={one} id={one} className="stack">
            <OneEye letterId={letterId} eye={one} display={display} />
          </TabPanel>
        ))}
      </Tabs>
    </Panel>
  );
}
