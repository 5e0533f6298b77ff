import fc from 'fast-check';
import { MembershipAuthority, type Standing } from '@chorus/platform/auth/visitor';
import { newId } from '../../libs/kernel/src/ids';
import { SignatoriesService } from '../../libs/letters/src';
import { likeOf, readPattern } from '../../libs/letters/src/moderation/domain/address-pattern';
import {
  LEADS_TO,
  LEAST_GROUP,
  type Moderation,
  type ModerationStep,
} from '../../libs/letters/src/moderation/domain/moderation';
import { ModerationService } from '../../libs/letters/src/moderation/moderation.service';
import { RulesService } from '../../libs/letters/src/moderation/rules.service';
import { plantPerson } from '../coalition/people';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { plantSignOns, type PlantedSignOn } from './plant-sign-ons';

type Step =
  | { readonly do: 'hand'; readonly step: ModerationStep; readonly which: readonly number[] }
  | { readonly do: 'rule'; readonly step: ModerationStep; readonly pattern: string }
  | { readonly do: 'undo'; readonly which: number };

interface Act {
  readonly id: string;
  readonly step: ModerationStep;
  readonly touched: ReadonlySet<number>;
  undone: boolean;
}

const STEP = fc.constantFrom<ModerationStep>('HOLD', 'REJECT', 'RELEASE');
const SIGN_ON: fc.Arbitrary<PlantedSignOn> = fc.record({
  name: fc.constant('Somebody'),
  email: fc.constantFrom('a.example', 'b.example', 'x.b.example'),
  display: fc.constantFrom('PUBLIC', 'PUBLIC', 'WITHHELD', 'DELIVERED_ONLY'),
  waiting: fc.boolean(),
  held: fc.boolean(),
});
const STEPS = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('hand' as const), step: STEP, which: fc.uniqueArray(fc.nat(19), { minLength: 1, maxLength: 5 }) }),
    fc.record({ do: fc.constant('rule' as const), step: STEP, pattern: fc.constantFrom('*@a.example', '*@*.b.example', '*@b.example', 'per*') }),
    fc.record({ do: fc.constant('undo' as const), which: fc.nat(9) }),
  ),
  { minLength: 3, maxLength: 14 },
); // prettier-ignore

/** What should be so, told in the simplest way: each sign-on is as the last act that is left for it says. */
class Model {
  readonly acts: Act[] = [];
  constructor(readonly signOns: readonly PlantedSignOn[]) {}

  standsAs(place: number): Moderation {
    const last = this.acts.findLast(({ undone, touched }) => !undone && touched.has(place));
    return last === undefined ? (this.signOns[place]?.held ? 'HELD' : 'NONE') : LEADS_TO[last.step];
  }

  /** Those of `places` that a step would change. */
  changed(places: readonly number[], step: ModerationStep): ReadonlySet<number> {
    return new Set(places.filter((place) => this.standsAs(place) !== LEADS_TO[step]));
  }

  /** What a rule finds: of those that are not public, crowds alone. */
  found(text: string): number[] {
    const pattern = readPattern(text);
    const like = new RegExp(
      `^${(pattern === null ? '' : likeOf(pattern)).replace(/\./g, '\\.').replace(/%/g, '.*')}$`,
    );
    const matched = this.signOns.flatMap(({ email }, place) => (like.test(email) ? [place] : []));
    const alike = (display?: string) =>
      matched.filter((place) => this.signOns[place]?.display === display).length;
    return matched.filter((place) => {
      const display = this.signOns[place]?.display;
      return display === 'PUBLIC' || alike(display) >= LEAST_GROUP;
    });
  }

  get count(): number {
    return this.signOns.filter(({ waiting }, place) => !waiting && this.standsAs(place) === 'NONE').length;
  }
}

describe('any sequence of steps of moderation and their undoing (SAFETY 19)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let standing: Standing;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const { personId } = await plantPerson(app, 'COORDINATOR');
    standing = await app.run(() => app.app.get(MembershipAuthority).standingOf(personId, 'first'));
  });
  afterAll(() => app.close());

  it('leaves the count equal to the number that stand, and each sign-on as the last act left says', async () => {
    const { scope, actor } = standing;
    const moderation = app.app.get(ModerationService);
    const property = fc.asyncProperty(fc.array(SIGN_ON, { minLength: 20, maxLength: 20 }), STEPS, async (given, steps) => {
      const { id: letterId } = await openLetter(coordinator, 600_000);
      const signOns = given.map((signOn, place) => ({ ...signOn, email: `person${place}@${signOn.email}` }));
      const handles = await plantSignOns(app, letterId, signOns);
      const model = new Model(signOns);
      const take = async (step: Step): Promise<void> => {
        if (step.do === 'undo') {
          const act = model.acts[step.which];
          if (act === undefined) return;
          await moderation.undo(scope, actor, act.id);
          act.undone = true;
          return;
        }
        const places = step.do === 'hand' ? [...step.which] : model.found(step.pattern);
        const touched = model.changed(places, step.step);
        const deed = { key: newId(), letterId, step: step.step, reason: 'A test' };
        const doing =
          step.do === 'hand'
            ? moderation.moderate(scope, actor, { ...deed, signOns: places.map((place) => handles[place] ?? '') })
            : app.app.get(RulesService).apply(scope, actor, {
                ...deed,
                rule: { pattern: step.pattern, from: null, until: null, network: null },
                asOf: new Date(),
              });
        if (touched.size === 0) await expect(doing).rejects.toThrow(/NOTHING_TO_MODERATE|RULE_TOO_NARROW/);
        else {
          const { changed } = await doing;
          expect(changed).toBe(touched.size);
          model.acts.push({ id: deed.key, step: step.step, touched, undone: false });
        }
      };
      for (const step of steps) {
        await app.run(() => take(step));
        const { rows } = await app.owner.query<{ handle: string; moderation: Moderation }>(
          'select handle, moderation from signature where letter_id = $1', [letterId]);
        const stored = new Map(rows.map(({ handle, moderation: as }) => [handle, as]));
        expect(handles.map((handle) => stored.get(handle))).toEqual(handles.map((_, place) => model.standsAs(place)));
        const counts = await app.run(() => app.app.get(SignatoriesService).counts(scope, [letterId]));
        expect(counts.get(letterId)).toBe(model.count);
      }
    });
    await fc.assert(property, { numRuns: 25 });
  }, 120_000); // prettier-ignore
});
