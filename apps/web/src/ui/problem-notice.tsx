import { FormattedMessage } from 'react-intl';
import type { Problem } from '@/base/problem';
import { Button } from './button';
import { Notice } from './notice';
import { Since } from './since';

interface ProblemNoticeProps {
  readonly problem: Problem;
  readonly again?: () => void;
  readonly since?: Date | null;
}

/** What went wrong, that nothing typed is lost, and how to go on. */
export function ProblemNotice({ problem, again, since }: ProblemNoticeProps) {
  return (
    <Notice tone="bad">
      <div className="row">
        <span>
          <ProblemText problem={problem} /> <Since of={since ?? null} />
        </span>
        {again !== undefined && problem.kind !== 'missing' && problem.kind !== 'forbidden' && (
          <Button kind="quiet" onPress={again}>
            <FormattedMessage id="ui.again" defaultMessage="Try again" />
          </Button>
        )}
      </div>
    </Notice>
  );
}

export function ProblemText({ problem }: { readonly problem: Problem }) {
  switch (problem.kind) {
    case 'offline':
      return (
        <FormattedMessage
          id="ui.problem.offline"
          defaultMessage="The server cannot be reached. What you typed is still here; try again when you are connected."
        />
      );
    case 'signed-out':
      return (
        <FormattedMessage
          id="ui.problem.signedOut"
          defaultMessage="Your session has ended. What you typed is still here: sign in again, then repeat."
        />
      );
    case 'server':
      return (
        <FormattedMessage
          id="ui.problem.server"
          defaultMessage="Something failed on our side and nothing was saved. What you typed is still here; try again shortly."
        />
      );
    case 'missing':
    case 'forbidden':
    case 'refused':
      return problem.message;
  }
}
