import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { FormattedMessage } from 'react-intl';
import { Empty } from '@/ui/empty';
import type { DeskQuery, DueTaskFragment, UndecidedFragment } from '../generated/operations';
import type { Decision } from '../rules';
import { EndingInvitation } from './ending-invitation';
import { Items } from './item';
import { UnclaimedTask } from './unclaimed-task';
import { UndecidedLetter } from './undecided-letter';

type DeskDecision = Decision<
  DueTaskFragment,
  DeskQuery['invitations']['edges'][number]['node'],
  UndecidedFragment
>;

interface DecisionsProps {
  readonly shown: readonly DeskDecision[];
  /** How many there are beside those. */
  readonly more: number;
}

export function Decisions({ shown, more }: DecisionsProps) {
  if (shown.length === 0) return <NothingToDecide />;
  return (
    <Items
      id="decisions"
      title={<FormattedMessage id="home.decisions" defaultMessage="Needs a decision" />}
      all={more > 0 && <More count={more} />}
    >
      {shown.map((decision, index) => {
        const first = index === 0;
        switch (decision.kind) {
          case 'task':
            return <UnclaimedTask key={decision.task.id} task={decision.task} first={first} />;
          case 'invitation':
            return (
              <EndingInvitation key={decision.invitation.id} invitation={decision.invitation} first={first} />
            );
          case 'letter':
            return <UndecidedLetter key={decision.letter.id} letter={decision.letter} first={first} />;
        }
      })}
    </Items>
  );
}

function More({ count }: { readonly count: number }) {
  return (
    <FormattedMessage
      id="home.decisions.more"
      defaultMessage="{count, plural, one {One more waits} other {# more wait}}: see <tasks>tasks</tasks> and <letters>letters</letters>."
      values={{
        count,
        tasks: (words: ReactNode[]) => (
          <Link to="/tasks" search={{ state: 'OPEN' }}>
            {words}
          </Link>
        ),
        letters: (words: ReactNode[]) => <Link to="/letters">{words}</Link>,
      }}
    />
  );
}

function NothingToDecide() {
  return (
    <Empty title={<FormattedMessage id="home.decisions.none" defaultMessage="Nothing needs a decision." />}>
      <Link to="/moments">
        <FormattedMessage
          id="home.decisions.none.plan"
          defaultMessage="Choose a date ahead and make a task for it"
        />
      </Link>
    </Empty>
  );
}
