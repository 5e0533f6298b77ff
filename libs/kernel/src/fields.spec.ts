import { z } from 'zod';
import { invalid } from './errors';
import { calendarDate, countryCode, line, localTime, optional, problemWith, prose, timeZone } from './fields';
import { LANGUAGES } from './language';

const FORM = z.object({
  name: line(2, 10),
  country: optional(countryCode),
  closes: optional(localTime),
  zone: optional(timeZone),
  day: optional(calendarDate),
  text: optional(prose(10)),
});

describe('a field that people fill in', () => {
  it.each([
    [{ name: 'x' }, 'name'],
    [{ name: 'a\u202eb' }, 'name'],
    [{ name: 'Ada', country: 'XX' }, 'country'],
    [{ name: 'Ada', closes: '2027-13-01T25:00' }, 'closes'],
    [{ name: 'Ada', closes: '2027-02-30T10:00' }, 'closes'],
    [{ name: 'Ada', zone: 'Geneva' }, 'zone'],
    [{ name: 'Ada', day: '2027-02-30' }, 'day'],
    [{ name: 'Ada', day: '0000-01-01' }, 'day'],
    [{ name: 'Ada', text: 'a\0b' }, 'text'],
    [{ name: 'Ada', text: 'a\u202eb' }, 'text'],
    [{ name: 'Ada', text: 'a\ud83d' }, 'text'],
    [{ name: 'Ada', text: '12345678901' }, 'text'],
    [{}, 'name'],
  ])('that is wrong is named, with its problem in every language: %j', (input, field) => {
    const found = problemWith(FORM, input);
    if (found === null) throw new Error('nothing was found');
    const said = LANGUAGES.map((language) => invalid(found.field, found.problem).say(language));
    expect(found.field).toBe(field);
    expect(new Set(said).size).toBe(3);
    for (const sentence of said) expect(sentence).toMatch(new RegExp(`^${field} ?: .{5}`));
  });

  it('that is right is taken, tidied', () => {
    const input = { name: '  Ada \t B ', closes: '2027-03-01T17:00', zone: 'Africa/Bangui', country: 'CF' };
    expect(problemWith(FORM, input)).toBeNull();
    expect(FORM.parse(input)).toEqual({ ...input, name: 'Ada B', day: null, text: null });
  });

  it('that has several lines keeps them and its blanks, each line ended by a line feed', () => {
    expect(prose(20).parse(' a \r\nb\rc\vd\fe\u2028f\t\n')).toBe(' a \nb\nc\nd\ne\nf\t\n');
    expect(prose(3).parse('a\r\nb')).toBe('a\nb');
    expect(prose(3).parse('')).toBe('');
    expect(prose(2).parse('😀')).toBe('😀');
  });
});
