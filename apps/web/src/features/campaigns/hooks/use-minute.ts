import { useEffect, useState } from 'react';
import { currentTime } from '@/base/now';
import { untilNextMinute } from '../rules/dates';

/** The time, told anew whenever a minute begins. */
export function useMinute(): Date {
  const [now, setNow] = useState(currentTime);
  useEffect(() => {
    const timer = setTimeout(() => setNow(currentTime()), untilNextMinute(now));
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
