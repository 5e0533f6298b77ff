import { fitOf, primary, type Asked, type Brings } from '../../libs/tasks/src/domain/fit';
import { newId } from '../../libs/kernel/src/ids';
import { plantOrganisation, plantPerson, type Person } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

const EXPERTISE = ['law', 'media', 'drafting', 'translation'] as const;
const PLACES = ['NYC', 'GVA', 'BGF', 'PAP'] as const;
const LANGUAGES = ['en', 'fr', 'es', 'fr-CA'] as const;

interface Fitting {
  readonly task: { readonly id: string };
  readonly score: number;
  readonly reasons: readonly string[];
  readonly missing: readonly string[];
}

/** Draws the same numbers each time. */
function chance(seed: number): <T>(from: readonly T[]) => T {
  let state = seed;
  return (from) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[state % from.length] as (typeof from)[number];
  };
}

describe('what fits', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Person;
  let ours: string;
  const tasks = new Map<string, Asked>();
  const organisations = new Map<string, Brings>();
  const hidden = new Set<string>();

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const pick = chance(7);
    for (let n = 0; n < 60; n += 1) {
      const visibility = pick(['COALITION', 'COALITION', 'COORDINATORS'] as const);
      const id = await plantOrganisation(app, `Organisation ${n}`, visibility);
      if (visibility === 'COORDINATORS') hidden.add(id);
      if (n === 0) ours = id;
      const brings = {
        expertise: [pick(EXPERTISE), pick(EXPERTISE)],
        places: [pick(PLACES)],
        languages: ['fr', pick(LANGUAGES)],
        load: 0,
      };
      organisations.set(id, brings);
      await declare(id, 'EXPERTISE', brings.expertise);
      await declare(id, 'PLACE', brings.places);
      await declare(id, 'LANGUAGE', [brings.languages[1] ?? 'fr']);
    }
    hidden.delete(ours);
    await app.owner.query(`update organisation set visibility = 'COALITION' where id = $1`, [ours]);
    partner = await plantPerson(app, 'PARTNER', ours);
    const { places } = await coordinator.data<{ places: { id: string; code: string }[] }>(
      '{ places { id code } }',
    );
    for (let n = 0; n < 300; n += 1) {
      const [place, expertise, language] = [
        pick(PLACES),
        pick([null, ...EXPERTISE]),
        pick(['en', 'fr'] as const),
      ];
      const neededLanguages = pick([[], ['fr'], ['en', 'fr-CA'], ['es']] as const);
      const minutes = pick([null, 15, 45, 120] as const);
      const dueAt = new Date(Date.now() + pick([2, 5, 13, 15, 40] as const) * 86_400_000 + n * 60_000);
      const id = newId();
      await app.owner.query(
        `insert into task (coalition_id, id, title, description, language, search, due_at, due_local, place_id, capacity, capacity_key, needed_languages, minutes, created_by)
         select coalition_id, $1, 'Task', '', $2, 'task', $3::timestamptz, $3::timestamptz at time zone 'UTC', $4, $5, $5, $6, $7, person_id from membership limit 1`,
        [
          id,
          language,
          dueAt,
          places.find(({ code }) => code === place)?.id,
          expertise,
          neededLanguages,
          minutes,
        ],
      );
      tasks.set(id, { expertise, place, language, neededLanguages, minutes, dueAt });
    }
  }, 60_000);
  afterAll(() => app.close());

  const declare = (organisationId: string, kind: string, values: readonly string[]) =>
    app.owner.query(
      `insert into capacity (coalition_id, id, organisation_id, kind, value, key, search)
       select o.coalition_id, gen_random_uuid(), o.id, $2, v, lower(v), lower(v) from organisation o, unnest($3::text[]) v where o.id = $1
       on conflict do nothing`,
      [organisationId, kind, [...new Set(values)]],
    );

  async function near(minutes: number | null, first = 20): Promise<readonly Fitting[]> {
    const { tasksThatFit } = await partner.visitor.data<{ tasksThatFit: Fitting[] }>(
      `query ($minutes: Int, $first: Int!) { tasksThatFit(minutes: $minutes, first: $first) { task { id } score reasons missing } }`,
      { minutes, first },
    );
    return tasksThatFit;
  }

  it.each([[null], [20], [60]])(
    'near an organisation with %s minutes is what brute force finds, in its order',
    async (minutes) => {
      const own = organisations.get(ours) as Brings;
      const all = [...tasks]
        .filter(([, task]) => minutes === null || task.minutes === null || task.minutes <= minutes)
        .map(([id, task]) => ({
          id,
          due: task.dueAt.getTime(),
          ...fitOf(task, { ...own, load: 9 }, minutes, new Date()),
        }))
        .sort((a, b) => b.score - a.score || a.due - b.due || (a.id < b.id ? -1 : 1));
      const found = await near(minutes);
      expect(
        found.map(({ task, score, reasons, missing }) => ({ id: task.id, score, reasons, missing })),
      ).toEqual(all.slice(0, 20).map(({ id, score, reasons, missing }) => ({ id, score, reasons, missing })));
    },
  );

  it('leaves out what one has claimed, and what one has not the time for', async () => {
    const [best] = await near(20);
    await partner.visitor.data('mutation ($id: ID!) { claimTask(id: $id, anyway: true) { __typename } }', {
      id: best?.task.id,
    });
    const after = await near(20);
    expect(after.map(({ task }) => task.id)).not.toContain(best?.task.id);
    expect(after.every(({ task }) => (tasks.get(task.id)?.minutes ?? 0) <= 20)).toBe(true);
  });

  it('for a task is the organisation that brute force finds, free ones first', async () => {
    const [taskId, task] =
      [...tasks].find(
        ([, { expertise, neededLanguages }]) => expertise === 'law' && neededLanguages.length > 0,
      ) ?? [];
    if (taskId === undefined || task === undefined) throw new Error('there is no such task');
    const { partnersFor } = await coordinator.data<{
      partnersFor: { organisation: { id: string }; score: number; reasons: string[]; load: number }[];
    }>(
      'query ($id: ID!) { partnersFor(taskId: $id, first: 10) { organisation { id } score reasons load } }',
      { id: taskId },
    );
    const brute = [...organisations]
      .map(([id, brings]) => ({
        id,
        ...fitOf(task, { ...brings, load: id === ours ? 1 : 0 }, null, new Date()),
        load: id === ours ? 1 : 0,
      }))
      .sort((a, b) => b.score - a.score || a.load - b.load || (a.id < b.id ? -1 : 1));
    expect(partnersFor.map(({ organisation, score, load }) => [organisation.id, score, load])).toEqual(
      brute.slice(0, 10).map(({ id, score, load }) => [id, score, load]),
    );
  });

  it('is missing where brute force finds a gap, for those whom the reader may see', async () => {
    const claimed = await coordinator.data<{ tasks: { edges: { node: { id: string } }[] } }>(
      '{ tasks(state: CLAIMED, first: 100) { edges { node { id } } } }',
    );
    const taken = new Set(claimed.tasks.edges.map(({ node }) => node.id));
    for (const [visitor, seen] of [
      [coordinator, () => true],
      [partner.visitor, (id: string) => !hidden.has(id)],
    ] as const) {
      const gaps = new Map<string, { tasks: Set<string>; organisations: number }>();
      for (const [id, { expertise, place, neededLanguages, language }] of tasks) {
        if (expertise === null || taken.has(id)) continue;
        for (const tag of new Set((neededLanguages.length > 0 ? neededLanguages : [language]).map(primary))) {
          const key = `${expertise} ${place} ${tag}`;
          const able = [...organisations].filter(
            ([org, b]) =>
              seen(org) &&
              b.expertise.includes(expertise) &&
              b.places.includes(place) &&
              b.languages.map(primary).includes(tag),
          );
          const gap = gaps.get(key) ?? { tasks: new Set<string>(), organisations: able.length };
          gap.tasks.add(id);
          gaps.set(key, gap);
        }
      }
      const { coverageGaps } = await visitor.data<{
        coverageGaps: {
          expertise: string;
          place: { code: string };
          language: string;
          tasks: number;
          organisations: number;
        }[];
      }>('{ coverageGaps(first: 100) { expertise place { code } language tasks organisations } }');
      expect(coverageGaps.length).toBe(gaps.size);
      for (const { expertise, place, language, tasks: asking, organisations: able } of coverageGaps) {
        const gap = gaps.get(`${expertise} ${place.code} ${language}`);
        expect([asking, able]).toEqual([gap?.tasks.size, gap?.organisations]);
      }
      const counts = coverageGaps.map((gap) => gap.organisations);
      expect(counts).toEqual([...counts].sort((a, b) => a - b));
    }
  });

  it('is told to coordinators alone where it names partners for a task', async () => {
    const answer = await partner.visitor.ask(`{ partnersFor(taskId: "${newId()}") { score } }`);
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
  });
});
