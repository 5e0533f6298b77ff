import { FormattedMessage, useIntl } from 'react-intl';
import { localeOf, type Language } from '@/base/language';
import type { Problem } from '@/base/problem';
import { useSession } from '@/base/session';
import { clockAt } from '@/base/time';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import type { Editing } from '../rules/editing';

interface SaveStateProps {
  readonly state: Editing;
  /** False where the device has no room for what is not saved. */
  readonly kept: boolean;
  readonly onAgain: () => void;
}

/** Whether every word is saved, in words; what needs attention is announced. */
export function SaveState({ state, kept, onAgain }: SaveStateProps) {
  if (state.phase === 'conflict')
    return (
      <Notice tone="warn">
        <FormattedMessage id="letters.save.conflict" defaultMessage="Someone else changed this letter" />
      </Notice>
    );
  if (state.problem !== null)
    return (
      <Notice tone="bad">
        <div className="row">
          <span>
            <NotSaved problem={state.problem} /> {state.problem.kind !== 'refused' && <Kept kept={kept} />}
          </span>
          <Button kind="quiet" busy={state.phase === 'saving'} onPress={onAgain}>
            <FormattedMessage id="letters.save.again" defaultMessage="Save now" />
          </Button>
        </div>
      </Notice>
    );
  return (
    <p className="save-state muted">
      <Calm state={state} />
    </p>
  );
}

function Calm({ state: { phase, savedAt } }: { readonly state: Editing }) {
  const locale = localeOf(useIntl().locale as Language);
  const { timeZone } = useSession();
  if (phase === 'saving') return <FormattedMessage id="letters.save.saving" defaultMessage="Saving" />;
  if (phase === 'dirty') return <FormattedMessage id="letters.save.dirty" defaultMessage="Not saved yet" />;
  if (savedAt === null)
    return <FormattedMessage id="letters.save.idle" defaultMessage="What you write saves itself." />;
  return (
    <FormattedMessage
      id="letters.save.saved"
      defaultMessage="Saved {time}"
      values={{ time: clockAt(savedAt, timeZone, locale) }}
    />
  );
}

function NotSaved({ problem: { kind, message } }: { readonly problem: Problem }) {
  switch (kind) {
    case 'offline':
      return <FormattedMessage id="letters.save.offline" defaultMessage="Not saved: no connection." />;
    case 'signed-out':
      return (
        <FormattedMessage id="letters.save.signedOut" defaultMessage="Not saved: your session has ended." />
      );
    case 'server':
      return (
        <FormattedMessage
          id="letters.save.server"
          defaultMessage="Not saved: something failed on our side."
        />
      );
    case 'missing':
    case 'forbidden':
    case 'refused':
      return (
        <FormattedMessage
          id="letters.save.refused"
          defaultMessage="Not saved: {reason}"
          values={{ reason: message }}
        />
      );
  }
}

/** How far what is not saved is safe. */
function Kept({ kept }: { readonly kept: boolean }) {
  return kept ? (
    <FormattedMessage
      id="letters.save.kept"
      defaultMessage="Kept on this device while this tab stays open."
    />
  ) : (
    <FormattedMessage
      id="letters.save.notKept"
      defaultMessage="This device has no room to keep it: leave this page open, or copy your text elsewhere."
    />
  );
}
