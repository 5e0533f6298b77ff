import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { PRODUCT } from '@/base/product';
import { useSession } from '@/base/session';
import { Button } from '@/ui/button';
import { CoalitionSwitch } from './coalition-switch';
import { roomsFor } from './nav';
import { Notices } from './notices';
import { SignOut } from './sign-out';
import { useShortcuts } from './use-shortcuts';

const Palette = lazy(() => import('./palette').then((module) => ({ default: module.Palette })));
const Keys = lazy(() => import('./keys').then((module) => ({ default: module.Keys })));

/** What surrounds every screen: where one is, where one can go, and how the line to the server stands. */
export function Shell() {
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const [menu, setMenu] = useState(false);
  const { pathname } = useLocation();
  useEffect(() => setMenu(false), [pathname]);
  useShortcuts({ onFind: () => setOpen('palette'), onHelp: () => setOpen('keys') });
  const close = () => setOpen(null);
  return (
    <>
      <a className="skip" href="#main">
        <FormattedMessage id="app.skip" defaultMessage="Skip to the content" />
      </a>
      <div className="shell">
        <header className="shell-head">
          <Link className="wordmark" to="/home">
            {PRODUCT}
          </Link>
          <CoalitionSwitch />
          <div className="actions">
            <span className="shell-menu">
              <Button kind="quiet" expanded={menu} onPress={() => setMenu(!menu)}>
                <FormattedMessage id="app.menu" defaultMessage="Menu" />
              </Button>
            </span>
            <Button kind="quiet" onPress={() => setOpen('palette')}>
              <FormattedMessage id="app.find" defaultMessage="Find" />
            </Button>
            <SignOut />
          </div>
        </header>
        <Rooms open={menu} />
        <div className="shell-body">
          <Notices />
          <Outlet />
        </div>
      </div>
      <Suspense>
        {open === 'palette' && <Palette onClose={close} />}
        {open === 'keys' && <Keys onClose={close} />}
      </Suspense>
    </>
  );
}

function Rooms({ open }: { readonly open: boolean }) {
  const { formatMessage: t } = useIntl();
  const { role } = useSession().standing;
  return (
    <nav
      className="shell-nav"
      data-open={open || undefined}
      data-moves-on=""
      aria-label={t({ id: 'app.rooms', defaultMessage: 'Main navigation' })}
    >
      <ul>
        {roomsFor(role).map(({ to, name }) => (
          <li key={to}>
            <Link to={to} activeProps={{ 'aria-current': 'page' }}>
              {t(name)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
