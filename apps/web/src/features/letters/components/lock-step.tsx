import { useEffect, useRef, useState } from 'react';
import { FormattedMessage } from 'react-intl';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { Panel } from '@/ui/panel';
import { ProblemNotice } from '@/ui/problem-notice';
import { useLockLetter } from '../hooks/use-lock-letter';
import { lackOf, type Draft } from '../rules/draft';

interface LockStepProps {
  readonly letter: { readonly id: string };
  readonly draft: Draft;
  /** Saves what is owed; true where the server then has every word. */
  readonly settle: () => Promise<boolean>;
}

type Stage = 'closed' | 'lacking' | 'asking' | 'unsaved';

/** Locks the text, after saying what that means: it is the one step on this screen that nothing undoes. */
export function LockStep({ letter: { id }, draft, settle }: LockStepProps) {
  const [stage, setStage] = useState<Stage>('closed');
  const { run, running, problem } = useLockLetter();
  const lacking = lackOf(draft);
  const ask = () => setStage(lacking === null ? 'asking' : 'lacking');
  const lock = async () => {
    if (lacking !== null) return setStage('lacking');
    if (await settle()) await run({ id });
    else setStage('unsaved');
  };
  return (
    <Panel title={<FormattedMessage id="letters.lock.title" defaultMessage="Next step: lock the text" />}>
      <p className="measure">
        <FormattedMessage
          id="letters.lock.lead"
          defaultMessage="A locked text can no longer be changed, and is ready to be opened for signature."
        />
      </p>
      {problem !== null && <ProblemNotice problem={problem} />}
      {stage === 'lacking' && lacking !== null && <Lacking what={lacking} />}
      {stage === 'unsaved' && (
        <Notice tone="bad">
          <FormattedMessage
            id="letters.lock.unsaved"
            defaultMessage="Not locked: your last words are not saved. See above why, then lock it."
          />
        </Notice>
      )}
      {stage === 'asking' ? (
        <Confirmation busy={running} onLock={() => void lock()} onLeave={() => setStage('closed')} />
      ) : (
        <Button kind="primary" onPress={ask}>
          <FormattedMessage id="letters.lock.ask" defaultMessage="Lock the text" />
        </Button>
      )}
    </Panel>
  );
}

interface ConfirmationProps {
  readonly busy: boolean;
  readonly onLock: () => void;
  readonly onLeave: () => void;
}

function Confirmation({ busy, onLock, onLeave }: ConfirmationProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="confirmation">
      <h3 tabIndex={-1} ref={heading}>
        <FormattedMessage id="letters.lock.sure" defaultMessage="This cannot be undone" />
      </h3>
      <ul>
        <li>
          <FormattedMessage
            id="letters.lock.immutable"
            defaultMessage="Nobody can change a word any more, you included."
          />
        </li>
        <li>
          <FormattedMessage
            id="letters.lock.hash"
            defaultMessage="The text gets a fingerprint (SHA-256), by which anyone can check that it is the one that was signed."
          />
        </li>
        <li>
          <FormattedMessage
            id="letters.lock.all"
            defaultMessage="It is locked as it stands above: title, recipient and every paragraph that is not empty."
          />
        </li>
      </ul>
      <div className="actions">
        <Button kind="primary" busy={busy} onPress={onLock}>
          <FormattedMessage id="letters.lock.now" defaultMessage="Lock the text for good" />
        </Button>
        <Button onPress={onLeave}>
          <FormattedMessage id="letters.lock.notYet" defaultMessage="Not yet" />
        </Button>
      </div>
    </section>
  );
}

function Lacking({ what }: { readonly what: NonNullable<ReturnType<typeof lackOf>> }) {
  return (
    <Notice tone="bad">
      {what === 'title' && (
        <FormattedMessage id="letters.lock.noTitle" defaultMessage="The letter needs a title first." />
      )}
      {what === 'recipient' && (
        <FormattedMessage
          id="letters.lock.noRecipient"
          defaultMessage="The letter needs a recipient first."
        />
      )}
      {what === 'text' && (
        <FormattedMessage id="letters.lock.noText" defaultMessage="The letter needs a paragraph first." />
      )}
    </Notice>
  );
}
