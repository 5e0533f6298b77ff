import { useForm } from '@/base/use-form';

/** Whether the first steps are put away, for this tab. */
export function usePutAway() {
  const { values, set } = useForm('home.steps', { away: false });
  return { away: values.away, setAway: set('away') };
}
