/** The shape of `moments.json`: what the coalition plans around. The campaigns room imports it. */
import { z } from 'zod';
import { calendarDate, code, line, monthDay, prose, timeZone, webAddress } from './fields.schema';

const MOMENT_KINDS = [
  'high_level',
  'committee_session',
  'report',
  'sc_open_debate',
  'sc_briefing',
  'process',
  'mandate_renewal',
  'one_off',
  'conference',
  'data_release',
  'hrc_session',
  'upr_session',
  'treaty_body',
  'observance',
] as const;

/** `expected`, `fixed` (the date cannot move) and `unknown` (a placeholder) are words of planning; the rest is a life. */
const PACK_OCCURRENCE_STATUSES = [
  'expected',
  'fixed',
  'unknown',
  'tentative',
  'confirmed',
  'moved',
  'cancelled',
  'held',
  'no_outcome',
] as const;

const packOccurrence = z.strictObject({
  start: calendarDate,
  end: calendarDate,
  status: z.enum(PACK_OCCURRENCE_STATUSES),
  basis: prose,
});

const packMoment = z.strictObject({
  code,
  title: line,
  /** Code of the target that holds the event. */
  organ: code,
  kind: z.enum(MOMENT_KINDS),
  recurrence: z.strictObject({
    text: prose,
    /** RFC 5545 recurrence rule, where the pattern is one. */
    rrule: z
      .string()
      .regex(/^FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;[A-Z]+=[A-Z0-9,+-]+)*$/, { error: 'not an RFC 5545 rule' })
      .nullable(),
    /** Month and day between which it usually falls. */
    window: z.strictObject({ from: monthDay, to: monthDay }).nullable(),
  }),
  city: line,
  timeZone,
  purpose: prose,
  suitsTargets: z.array(code),
  suitsAsks: z.array(code),
  nextOccurrences: z.array(packOccurrence),
  /** Weeks of preparation before an occurrence. */
  suggestedLeadWeeks: z.int().min(0).max(520),
  notes: prose.nullable(),
  verified: z.enum(['verified', 'partly_verified', 'general_knowledge']),
  references: z.array(webAddress),
});

export const momentsFile = z.strictObject({
  meta: z.looseObject({}).optional(),
  moments: z.array(packMoment),
});
