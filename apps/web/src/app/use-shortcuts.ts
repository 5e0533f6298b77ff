import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { device } from '@/base/device';
import { useSession } from '@/base/session';
import { roomsFor } from './nav';

interface Shortcuts {
  readonly onFind: () => void;
  readonly onHelp: () => void;
}

/** Ctrl+K finds, always. Single letters (WCAG 2.1.4) only where they are not switched off: / finds, ? lists them, g t goes. */
export function useShortcuts({ onFind, onHelp }: Shortcuts): void {
  const navigate = useNavigate();
  const { role } = useSession().standing;
  const going = useRef(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.key === 'k') {
        event.preventDefault();
        return onFind();
      }
      if (
        device.read('shortcuts') === 'off' ||
        writes(event) ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey
      )
        return;
      const room = going.current ? roomsFor(role).find(({ key }) => key === event.key) : undefined;
      going.current = event.key === 'g';
      if (room !== undefined) void navigate({ to: room.to });
      else if (event.key === '?') onHelp();
      else if (event.key === '/') {
        event.preventDefault();
        onFind();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [navigate, role, onFind, onHelp]);
}

/** True while letters go into a text. */
function writes({ target }: KeyboardEvent): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest('input, textarea, select, [contenteditable], [role=menu]') !== null
  );
}
