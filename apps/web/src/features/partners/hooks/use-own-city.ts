import { cityOf } from '@/base/time';
import { useSession } from '@/base/session';
import type { City } from '@/ui/date';

/** The city whose clock the reader goes by. */
export function useOwnCity(): City {
  const { timeZone } = useSession();
  return { name: cityOf(timeZone), timeZone };
}
