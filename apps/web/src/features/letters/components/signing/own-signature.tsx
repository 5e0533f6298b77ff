import { useState, type ReactNode } from 'react';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { OneOf } from '@/ui/choices';
import { Moment } from '@/ui/date';
import { Form } from '@/ui/form';
import { Notice } from '@/ui/notice';
import { Facts, Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { Status } from '@/ui/status';
import { Name } from '@/ui/written';
import type {
  DisplayChoice,
  LetterToSignQuery,
  OwnFragment,
  SigningCapacity,
} from '../../generated/operations';
import { useOwnSignature } from '../../hooks/use-own-signature';
import { cityIn } from '../../rules/deadline';
import { useDisplayChoices } from '../display-choices';
import { CorrectPerson, CorrectTitle } from './correct-print';
import { ReconfirmCall } from './reconfirm-call';

const WAITS = defineMessages({
  AWAITS_RECONFIRMATION: {
    id: 'letters.own.reconfirm',
    defaultMessage:
      'The words have changed in substance since. The signature stands under the older version, and is not counted under the new one until you confirm it.',
  },
  AWAITS_SUPPLEMENT: {
    id: 'letters.own.supplement',
    defaultMessage:
      'It came after closing. It counts once a coordinator seals the supplement of late signatures.',
  },
  HELD: {
    id: 'letters.own.held',
    defaultMessage: 'A coordinator looks into it. It is not counted meanwhile.',
  },
  REJECTED: {
    id: 'letters.own.rejected',
    defaultMessage: 'A coordinator has rejected it. It is not counted. Ask a coordinator why.',
  },
});

interface OwnSignatureProps {
  readonly letterId: string;
  readonly title: ReactNode;
  readonly capacity: SigningCapacity;
  readonly own: OwnFragment;
  /** Number of the words as they are now. */
  readonly version: number | null;
  readonly places: LetterToSignQuery['places'];
  readonly busy: boolean;
  readonly problem: Problem | null;
  readonly onWithdraw: () => void;
}

/** A signature of the reader, or of the reader's organisation, as the server has it, and what can be changed of it. */
export function OwnSignature(props: OwnSignatureProps) {
  const { letterId, title, capacity, own, version, places, busy, problem, onWithdraw } = props;
  const { formatMessage: t, formatNumber } = useIntl();
  const { timeZone } = useSession();
  const change = useOwnSignature(letterId, capacity);
  const found = problem ?? change.problem;
  return (
    <Panel
      title={title}
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
          values={{ organisation: <Name>{own.printedName}</Name> }}
        />
      </p>
      {own.standing === 'AWAITS_RECONFIRMATION' && own.changeable ? (
        <ReconfirmCall id={letterId} version={version ?? 0} capacity={capacity} />
      ) : (
        own.standing !== 'COUNTS' && (
          <Notice tone="warn">
            <FormattedMessage {...WAITS[own.standing]} />
          </Notice>
        )
      )}
      <Facts
        of={[
          [
            t({ id: 'letters.signed.when', defaultMessage: 'Signed at' }),
            <Moment at={own.confirmedAt} city={cityIn(timeZone, places)} />,
          ],
          [t({ id: 'letters.fact.version', defaultMessage: 'Version' }), formatNumber(own.versionNumber)],
        ]}
      />
      {found !== null && <ProblemNotice problem={found} />}
      {own.changeable ? (
        <>
          {capacity === 'ORGANISATION' ? (
            <CorrectTitle letterId={letterId} own={own} />
          ) : (
            <CorrectPerson letterId={letterId} own={own} />
          )}
          <DisplayChange own={own} busy={change.running} onChange={(to) => void change.setDisplay(to)} />
          <p className="muted">
            <FormattedMessage
              id="letters.withdraw.until"
              defaultMessage="It can be withdrawn until signing closes, and given again."
            />
          </p>
          <Button busy={busy} onPress={onWithdraw}>
            <FormattedMessage id="letters.withdraw" defaultMessage="Withdraw the signature" />
          </Button>
        </>
      ) : (
        <Dissociation
          own={own}
          places={places}
          busy={change.running}
          onPress={() => void change.dissociate()}
        />
      )}
    </Panel>
  );
}

interface DisplayChangeProps {
  readonly own: OwnFragment;
  readonly busy: boolean;
  readonly onChange: (display: DisplayChoice) => void;
}

/** Chosen first and then sent: arrow keys go through the choices, and none of them may name anybody on the way. */
function DisplayChange({ own, busy, onChange }: DisplayChangeProps) {
  const { formatMessage: t } = useIntl();
  const [chosen, setChosen] = useState(own.display);
  return (
    <Form problem={null} onSubmit={() => onChange(chosen)}>
      <OneOf
        legend={t({ id: 'letters.display.chosen', defaultMessage: 'Who sees the name' })}
        value={chosen}
        onChange={setChosen}
        choices={useDisplayChoices()}
      />
      {chosen !== own.display && (
        <Button type="submit" busy={busy}>
          <FormattedMessage id="letters.display.change" defaultMessage="Change who sees the name" />
        </Button>
      )}
    </Form>
  );
}

interface DissociationProps extends Pick<OwnSignatureProps, 'own' | 'places' | 'busy'> {
  readonly onPress: () => void;
}

/** What is left once a letter has closed with the signature: a dated note. */
function Dissociation({ own, places, busy, onPress }: DissociationProps) {
  const { timeZone } = useSession();
  if (own.dissociatedAt !== null)
    return (
      <p>
        <FormattedMessage
          id="letters.dissociated"
          defaultMessage="You dissociated yourself from this letter on {when}. The note stands in the letter’s record."
          values={{ when: <Moment at={own.dissociatedAt} city={cityIn(timeZone, places)} /> }}
        />
      </p>
    );
  if (!own.dissociable) return null;
  return (
    <>
      <p className="muted">
        <FormattedMessage
          id="letters.dissociate.lead"
          defaultMessage="Signing has closed: the signature can no longer be taken back or changed. You can add a dated note that you no longer stand by the letter. It is counted for everyone, and shows the name only where the signature does. It cannot be undone."
        />
      </p>
      <Button busy={busy} onPress={onPress}>
        <FormattedMessage id="letters.dissociate" defaultMessage="Dissociate from this letter" />
      </Button>
    </>
  );
}
