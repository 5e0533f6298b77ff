import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describePackErrors } from './pack-error';
import { validatePack, type RawPack } from './validate-pack';

const FOLDER = join(__dirname, '../../../../../packs/peacekeeper-accountability');

type Entry = Record<string, unknown>;
type File = Record<string, Entry[]>;
interface Draft extends RawPack {
  manifest: Entry;
  register: File;
  moments: File;
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(join(FOLDER, file), 'utf8'));
}

const original = {
  manifest: read('pack.json'),
  register: read('register.json'),
  moments: read('moments.json'),
} as Draft;

function draft(): Draft {
  return structuredClone(original);
}

function entry(file: File, list: string, index: number): Entry {
  const found = file[list]?.[index];
  if (found === undefined) throw new Error(`the pack has no ${list}[${index}]`);
  return found;
}

function change(list: string, index: number, values: Entry): Draft {
  const pack = draft();
  Object.assign(entry(list === 'moments' ? pack.moments : pack.register, list, index), values);
  return pack;
}

function complaints(pack: RawPack): string[] {
  const { errors } = validatePack(pack);
  return errors === undefined ? [] : describePackErrors(errors).split('\n');
}

describe('the pack of peacekeeper accountability', () => {
  it('is sound and holds the register that the coalition starts from', () => {
    const { pack, errors } = validatePack(original);
    expect(errors).toBeUndefined();
    expect(pack?.asks).toHaveLength(27);
    expect(pack?.asks.filter(({ level }) => level === 'UN')).toHaveLength(21);
    expect(pack?.asks.filter(({ level }) => level === 'TCC')).toHaveLength(6);
    expect(pack?.targets).toHaveLength(50);
    expect(pack?.sources).toHaveLength(45);
    expect(pack?.initiatives).toHaveLength(13);
    expect(pack?.moments).toHaveLength(46);
    expect(pack?.countries).toHaveLength(13);
  });
});

describe('validatePack', () => {
  it('lists an unknown target, a duplicate code and an impossible date all at once', () => {
    const pack = draft();
    Object.assign(entry(pack.register, 'asks', 3), { targets: ['UNSG', 'XYZ'] });
    Object.assign(entry(pack.register, 'asks', 5), { code: 'UN-A-1' });
    Object.assign(entry(pack.register, 'sources', 0), { date: '2026-02-30' });
    const errors = complaints(pack);
    expect(errors).toContain('asks[3].targets[1]: unknown target "XYZ"');
    expect(errors).toContain('asks[5].code: duplicate code "UN-A-1", first in asks[0]');
    expect(errors).toContain('sources[0].date: impossible date "2026-02-30"');
  });

  it.each([
    ['asks', 0, { group: 'UN-Z' }, 'asks[0].group: unknown group "UN-Z"'],
    ['asks', 0, { level: 'TCC' }, 'asks[0].level: is "TCC", but its group is of level "UN"'],
    ['asks', 0, { targets: ['UNSG', 'UNSG'] }, 'asks[0].targets[1]: "UNSG" is listed twice'],
    ['targets', 4, { parent: 'NOWHERE' }, 'targets[4].parent: unknown target "NOWHERE"'],
    ['targets', 0, { parent: 'UN' }, 'targets[0].parent: cycle of parents: UN → UN'],
    ['targets', 0, { parent: 'UNSG' }, 'targets[0].parent: cycle of parents: UN → UNSG → UN'],
    ['initiatives', 0, { actor: 'NOBODY' }, 'initiatives[0].actor: unknown target "NOBODY"'],
    ['initiatives', 0, { parent: 'INI-99' }, 'initiatives[0].parent: unknown initiative "INI-99"'],
    ['initiatives', 0, { sources: [20, 999] }, 'initiatives[0].sources[1]: unknown source 999'],
    ['initiatives', 0, { date: '2015-13' }, 'initiatives[0].date: impossible date "2015-13"'],
    ['initiatives', 0, { endDate: '2014' }, 'initiatives[0].endDate: "2014" lies before the start "2015-12"'],
    [
      'initiatives',
      0,
      { date: '2015' },
      'initiatives[0].datePrecision: says "month", but the date is "2015"',
    ],
    ['initiatives', 0, { date: null }, 'initiatives[0].datePrecision: says "month", but the date is missing'],
    ['sources', 1, { ref: '13a' }, 'sources[1].ref: duplicate ref "13a", first in sources[0]'],
    [
      'sources',
      1,
      { url: 'javascript:alert(1)' },
      'sources[1].url: not a web address: "javascript:alert(1)"',
    ],
    ['countries', 0, { iso2: 'XX' }, 'countries[0].iso2: unknown country "XX"'],
    ['countries', 0, { iso2: 'UY' }, 'countries[3].iso2: duplicate iso2 "UY", first in countries[0]'],
    ['moments', 0, { timeZone: 'America/Gotham' }, 'moments[0].timeZone: unknown time zone "America/Gotham"'],
    ['moments', 0, { organ: 'GA-C9' }, 'moments[0].organ: unknown target "GA-C9"'],
    ['moments', 0, { suitsTargets: ['XYZ'] }, 'moments[0].suitsTargets[0]: unknown target "XYZ"'],
    ['moments', 0, { suitsAsks: ['UN-Z-9'] }, 'moments[0].suitsAsks[0]: unknown ask "UN-Z-9"'],
    [
      'moments',
      0,
      {
        nextOccurrences: [{ start: '2027-03-02', end: '2027-02-29', status: 'expected', basis: 'a pattern' }],
      },
      'moments[0].nextOccurrences[0].end: impossible date "2027-02-29"',
    ],
    [
      'moments',
      0,
      {
        nextOccurrences: [{ start: '2027-03-02', end: '2027-03-01', status: 'expected', basis: 'a pattern' }],
      },
      'moments[0].nextOccurrences[0].end: "2027-03-01" lies before the start "2027-03-02"',
    ],
  ])('names the place and the fault in %s[%i] with %o', (list, index, values, complaint) => {
    expect(complaints(change(list, index, values))).toEqual([complaint]);
  });

  it('refuses a language that no registry knows', () => {
    const pack = { ...draft(), manifest: { ...original.manifest, language: 'qqx' } };
    expect(complaints(pack)).toEqual(['pack.language: unknown language "qqx"']);
  });

  it('refuses text with a bidirectional override, which could disguise a name', () => {
    const title = 'Fund \u202eTNUF';
    expect(complaints(change('asks', 0, { title }))).toEqual([
      'asks[0].title: has control characters or bidirectional overrides',
    ]);
  });

  it('takes partial dates with their precision', () => {
    for (const [date, datePrecision] of [
      ['2015', 'year'],
      ['2015-12', 'month'],
      ['2015-12-17', 'day'],
      [null, 'undated'],
    ]) {
      expect(complaints(change('initiatives', 0, { date, datePrecision }))).toEqual([]);
    }
  });

  it('names an error for every target that is taken away from under what refers to it', () => {
    const codes = (original.register.targets ?? []).map(({ code }) => code);
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...codes), { minLength: 1 }), (removed) => {
        const pack = draft();
        pack.register.targets = (pack.register.targets ?? []).filter(({ code }) => !removed.includes(code));
        const expected = (pack.register.asks ?? []).flatMap(({ targets }, ask) =>
          (targets as string[]).flatMap((code, n) =>
            removed.includes(code) ? [`asks[${ask}].targets[${n}]: unknown target "${code}"`] : [],
          ),
        );
        expect(complaints(pack)).toEqual(expect.arrayContaining(expected));
      }),
      { numRuns: 50 },
    );
  });

  it('answers with errors, and never throws, whatever JSON it is given', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (manifest, register, moments) => {
        expect(complaints({ manifest, register, moments }).length).toBeGreaterThan(0);
      }),
    );
  });

  it('answers with errors whatever stands in place of a field', () => {
    const lists = ['targets', 'askGroups', 'asks', 'initiatives', 'sources', 'countries', 'moments'];
    const damage = fc.record({ list: fc.constantFrom(...lists), key: fc.nat(), value: fc.jsonValue() });
    fc.assert(
      fc.property(damage, ({ list, key, value }) => {
        const pack = draft();
        const file = list === 'moments' ? pack.moments : pack.register;
        const first = entry(file, list, 0);
        const keys = Object.keys(first);
        first[keys[key % keys.length] ?? 'code'] = value;
        const { pack: sound, errors } = validatePack(pack);
        expect((sound === undefined) !== (errors === undefined)).toBe(true);
      }),
    );
  });
});
