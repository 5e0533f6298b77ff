import { useEffect, useRef } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '@/ui/button';
import { ProblemNotice } from '@/ui/problem-notice';
import { Name } from '@/ui/written';
import { useEndMembership } from '../hooks/use-end-membership';
import type { Member } from './members-table';
import '../settings.css';

interface EndMembershipProps {
  readonly member: Member;
  readonly onEnded: () => void;
}

/** Says what it means before it is done, and is asked twice, since the person cannot bring it back. */
export function EndMembership({ member, onEnded }: EndMembershipProps) {
  const { asked, ask, end, running, problem } = useEndMembership(member.id, onEnded);
  const words = useRef<HTMLParagraphElement>(null);
  const before = useRef(asked);
  useEffect(() => {
    if (before.current !== asked) words.current?.focus();
    before.current = asked;
  }, [asked]);
  return (
    <section className="end-membership">
      <h3>
        <FormattedMessage id="settings.end" defaultMessage="End the membership" />
      </h3>
      <p ref={words} tabIndex={-1}>
        <FormattedMessage
          id="settings.end.means"
          defaultMessage="{name} can do nothing here from the next request on, and every authority to sign ends with it. What was signed stays signed. To come back, the person must be invited anew."
          values={{ name: <Name>{member.name}</Name> }}
        />
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      {asked ? (
        <div className="actions">
          <Button kind="danger" busy={running} onPress={() => void end()}>
            <FormattedMessage id="settings.end.confirm" defaultMessage="Yes, end it" />
          </Button>
          <Button onPress={() => ask(false)}>
            <FormattedMessage id="settings.end.keep" defaultMessage="Keep the membership" />
          </Button>
        </div>
      ) : (
        <Button kind="danger" onPress={() => ask(true)}>
          <FormattedMessage id="settings.end.ask" defaultMessage="End this membership" />
        </Button>
      )}
    </section>
  );
}
