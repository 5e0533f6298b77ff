import { problemsOf } from '../domain/plan';
import { TEMPLATES } from './templates';

describe.each([...TEMPLATES.values()].map((template) => [template.key, template] as const))(
  'the template %s',
  (_, { title, purpose, steps }) => {
    it('is a plan: no circle, no unknown step, no key twice', () => {
      expect(problemsOf(steps)).toEqual([]);
    });

    it('says everything in each language, and nothing twice', () => {
      for (const words of [title, purpose, ...steps.flatMap((step) => [step.title, step.description])]) {
        for (const text of Object.values(words)) expect(text.trim().length).toBeGreaterThan(2);
        expect(words.fr).not.toBe(words.en);
        expect(words.es).not.toBe(words.en);
      }
    });

    it('opens a letter for signature five working days or more before it closes', () => {
      const opens = steps.find(({ mark }) => mark === 'OPENS_SIGNING');
      const closes = steps.find(({ mark }) => mark === 'CLOSES_SIGNING');
      expect(opens === undefined).toBe(closes === undefined);
      if (opens !== undefined && closes !== undefined)
        expect(opens.amount - closes.amount).toBeGreaterThanOrEqual(5);
    });
  },
);
