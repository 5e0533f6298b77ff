import { FormattedMessage } from 'react-intl';
import { useRole } from '@/base/session';
import { Button } from '@/ui/button';
import { ProblemNotice } from '@/ui/problem-notice';
import { Written } from '@/ui/written';
import type { RemarkFragment } from '../../generated/operations';
import { useSettling } from '../../hooks/use-comments';
import { RemarkStatus } from './remark-status';
import { ReplyForm } from './reply-form';
import { Who } from './who';

/** What taking a suggestion into the text needs of the text's editor. */
export interface Drafting {
  /** Saves what has been typed; true where the server then has every word. */
  readonly settle: () => Promise<boolean>;
  /** The text has changed on the server. */
  readonly onText: () => void;
}

interface ThreadProps {
  readonly of: RemarkFragment;
  /** Language of the letter. */
  readonly language: string;
  /** While the letter takes comments. */
  readonly open: boolean;
  /** While the reader may change the words of the letter. */
  readonly drafting: Drafting | undefined;
}

/** One comment or suggestion with its answers, and what may be done with it. */
export function Thread({ of, language, open, drafting }: ThreadProps) {
  const coordinates = useRole('COORDINATOR');
  const { resolve, accept, reject, settling, problem } = useSettling();
  const suggests = of.replacement !== null;
  const take = async ({ settle, onText }: Drafting) => {
    if ((await settle()) && (await accept(of.id)).ok) onText();
  };
  return (
    <article className="remark">
      <div className="row">
        <Who of={of} />
        <RemarkStatus of={of} />
      </div>
      {of.quote !== null && <Passage of={of} language={language} />}
      {of.body !== '' && (
        <p className="prose">
          <Written lang={of.language}>{of.body}</Written>
        </p>
      )}
      {of.replies.map((reply) => (
        <div className="reply" key={reply.id}>
          <Who of={reply} />
          <p className="prose">
            <Written lang={reply.language}>{reply.body}</Written>
          </p>
        </div>
      ))}
      {problem !== null && <ProblemNotice problem={problem} />}
      <div className="actions">
        {suggests && drafting !== undefined && of.state === 'OPEN' && (
          <>
            <Button busy={settling} onPress={() => void take(drafting)}>
              <FormattedMessage id="letters.suggestion.accept" defaultMessage="Take into the text" />
            </Button>
            <Button busy={settling} onPress={() => void reject(of.id)}>
              <FormattedMessage id="letters.suggestion.reject" defaultMessage="Leave the text as it is" />
            </Button>
          </>
        )}
        {(coordinates || of.own) && of.state === 'OPEN' && (
          <Button kind="quiet" busy={settling} onPress={() => void resolve(of.id, true)}>
            <FormattedMessage id="letters.comment.resolve" defaultMessage="Settled" />
          </Button>
        )}
        {(coordinates || of.own) && of.state === 'RESOLVED' && (
          <Button kind="quiet" busy={settling} onPress={() => void resolve(of.id, false)}>
            <FormattedMessage id="letters.comment.reopen" defaultMessage="Not settled after all" />
          </Button>
        )}
      </div>
      {open && of.state === 'OPEN' && <ReplyForm id={of.id} />}
    </article>
  );
}

/** The words that are meant, and those that are suggested for them. */
function Passage({
  of: { quote, replacement, at, state },
  language,
}: {
  readonly of: RemarkFragment;
  readonly language: string;
}) {
  return (
    <div className="passage">
      <p lang={language}>
        {replacement === null ? <q>{quote}</q> : <del>{quote}</del>}
        {replacement !== null && replacement !== '' && (
          <>
            {' '}
            <ins>{replacement}</ins>
          </>
        )}
      </p>
      {at === null && state === 'OPEN' && (
        <p className="letter-warning">
          <FormattedMessage
            id="letters.comment.gone"
            defaultMessage="These words are no longer in the text."
          />
        </p>
      )}
    </div>
  );
}
