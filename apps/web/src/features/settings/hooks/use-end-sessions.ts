import { device } from '@/base/device';
import { useAction } from '@/base/use-action';
import { EndAllSessionsDocument, EndSessionDocument } from '../generated/operations';

interface Session {
  readonly id: string;
  readonly current: boolean;
}

/** Ends sessions. Whoever ends the one in use is at the sign-in page, and nothing is left on the device. */
export function useEndSessions(onChange: () => void) {
  const one = useAction(EndSessionDocument);
  const all = useAction(EndAllSessionsDocument);
  const leave = () => {
    device.clear();
    location.replace('/sign-in');
  };
  const end = async (sessions: readonly Session[]) => {
    for (const { id, current } of sessions) {
      if (!(await one.run({ id })).ok) break;
      if (current) return leave();
    }
    onChange();
  };
  const endAll = async () => {
    if ((await all.run({})).ok) leave();
  };
  return { end, endAll, running: one.running || all.running, problem: one.problem ?? all.problem };
}
