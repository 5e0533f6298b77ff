import { newId } from '../../libs/kernel/src/ids';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

interface Sources {
  readonly totalCount: number;
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly ref: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

describe('a connection (Relay’s cursor connections)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  async function page(first: number, after: string | null = null): Promise<Sources> {
    const { sources } = await coordinator.data<{ sources: Sources }>(
      `query ($first: Int!, $after: String) { sources(first: $first, after: $after) {
         totalCount edges { cursor node { ref } } pageInfo { hasNextPage endCursor } } }`,
      { first, after },
    );
    return sources;
  }

  async function everyRef(
    size: number,
    between: () => Promise<unknown> = () => Promise.resolve(),
  ): Promise<string[]> {
    const refs: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { edges, pageInfo }: Sources = await page(size, after);
      refs.push(...edges.map(({ node }) => node.ref));
      if (!pageInfo.hasNextPage) return refs;
      after = pageInfo.endCursor;
      await between();
    }
  }

  it('knows that an exactly full page is the last one', async () => {
    const { edges, pageInfo, totalCount } = await page(45);
    expect([edges.length, totalCount, pageInfo.hasNextPage]).toEqual([45, 45, false]);
    expect((await page(44)).pageInfo.hasNextPage).toBe(true);
    expect((await page(1, pageInfo.endCursor)).edges).toEqual([]);
  });

  it.each([1, 2, 7, 15, 44, 45, 100])('gives every entry once in pages of %i', async (size) => {
    const refs = await everyRef(size);
    expect(new Set(refs).size).toBe(45);
    expect(refs).toEqual(await everyRef(100));
  });

  it('repeats and skips nothing when entries are added before and after the place that was reached', async () => {
    const before = await everyRef(100);
    let added = 0;
    const refs = await everyRef(10, () => {
      added += 1;
      return app.owner.query(
        `insert into source (coalition_id, id, ref, n, title, publisher, kind, work_key, search)
         select id, $1, $2, $3, 'Added', 'P', 'report', $2, '' from coalition where slug = 'first'`,
        [newId(), `new-${added}`, added % 2 === 0 ? 1 : 9_000 + added],
      );
    });
    expect(refs.filter((ref) => !ref.startsWith('new-'))).toEqual(before);
    expect(new Set(refs).size).toBe(refs.length);
    expect((await page(1)).totalCount).toBe(45 + added);
  });

  it.each([0, -1, 101])('refuses %i at a time, by the name of the field', async (first) => {
    const { errors } = await coordinator.ask(`{ sources(first: ${first}) { totalCount } }`);
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'first' });
  });

  it.each([
    '',
    'nonsense',
    Buffer.from('["x","y"]').toString('base64url'),
    Buffer.from('[]').toString('base64url'),
  ])('refuses the foreign cursor %j', async (after) => {
    const { errors } = await coordinator.ask(
      'query ($after: String) { sources(after: $after) { totalCount } }',
      { after },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'after' });
  });
});
