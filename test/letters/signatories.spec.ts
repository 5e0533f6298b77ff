import { plantPerson } from '../coalition/people';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';
import { plantSignatures, type Planted } from './plant-signatures';

interface Signatories {
  readonly totalCount: number;
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: { readonly id: string; readonly printedName: string; readonly affiliation: string | null };
  }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('the signatories of a letter', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let member: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    member = (await plantPerson(app, 'MEMBER')).visitor;
  });
  afterAll(() => app.close());

  const sign = (letterId: string, signatures: readonly Planted[]) =>
    plantSignatures(app, letterId, signatures);

  async function page(visitor: Visitor, id: string, first: number, after: string | null = null) {
    const { letter } = await visitor.data<{ letter: { count: number; signatories: Signatories } }>(
      `query ($id: ID!, $first: Int!, $after: String) { letter(id: $id) { count signatories(first: $first, after: $after) {
         totalCount edges { cursor node { id printedName affiliation } } pageInfo { hasNextPage endCursor } } } }`,
      { id, first, after },
    );
    return letter;
  }

  async function everyName(
    id: string,
    size: number,
    between: () => Promise<unknown> = () => Promise.resolve(),
  ) {
    const names: string[] = [];
    for (let after: string | null = null; ;) {
      const { signatories }: { signatories: Signatories } = await page(member, id, size, after);
      names.push(...signatories.edges.map(({ node }) => node.printedName));
      if (!signatories.pageInfo.hasNextPage) return names;
      after = signatories.pageInfo.endCursor;
      await between();
    }
  }

  it('are named in pages, organisations first, by name', async () => {
    const { id } = await openLetter(coordinator, 600_000);
    const persons = ['zoe', 'Ada', 'bert', 'Ada'].map((name) => ({ name }));
    await sign(id, [...persons, ...(['Zebra', 'alpha'] as const).map((name) => ({ name, organisation: true as const }))]); // prettier-ignore
    const names = ['alpha', 'Zebra', 'Ada', 'Ada', 'bert', 'zoe'];
    for (const size of [1, 2, 5, 6, 100]) expect(await everyName(id, size)).toEqual(names);
    const { signatories } = await page(member, id, 6);
    expect([signatories.totalCount, signatories.pageInfo.hasNextPage]).toEqual([6, false]);
    expect(signatories.edges.map(({ node }) => node.affiliation)).toEqual([
      ...[null, null],
      ...names.slice(2).map((name) => `Work of ${name}`),
    ]);
  });

  it('are neither repeated nor skipped while others sign', async () => {
    const { id } = await openLetter(coordinator, 600_000);
    await sign(id, [{ name: 'B' }, { name: 'D' }, { name: 'F' }, { name: 'H' }]);
    const late = ['A', 'E', 'Z'];
    const names = await everyName(id, 1, () => sign(id, late.splice(0, 1).map((name) => ({ name })))); // prettier-ignore
    expect(names.filter((name) => 'BDFH'.includes(name))).toEqual(['B', 'D', 'F', 'H']);
    expect(new Set(names).size).toBe(names.length);
  });

  it('are each letter’s own in a list of letters', async () => {
    const letters = [await openLetter(coordinator, 600_000), await openLetter(coordinator, 600_000)];
    for (const [n, { id }] of letters.entries()) await sign(id, [{ name: `A${n}` }, { name: `B${n}` }]);
    const { letters: listed } = await member.data<{
      letters: { edges: { node: { id: string; signatories: Signatories } }[] };
    }>(
      '{ letters(first: 100) { edges { node { id signatories(first: 1) { totalCount edges { node { printedName } } pageInfo { hasNextPage } } } } } }',
    );
    const of = new Map(listed.edges.map(({ node }) => [node.id, node.signatories]));
    for (const [n, { id }] of letters.entries()) {
      expect(of.get(id)).toEqual({
        totalCount: 2,
        edges: [{ node: { printedName: `A${n}` } }],
        pageInfo: { hasNextPage: true },
      });
    }
  });

  it('are those alone who are named in public, in names, ids, cursors and total', async () => {
    const { id, slug } = await openLetter(coordinator, 600_000);
    const named = await sign(id, [
      { name: 'Named Organisation', organisation: true },
      { name: 'Named Person' },
    ]);
    const hidden = await sign(id, [
      { name: 'Hidden 1', display: 'DELIVERED_ONLY' },
      { name: 'Hidden 2', display: 'WITHHELD' },
      { name: 'Hidden 3', display: 'WITHHELD', organisation: true },
      { name: 'Hidden 4', display: 'DELIVERED_ONLY', organisation: true },
      { name: 'Hidden 5', waiting: true },
      { name: 'Hidden 6', withdrawn: true },
    ]);
    for (const visitor of [member, coordinator]) {
      const letter = await page(visitor, id, 100);
      expect([letter.count, letter.signatories.totalCount]).toEqual([6, 2]);
      expect(letter.signatories.edges.map(({ node }) => node.id)).toEqual(named);
      const cursors = letter.signatories.edges.map(({ cursor }) =>
        Buffer.from(cursor, 'base64url').toString(),
      );
      const answer = JSON.stringify([letter, cursors]);
      expect([...hidden, 'Hidden', 'hidden'].filter((secret) => answer.includes(secret))).toEqual([]);
    }
    const publicPage = await (await member.get(`/l/${slug}/en`)).text();
    for (const shown of [
      'Named Organisation',
      'Named Person',
      '6 signatures',
      'and 4 signatories who are not named',
    ])
      expect(publicPage).toContain(shown);
    expect(publicPage).not.toContain('Hidden');
  });

  it.each([0, 101])('are not given %i at a time', async (first) => {
    const { id } = await openLetter(coordinator, 600_000);
    const { errors } = await member.ask(
      'query ($id: ID!, $first: Int!) { letter(id: $id) { signatories(first: $first) { totalCount } } }',
      { id, first },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'first' });
  });
});
