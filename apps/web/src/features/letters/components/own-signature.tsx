import { FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { Moment } from '@/ui/date';
import { Facts, Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Status } from '@/ui/status';
import { Name } from '@/ui/written';
import type { LetterToSignQuery } from '../generated/operations';
import { cityIn, type City } from '../rules/deadline';
import { useDisplayName } from './display-choices';

interface OwnSignatureProps {
  readonly own: NonNullable<LetterToSignQuery['letter']['ownSignature']>;
  readonly places: readonly City[];
  /** While the letter is open the signature can be withdrawn. */
  readonly open: boolean;
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onWithdraw: () => void;
}

/** How the reader's organisation has signed, as the server has it. */
export function OwnSignature({ own, places, open, busy, problem, onWithdraw }: OwnSignatureProps) {
  const { formatMessage: t } = useIntl();
  const { timeZone, standing } = useSession();
  const displayName = useDisplayName();
  return (
    <Panel
      title={<FormattedMessage id="letters.sign.panel" defaultMessage="Your organisation’s signature" />}
      aside={
        <Status glyph="✓" tone="ok">
          <FormattedMessage id="letters.signed" defaultMessage="Signed" />
        </Status>
      }
    >
      <p>
        <FormattedMessage
          id="letters.signed.short"
          defaultMessage="{organisation} has signed this letter."
          values={{ organisation: <Name>{standing.organisation?.name}</Name> }}
        />
      </p>
      <Facts
        of={[
          [
            t({ id: 'letters.display.chosen', defaultMessage: 'Who sees the name' }),
            displayName(own.display),
          ],
          [
            t({ id: 'letters.signed.when', defaultMessage: 'Signed at' }),
            <Moment at={own.confirmedAt} city={cityIn(timeZone, places)} />,
          ],
        ]}
      />
      {problem !== null && <ProblemNotice problem={problem} />}
      {open ? (
        <>
          <p className="muted">
            <FormattedMessage
              id="letters.withdraw.until"
              defaultMessage="It can be withdrawn until signing closes. To change who sees the name, withdraw it and sign again."
            />
          </p>
          <Button busy={busy} onPress={onWithdraw}>
            <FormattedMessage id="letters.withdraw" defaultMessage="Withdraw the signature" />
          </Button>
        </>
      ) : (
        <p className="muted">
          <FormattedMessage
            id="letters.withdraw.closed"
            defaultMessage="Signing has closed. A coordinator can tell you what is still possible."
          />
        </p>
      )}
    </Panel>
  );
}
