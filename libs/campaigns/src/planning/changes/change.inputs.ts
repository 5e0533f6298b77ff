import { z } from 'zod';
import { calendarDate, line, optional } from '@chorus/kernel/fields';
import type { Translated } from '@chorus/kernel/language';
import type { Change } from '../domain/change';

const NEEDED: Translated = { en: 'must be given', fr: 'doit être indiqué', es: 'debe indicarse' };
const TOO_EARLY: Translated = {
  en: 'lies before the first day',
  fr: 'précède le premier jour',
  es: 'es anterior al primer día',
};
const OVERLAP: Translated = {
  en: 'must lie after the first part',
  fr: 'doit suivre la première partie',
  es: 'debe ser posterior a la primera parte',
};

const ids = z
  .array(z.uuid())
  .max(500)
  .nullish()
  .transform((given) => given ?? []);

/** An occurrence and what becomes of it; each kind has dates of its own. */
export const OCCURRENCE_CHANGE = z
  .object({
    occurrenceId: z.uuid(),
    kind: z.enum(['MOVED', 'SPLIT', 'CANCELLED']),
    basis: line(3, 500),
    startDate: optional(calendarDate),
    endDate: optional(calendarDate),
    secondStartDate: optional(calendarDate),
    secondEndDate: optional(calendarDate),
    plansToSecond: ids,
    tasksToSecond: ids,
    insteadId: optional(z.uuid()),
  })
  .superRefine(({ kind, startDate, endDate, secondStartDate, secondEndDate }, context) => {
    const wrong = (path: string, problem: Translated) =>
      context.addIssue({ code: 'custom', path: [path], params: { problem } });
    const span = (from: string | null, to: string | null, names: readonly [string, string]) => {
      if (from === null) wrong(names[0], NEEDED);
      else if (to === null) wrong(names[1], NEEDED);
      else if (to < from) wrong(names[1], TOO_EARLY);
    };
    if (kind === 'CANCELLED') return;
    span(startDate, endDate, ['startDate', 'endDate']);
    if (kind !== 'SPLIT') return;
    span(secondStartDate, secondEndDate, ['secondStartDate', 'secondEndDate']);
    if ((secondStartDate ?? '') <= (endDate ?? '')) wrong('secondStartDate', OVERLAP);
  })
  .transform((given): { occurrenceId: string; change: Change } => ({
    occurrenceId: given.occurrenceId,
    change: changeOf(given),
  }));

interface Given {
  readonly kind: Change['kind'];
  readonly basis: string;
  readonly startDate: string | null;
  readonly endDate: string | null;
  readonly secondStartDate: string | null;
  readonly secondEndDate: string | null;
  readonly plansToSecond: readonly string[];
  readonly tasksToSecond: readonly string[];
  readonly insteadId: string | null;
}

function changeOf({ kind, basis, insteadId, plansToSecond, tasksToSecond, ...dates }: Given): Change {
  const first = { start: dates.startDate ?? '', end: dates.endDate ?? '' };
  const second = { start: dates.secondStartDate ?? '', end: dates.secondEndDate ?? '' };
  switch (kind) {
    case 'MOVED':
      return { kind, basis, ...first };
    case 'SPLIT':
      return { kind, basis, first, second, plansToSecond, tasksToSecond };
    case 'CANCELLED':
      return { kind, basis, insteadId };
  }
}
