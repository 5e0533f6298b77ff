import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { Role } from '@/base/session';

const WORDS = defineMessages({
  home: { id: 'app.nav.home', defaultMessage: 'Home' },
  desk: { id: 'app.nav.desk', defaultMessage: 'Desk' },
  tasks: { id: 'app.nav.tasks', defaultMessage: 'Tasks' },
  campaigns: { id: 'app.nav.campaigns', defaultMessage: 'Campaigns' },
  moments: { id: 'app.nav.moments', defaultMessage: 'Moments' },
  letters: { id: 'app.nav.letters', defaultMessage: 'Letters' },
  register: { id: 'app.nav.register', defaultMessage: 'Register' },
  partners: { id: 'app.nav.partners', defaultMessage: 'Partners' },
  settings: { id: 'app.nav.settings', defaultMessage: 'Settings' },
});

export interface Room {
  readonly to:
    | '/home'
    | '/desk'
    | '/tasks'
    | '/campaigns'
    | '/moments'
    | '/letters'
    | '/register'
    | '/partners'
    | '/settings';
  readonly name: MessageDescriptor;
  /** The letter that opens it after g. */
  readonly key: string;
}

const ROOMS: readonly Room[] = [
  { to: '/home', name: WORDS.home, key: 'h' },
  { to: '/desk', name: WORDS.desk, key: 'd' },
  { to: '/tasks', name: WORDS.tasks, key: 't' },
  { to: '/campaigns', name: WORDS.campaigns, key: 'c' },
  { to: '/moments', name: WORDS.moments, key: 'm' },
  { to: '/letters', name: WORDS.letters, key: 'l' },
  { to: '/register', name: WORDS.register, key: 'r' },
  { to: '/partners', name: WORDS.partners, key: 'p' },
  { to: '/settings', name: WORDS.settings, key: 's' },
];

/** The rooms that a role has a use for. The server refuses what is not theirs; this spares the walk. */
export function roomsFor(role: Role): readonly Room[] {
  return ROOMS.filter(({ to }) => to !== '/desk' || role === 'COORDINATOR');
}
