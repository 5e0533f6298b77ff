import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useAction } from '@/base/use-action';
import { useForm } from '@/base/use-form';
import { MakeTaskDocument, type MakeTaskInput } from '../generated/operations';
import { NEEDED } from '../words';
import { leftOut } from '../rules';

type Written = 'title' | 'description' | 'language' | 'placeId' | 'due' | 'capacity' | 'occurrenceId';
export type NewTaskValues = { readonly [Name in Written & keyof MakeTaskInput]: string };

/** The form of a new task: makes it and shows it. What is needed and empty is said before the server is asked. */
export function useMakeTask(language: string, occurrence: string | undefined) {
  const { formatMessage: t } = useIntl();
  const navigate = useNavigate();
  const { run, running, problem, forget: forgetProblem } = useAction(MakeTaskDocument);
  const [gap, setGap] = useState<Problem | null>(null);
  const { values, set, forget } = useForm<NewTaskValues>(`tasks.new.${occurrence ?? ''}`, {
    title: '',
    description: '',
    language,
    placeId: '',
    due: '',
    capacity: '',
    occurrenceId: occurrence ?? '',
  });
  const make = async () => {
    const field = leftOut(values);
    forgetProblem();
    setGap(field === null ? null : { kind: 'refused', message: t(NEEDED[field]), field });
    if (field !== null) return;
    const orNull = (text: string) => (text.trim() === '' ? null : text);
    const input = { ...values, capacity: orNull(values.capacity), occurrenceId: orNull(values.occurrenceId) };
    const outcome = await run({ input });
    if (!outcome.ok) return;
    forget();
    await navigate({ to: '/tasks/$id', params: { id: outcome.data.makeTask.id } });
  };
  return { values, set, make, running, problem: gap ?? problem };
}
