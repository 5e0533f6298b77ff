import { Link } from '@tanstack/react-router';
import { FormattedMessage } from 'react-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { ProblemNotice } from '@/ui/problem-notice';
import { useReconfirming } from '../../hooks/use-amending';

interface ReconfirmCallProps {
  readonly id: string;
  readonly version: number;
  readonly capacity: 'ORGANISATION' | 'PERSONAL';
}

/** The words have changed in substance since the reader signed: whether the signature stands is asked again (PR-11). */
export function ReconfirmCall({ id, version, capacity }: ReconfirmCallProps) {
  const { run, running, problem } = useReconfirming();
  return (
    <Notice tone="warn">
      <p>
        <FormattedMessage
          id="letters.reconfirm.lead"
          defaultMessage="The words have changed in substance since this was signed. The signature stands under the older text only, and is not counted until the new one is signed."
        />
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className="actions">
        <Button kind="primary" busy={running} onPress={() => void run({ id, version, capacity })}>
          <FormattedMessage
            id="letters.reconfirm.sign"
            defaultMessage="Sign version {version}"
            values={{ version }}
          />
        </Button>
        <Link className="button" to="/letters/$id/versions" params={{ id }}>
          <FormattedMessage id="letters.reconfirm.compare" defaultMessage="See what has changed" />
        </Link>
      </div>
    </Notice>
  );
}
