/** The kinds of value that a pack is made of. */
import { hasUnprintable } from '@chorus/kernel/text';
import { isCalendarDate, isTimeZone } from '@chorus/kernel/time';
import { z } from 'zod';
import { isMonthDay, precisionOf } from '../../domain/partial-date';
import { isCountryCode } from '@chorus/kernel/countries';

function text(longest: number) {
  return z
    .string()
    .max(longest)
    .refine((value) => value.trim() !== '', { error: 'must not be empty' })
    .refine((value) => !hasUnprintable(value), {
      error: 'has control characters or bidirectional overrides',
    });
}

function quoted(problem: string) {
  return { error: (issue: { input?: unknown }) => `${problem} ${JSON.stringify(issue.input)}` };
}

export const line = text(500);
export const prose = text(10_000);

export const code = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,39}$/, { error: 'must be letters, digits and hyphens, 40 at most' });

export const calendarDate = z.string().refine(isCalendarDate, quoted('impossible date'));
export const partialDate = z
  .string()
  .refine((value) => precisionOf(value) !== null, quoted('impossible date'));
export const monthDay = z.string().refine(isMonthDay, quoted('impossible month and day'));
export const timeZone = z.string().refine(isTimeZone, quoted('unknown time zone'));
export const countryCode = z.string().refine(isCountryCode, quoted('unknown country'));

/** A BCP 47 tag that names a language which the Unicode registry knows. */
export const languageTag = z.string().refine(isKnownLanguage, quoted('unknown language'));

function isKnownLanguage(tag: string): boolean {
  try {
    const { language } = new Intl.Locale(tag);
    return new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language) !== undefined;
  } catch {
    return false;
  }
}

/** A web address. Other schemes, as `javascript:`, never become a link. */
export const webAddress = z.string().max(2_000).refine(isWebAddress, quoted('not a web address:'));

function isWebAddress(address: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
}
