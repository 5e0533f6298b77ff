import { currentTime } from '@/base/now';
import { useSession } from '@/base/session';
import { calendarDate } from '@/base/time';

/** The calendar day where the reader is, YYYY-MM-DD. */
export function useToday(): string {
  return calendarDate(currentTime(), useSession().timeZone);
}
