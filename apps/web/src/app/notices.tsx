import { useEffect, useState, useSyncExternalStore } from 'react';
import { FormattedMessage } from 'react-intl';
import { useClient } from 'urql';
import { connection } from '@/base/connection';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { StartDocument } from './generated/operations';

/** What every screen must know of the line to the server: that it is cut, or that the session is over. */
export function Notices() {
  const state = useSyncExternalStore(connection.subscribe, connection.current);
  const online = useOnline();
  const client = useClient();
  const again = () => void client.query(StartDocument, {}, { requestPolicy: 'network-only' }).toPromise();
  return (
    <div className="shell-notices no-print">
      {state === 'signed-out' && (
        <Notice tone="warn">
          <div className="row">
            <span>
              <FormattedMessage
                id="app.signedOut"
                defaultMessage="Your session has ended. Sign in again in a new tab, then go on here: nothing that you typed is lost."
              />
            </span>
            <a className="button" href="/sign-in" target="_blank" rel="noopener">
              <FormattedMessage id="app.signIn" defaultMessage="Sign in" />
            </a>
            <Button onPress={again}>
              <FormattedMessage id="app.signedIn" defaultMessage="I have signed in" />
            </Button>
          </div>
        </Notice>
      )}
      {(state === 'offline' || !online) && (
        <Notice tone="warn">
          <div className="row">
            <span>
              <FormattedMessage
                id="app.offline"
                defaultMessage="You are not connected. What you see may be old; what you typed is still here."
              />
            </span>
            <Button onPress={again}>
              <FormattedMessage id="app.offline.again" defaultMessage="Try again" />
            </Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

function useOnline(): boolean {
  const [online, setOnline] = useState(navigator.onLine);
  useEffect(() => {
    const note = () => setOnline(navigator.onLine);
    window.addEventListener('online', note);
    window.addEventListener('offline', note);
    return () => {
      window.removeEventListener('online', note);
      window.removeEventListener('offline', note);
    };
  }, []);
  return online;
}
