import { RouterProvider } from '@tanstack/react-router';
import { useCallback, useEffect, useState } from 'react';
import { IntlProvider } from 'react-intl';
import { Provider } from 'urql';
import type { Problem } from '@/base/problem';
import { SessionContext } from '@/base/session';
import { boot, type Ready } from './boot';
import { router } from './router';
import { Unready } from './unready';

/** The screens, for who is signed in; in place of them, why they cannot be shown. */
export function App({ first }: { readonly first: Ready | Problem }) {
  const [state, setState] = useState(first);
  const renew = useCallback(() => void boot().then(setState), []);
  const language = 'session' in state ? state.session.language : null;
  useEffect(() => {
    if (language !== null) document.documentElement.lang = language;
  }, [language]);

  if (!('session' in state)) return <Unready problem={state} again={renew} />;
  return (
    <IntlProvider locale={state.session.language} defaultLocale="en" messages={state.messages}>
      <Provider value={state.client}>
        <SessionContext value={{ ...state.session, renew }}>
          <RouterProvider router={router} />
        </SessionContext>
      </Provider>
    </IntlProvider>
  );
}
