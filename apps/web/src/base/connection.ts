/** How the line to the server stands, for the notices that every screen shares. */
export type ConnectionState = 'well' | 'offline' | 'signed-out';

type Listener = () => void;

let state: ConnectionState = 'well';
const listeners = new Set<Listener>();

export const connection = {
  current: (): ConnectionState => state,
  report: (next: ConnectionState): void => {
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
