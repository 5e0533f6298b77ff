import { createRoot } from 'react-dom/client';
import { App } from './app/app';
import { boot } from './app/boot';
import './ui/tokens.css';
import './ui/base.css';
import './ui/controls.css';
import './ui/layout.css';
import './ui/overlay.css';
import './app/shell.css';
import './ui/print.css';

// a page that the browser kept for its Back button may show what a sign-out has taken away
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload();
});

/** The server's page stays until the first screen can be drawn, so that nothing flickers. */
async function begin(place: HTMLElement): Promise<void> {
  const first = await boot();
  if ('kind' in first && first.kind === 'signed-out') location.replace('/sign-in');
  else createRoot(place).render(<App first={first} />);
}

const place = document.getElementById('app');
if (place !== null) void begin(place);
