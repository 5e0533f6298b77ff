import { FormattedMessage } from 'react-intl';
import { device } from '@/base/device';
import { useAction } from '@/base/use-action';
import { Button } from '@/ui/button';
import { SignOutDocument } from './generated/operations';

/** Clears now, and once more when the page goes: the router notes then how far each screen was scrolled. */
function leaveNothing(): void {
  device.clear();
  addEventListener('pagehide', () => device.clear());
}

/** Ends the session and leaves nothing on the device. */
export function SignOut() {
  const { run, running, problem } = useAction(SignOutDocument);
  const leave = async () => {
    const outcome = await run({});
    if (!outcome.ok && outcome.problem.kind !== 'signed-out') return;
    leaveNothing();
    location.replace('/sign-in');
  };
  return (
    <>
      <Button kind="quiet" busy={running} onPress={() => void leave()}>
        <FormattedMessage id="app.signOut" defaultMessage="Sign out" />
      </Button>
      {problem !== null && problem.kind !== 'signed-out' && (
        <span className="wrong" role="alert">
          <FormattedMessage
            id="app.signOut.failed"
            defaultMessage="You are still signed in: the server did not answer. Try again."
          />
        </span>
      )}
    </>
  );
}
