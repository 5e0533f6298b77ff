import { newId } from '../../libs/kernel/src/ids';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

interface Occurrence {
  readonly id: string;
  readonly startDate: string;
  readonly endDate: string;
  readonly moment: { readonly code: string; readonly city: string };
}
interface Moment {
  readonly code: string;
  readonly city: string;
  readonly timeZone: string;
  readonly organ: { readonly code: string };
  readonly occurrences: readonly { readonly id: string }[];
}
interface List<Node> {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: Node }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

const OCCURRENCES = `totalCount edges { node { id startDate endDate moment { code city } } } pageInfo { hasNextPage endCursor }`;

describe('moments and their dates', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let moments: Moment[];
  let all: Occurrence[];

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const found = await coordinator.data<{ moments: List<Moment> }>(
      '{ moments(first: 100) { edges { node { code city timeZone organ { code } occurrences { id } } } } }',
    );
    moments = found.moments.edges.map(({ node }) => node);
    all = (await read('first: 100')).edges.map(({ node }) => node);
  });
  afterAll(() => app.close());

  async function read(args: string): Promise<List<Occurrence>> {
    const { occurrences } = await coordinator.data<{ occurrences: List<Occurrence> }>(
      `{ occurrences(${args}) { ${OCCURRENCES} } }`,
    );
    return occurrences;
  }
  const idsOf = ({ edges }: List<Occurrence>) => edges.map(({ node }) => node.id);
  const refusal = async (query: string) => (await coordinator.ask(query)).errors?.[0]?.extensions;

  it('are listed together, every date of every moment, the earliest first', () => {
    expect(all.length).toBeGreaterThan(20);
    expect(all.map(({ id }) => id).sort()).toEqual(
      moments.flatMap(({ occurrences }) => occurrences.map(({ id }) => id)).sort(),
    );
    const keys = all.map(({ startDate, id }) => `${startDate} ${id}`);
    expect(keys).toEqual([...keys].sort());
  });

  it.each([1, 7, 100])('are read in pages of %i, each once', async (size) => {
    const ids: string[] = [];
    let after = '';
    for (;;) {
      const part: List<Occurrence> = await read(`first: ${size}${after}`);
      expect(part.totalCount).toBe(all.length);
      ids.push(...idsOf(part));
      if (!part.pageInfo.hasNextPage) break;
      after = `, after: "${part.pageInfo.endCursor}"`;
    }
    expect(ids).toEqual(all.map(({ id }) => id));
  });

  it('are narrowed to those that touch a time, its first and last day included', async () => {
    const long = all.find(({ startDate, endDate }) => startDate < endDate);
    if (long === undefined) throw new Error('the pack has no occurrence of several days');
    for (const [from, to] of [
      [long.endDate, long.endDate],
      [long.startDate, long.startDate],
      [long.endDate, null],
      [null, long.startDate],
    ]) {
      const wanted = all.filter(
        ({ startDate, endDate }) => (from == null || endDate >= from) && (to == null || startDate <= to),
      );
      const args = [from && `from: "${from}"`, to && `to: "${to}"`].filter(Boolean).join(', ');
      expect(idsOf(await read(`first: 100, ${args}`))).toEqual(wanted.map(({ id }) => id));
      expect(wanted).toContainEqual(long);
    }
    expect((await read('first: 100, from: "2027-02-01", to: "2027-01-01"')).edges.length).toBeLessThan(
      all.length,
    );
  });

  it('are narrowed to a city, and by a part of the moment’s text, accents and case left aside', async () => {
    const inGeneva = all.filter(({ moment }) => moment.city === 'Geneva').map(({ id }) => id);
    expect(inGeneva.length).toBeGreaterThan(0);
    expect(idsOf(await read('first: 100, city: "Geneva"'))).toEqual(inGeneva);
    await app.owner.query(
      `update moment set search = search || ' seance unique' where code = $1 and coalition_id = (select id from coalition)`,
      [all[0]?.moment.code],
    );
    const wanted = all.filter(({ moment }) => moment.code === all[0]?.moment.code).map(({ id }) => id);
    expect(idsOf(await read('first: 100, search: "SÉANCE Unique"'))).toEqual(wanted);
    expect((await read('search: "seance%unique"')).totalCount).toBe(0);
  });

  it.each([
    ['from', '2027-02-30'],
    ['to', '2027-2-3'],
    ['from', 'tomorrow'],
    ['to', '0000-01-01'],
  ])('refuse the %s %s by the name of the field', async (field, date) => {
    expect(await refusal(`{ occurrences(${field}: "${date}") { totalCount } }`)).toEqual({
      code: 'INVALID_INPUT',
      field,
    });
  });

  it('say how many tasks prepare each date', async () => {
    const [first, second] = all;
    const { places } = await coordinator.data<{ places: { id: string }[] }>('{ places { id } }');
    const input = { title: 'Prepare', description: '', language: 'en', due: '2027-01-01T09:00' };
    for (let n = 0; n < 2; n += 1) {
      await coordinator.data('mutation ($input: MakeTaskInput!) { makeTask(input: $input) { id } }', {
        input: { ...input, placeId: places[0]?.id, occurrenceId: second?.id },
      });
    }
    const counts = await coordinator.data<{
      occurrences: List<{ taskCount: number }>;
      occurrence: { taskCount: number };
    }>(
      `query ($id: ID!) { occurrences(first: 100) { edges { node { taskCount } } } occurrence(id: $id) { taskCount } }`,
      { id: first?.id },
    );
    const inList = counts.occurrences.edges.map(({ node }) => node.taskCount);
    expect(inList).toEqual(all.map(({ id }) => (id === second?.id ? 2 : 0)));
    expect(counts.occurrence.taskCount).toBe(0);
  });

  it('are read one by one', async () => {
    const [occurrence] = all;
    const query = `query ($id: ID!, $code: String!) { occurrence(id: $id) { id startDate endDate moment { code city } }
      moment(code: $code) { code city } }`;
    expect(await coordinator.data(query, { id: occurrence?.id, code: occurrence?.moment.code })).toEqual({
      occurrence,
      moment: occurrence?.moment,
    });
    expect(await refusal(`{ occurrence(id: "${newId()}") { id } }`)).toEqual({ code: 'NOT_FOUND' });
    expect(await refusal('{ occurrence(id: "x") { id } }')).toEqual({ code: 'INVALID_INPUT', field: 'id' });
    expect(await refusal('{ moment(code: "NOTHING") { id } }')).toEqual({ code: 'NOT_FOUND' });
  });

  it('know the organ that holds them, and are found by its code', async () => {
    for (const code of new Set(moments.map(({ organ }) => organ.code))) {
      const wanted = moments.filter(({ organ }) => organ.code === code);
      const found = await coordinator.data<{ moments: List<Moment> }>(
        `{ moments(first: 100, organ: "${code}") { totalCount edges { node { code } } } }`,
      );
      expect(found.moments.edges.map(({ node }) => node.code)).toEqual(wanted.map((moment) => moment.code));
      expect(found.moments.totalCount).toBe(wanted.length);
    }
  });

  it('have their cities, the one with most moments first', async () => {
    const { cities } = await coordinator.data<{
      cities: { name: string; timeZone: string; moments: number }[];
    }>('{ cities { name timeZone moments } }');
    const counted = new Map<string, number>();
    for (const { city } of moments) counted.set(city, (counted.get(city) ?? 0) + 1);
    expect(new Map(cities.map(({ name, moments: count }) => [name, count]))).toEqual(counted);
    const order = cities.map(({ moments: count }) => count);
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(cities.find(({ name }) => name === 'Geneva')?.timeZone).toBe('Europe/Zurich');
  });
});
