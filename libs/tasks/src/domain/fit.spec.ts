import fc from 'fast-check';
import { fitOf, scoreOf, SOON_DAYS, type Asked, type Brings } from './fit';

const NOW = new Date('2026-11-27T12:00:00Z');
const asked: fc.Arbitrary<Asked> = fc.record({
  expertise: fc.option(fc.constantFrom('law', 'media'), { nil: null }),
  place: fc.constantFrom('NYC', 'GVA', 'BGF'),
  neededLanguages: fc.uniqueArray(fc.constantFrom('en', 'fr', 'fr-CA', 'es'), { maxLength: 2 }),
  language: fc.constantFrom('en', 'fr'),
  minutes: fc.option(fc.integer({ min: 5, max: 600 }), { nil: null }),
  dueAt: fc.integer({ min: 1, max: 60 }).map((days) => new Date(NOW.getTime() + days * 86_400_000)),
});
const brings: fc.Arbitrary<Brings> = fc.record({
  expertise: fc.uniqueArray(fc.constantFrom('law', 'media')),
  places: fc.uniqueArray(fc.constantFrom('NYC', 'GVA', 'BGF')),
  languages: fc.uniqueArray(fc.constantFrom('en', 'fr', 'es-MX')),
  load: fc.nat(5),
});
const minutes = fc.option(fc.integer({ min: 5, max: 600 }), { nil: null });

describe('how a task fits', () => {
  it('is the sum of what its reasons weigh', () => {
    fc.assert(
      fc.property(asked, brings, minutes, (task, partner, time) => {
        const { score, reasons } = fitOf(task, partner, time, NOW);
        expect(score).toBe(scoreOf(reasons));
      }),
    );
  });

  it('never falls when an organisation declares more', () => {
    fc.assert(
      fc.property(asked, brings, brings, minutes, (task, partner, more, time) => {
        const both = {
          expertise: [...partner.expertise, ...more.expertise],
          places: [...partner.places, ...more.places],
          languages: [...partner.languages, ...more.languages],
          load: partner.load,
        };
        expect(fitOf(task, both, time, NOW).score).toBeGreaterThanOrEqual(
          fitOf(task, partner, time, NOW).score,
        );
      }),
    );
  });

  it('names as missing only what is asked for and not brought', () => {
    fc.assert(
      fc.property(asked, brings, minutes, (task, partner, time) => {
        const { reasons, missing } = fitOf(task, partner, time, NOW);
        expect(missing.filter((reason) => reasons.includes(reason))).toEqual([]);
        if (task.expertise === null) expect(missing).not.toContain('EXPERTISE');
      }),
    );
  });

  it('knows a language whatever its region, and asks for the text’s own where none is named', () => {
    const task: Asked = {
      expertise: null,
      place: 'GVA',
      neededLanguages: ['fr-CA'],
      language: 'en',
      minutes: 20,
      dueAt: new Date(NOW.getTime() + (SOON_DAYS + 1) * 86_400_000),
    };
    const partner: Brings = { expertise: [], places: ['GVA'], languages: ['FR'], load: 2 };
    expect(fitOf(task, partner, 20, NOW)).toEqual({
      score: 7,
      reasons: ['PLACE', 'LANGUAGE', 'MINUTES'],
      missing: [],
    });
    expect(fitOf({ ...task, neededLanguages: [] }, partner, 19, NOW)).toEqual({
      score: 3,
      reasons: ['PLACE'],
      missing: ['LANGUAGE'],
    });
  });
});
