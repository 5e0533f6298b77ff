import { currentTime } from './now';
import { useSession } from './session';
import { calendarDate } from './time';

/** The calendar day where the reader is, YYYY-MM-DD. */
export function useToday(): string {
  return calendarDate(currentTime(), useSession().timeZone);
}
