import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Scopes } from '@chorus/platform/scope/scopes';
import { PackImporters, PackImportService, readPack, type Pack } from '@chorus/register';
import { startTestApp, type TestApp } from '../support/test-app';
import type { Visitor } from '../support/visitor';

const PACK = join(__dirname, '../../packs/peacekeeper-accountability');
const TABLES = [
  'target',
  'ask_group',
  'ask',
  'ask_target',
  'source',
  'initiative',
  'initiative_source',
  'country',
  'moment',
  'occurrence',
  'history',
];

interface Named {
  readonly edges: readonly { readonly node: { readonly code: string } }[];
  readonly totalCount: number;
}
const codes = ({ edges }: Named) => edges.map(({ node }) => node.code);

describe('the register of the first coalition', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let scope: CoalitionScope;
  let pack: Pack;

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    const { rows } = await app.owner.query<{ id: string }>('select id from coalition');
    scope = app.app.get(Scopes).ofRecord(rows[0]?.id ?? '');
    const read = await readPack(PACK);
    if (read.errors !== undefined) throw new Error('the pack is not sound');
    pack = read.pack;
  });
  afterAll(() => app.close());

  /** Every row of the register, as text. */
  async function contents(): Promise<string[]> {
    const found: string[] = [];
    for (const table of TABLES) {
      const { rows } = await app.owner.query<{ row: string }>(`select t::text as row from ${table} t`);
      found.push(...rows.map(({ row }) => row));
    }
    return found.sort();
  }

  async function search(query: string): Promise<Named> {
    const { found } = await coordinator.data<{ found: Named }>(`{ found: ${query} }`);
    return found;
  }

  it('holds 27 asks, 50 targets, 46 moments, 45 sources, 13 initiatives and 13 countries', async () => {
    const lists = await coordinator.data<Record<string, { totalCount: number }>>(
      `{ asks { totalCount } un: asks(level: UN) { totalCount } tcc: asks(level: TCC) { totalCount } targets { totalCount }
         moments { totalCount } sources { totalCount } initiatives { totalCount } countries { totalCount } }`,
    );
    expect(
      Object.fromEntries(Object.entries(lists).map(([name, { totalCount }]) => [name, totalCount])),
    ).toEqual({
      asks: 27,
      un: 21,
      tcc: 6,
      targets: 50,
      moments: 46,
      sources: 45,
      initiatives: 13,
      countries: 13,
    });
  });

  it('finds asks by group, target and text exactly as the pack has them', async () => {
    const node = '{ totalCount edges { node { code } } }';
    for (const group of pack.askGroups) {
      const wanted = pack.asks.filter((ask) => ask.group === group.code).map(({ code }) => code);
      expect(codes(await search(`asks(group: "${group.code}", first: 100) ${node}`)).sort()).toEqual(
        wanted.sort(),
      );
    }
    for (const target of pack.targets) {
      const wanted = pack.asks.filter((ask) => ask.targets.includes(target.code)).map(({ code }) => code);
      const found = codes(await search(`asks(target: "${target.code}", first: 100) ${node}`));
      expect(found.sort()).toEqual(wanted.sort());
    }
  });

  it('finds a text whatever its accents and case, and takes wild cards literally', async () => {
    const plain = await search('sources(search: "securite") { totalCount edges { node { code: ref } } }');
    const accented = await search('sources(search: "SÉCURITÉ") { totalCount edges { node { code: ref } } }');
    expect(accented).toEqual(plain);
    expect((await search('asks(search: "%") { totalCount edges { node { code } } }')).totalCount).toBe(
      pack.asks.filter((ask) => JSON.stringify(ask).includes('%')).length,
    );
  });

  it('shows targets as a tree', async () => {
    const parents = [...new Set(pack.targets.flatMap(({ parent }) => parent ?? []))];
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) {
      const { edges } = await coordinator
        .data<{ targets: { edges: { node: { code: string; children: { code: string }[] } }[] } }>(
          '{ targets(first: 100) { edges { node { code children { code } } } } }',
        )
        .then(({ targets }) => targets);
      const children = edges.find(({ node }) => node.code === parent)?.node.children.map(({ code }) => code);
      const wanted = pack.targets.filter((target) => target.parent === parent).map(({ code }) => code);
      expect(children?.sort()).toEqual(wanted.sort());
      const filtered = await search(
        `targets(parent: "${parent}", first: 100) { totalCount edges { node { code } } }`,
      );
      expect(codes(filtered).sort()).toEqual(wanted.sort());
    }
    const roots = await search('targets(root: true, first: 100) { totalCount edges { node { code } } }');
    const wanted = pack.targets.filter(({ parent }) => parent === null).map(({ code }) => code);
    expect(codes(roots).sort()).toEqual(wanted.sort());
    const all = await search('targets(root: false, first: 100) { totalCount edges { node { code } } }');
    expect(all.totalCount).toBe(50);
  });

  it('gives one ask and one target by their codes, as the lists have them', async () => {
    const of = 'title text groupCode targets { code }';
    const lists = await coordinator.data<Record<string, { edges: { node: { code: string } }[] }>>(
      `{ asks(first: 100) { edges { node { code ${of} } } } targets(first: 100) { edges { node { code name parent { code } } } } }`,
    );
    for (const { node } of lists.asks?.edges.slice(0, 5) ?? [])
      expect(
        await coordinator.data(`query ($code: String!) { ask(code: $code) { code ${of} } }`, node),
      ).toEqual({ ask: node });
    for (const { node } of lists.targets?.edges.slice(0, 5) ?? [])
      expect(
        await coordinator.data(
          'query ($code: String!) { target(code: $code) { code name parent { code } } }',
          node,
        ),
      ).toEqual({ target: node });
  });

  it.each(['ask', 'target'])('finds no %s by a code that there is not, or by a part of one', async (name) => {
    for (const code of ['', '%', 'NOBODY', "' or true --"]) {
      const { errors } = await coordinator.ask(`query ($code: String!) { ${name}(code: $code) { id } }`, {
        code,
      });
      expect(errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('keeps an office apart from its dated holders', async () => {
    const { targets } = await coordinator.data<{ targets: { edges: { node: { id: string } }[] } }>(
      '{ targets(first: 1) { edges { node { id } } } }',
    );
    const targetId = targets.edges[0]?.node.id;
    const record = (name: string, validFrom: string) =>
      coordinator.ask(
        `mutation ($input: RecordHolderInput!) { recordHolder(input: $input) { id holders { name validFrom validTo } } }`,
        { input: { targetId, name, title: 'Under-Secretary-General', validFrom } },
      );
    await record('First Holder', '2024-01-15');
    const second = await record('Second Holder', '2026-06-01');
    expect(second.data?.recordHolder).toEqual({
      id: targetId,
      holders: [
        { name: 'Second Holder', validFrom: '2026-06-01', validTo: null },
        { name: 'First Holder', validFrom: '2024-01-15', validTo: '2026-05-31' },
      ],
    });
    const overlapping = await record('Third Holder', '2026-06-01');
    expect(overlapping.errors?.[0]?.extensions).toEqual({ code: 'TERM_OVERLAPS', field: 'validFrom' });
  });

  it('changes nothing when the same pack is imported again', async () => {
    const before = await contents();
    const { total } = await app.run(() => app.app.get(PackImportService).import(scope, pack));
    expect(total).toMatchObject({ created: 0, updated: 0 });
    expect(await contents()).toEqual(before);
  });

  it('keeps what people have changed when a newer pack comes, and takes the rest', async () => {
    const [first, second] = pack.asks;
    await app.owner.query(`update ask set title = 'Our own words' where code = $1`, [first?.code]);
    const newer: Pack = {
      ...pack,
      asks: pack.asks.map((ask) =>
        ask.code === first?.code || ask.code === second?.code
          ? { ...ask, title: 'The pack’s new words' }
          : ask,
      ),
    };
    const { total } = await app.run(() => app.app.get(PackImportService).import(scope, newer));
    expect(total).toMatchObject({ created: 0, updated: 1, kept: 1 });
    const { rows } = await app.owner.query<{ title: string }>(
      'select title from ask where code = any($1) order by array_position($1, code)',
      [[first?.code, second?.code]],
    );
    expect(rows).toEqual([{ title: 'Our own words' }, { title: 'The pack’s new words' }]);
  });

  it('writes nothing where a part of the import fails', async () => {
    const before = await contents();
    const failing = { part: 'failing', importPart: () => Promise.reject(new Error('disk full')) };
    app.app.get(PackImporters).register(failing);
    const newer: Pack = {
      ...pack,
      targets: pack.targets.map((target) => ({ ...target, name: `${target.name}.` })),
    };
    await expect(app.run(() => app.app.get(PackImportService).import(scope, newer))).rejects.toThrow(
      'disk full',
    );
    expect(await contents()).toEqual(before);
  });

  it('refuses an unknown target, a duplicate code and an impossible date, all three at once', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'chorus-pack-'));
    const text = async (file: string) => readFile(join(PACK, file), 'utf8');
    const register = JSON.parse(await text('register.json')) as Record<string, Record<string, unknown>[]>;
    Object.assign(register.asks?.[0] ?? {}, { targets: ['NOBODY'] });
    Object.assign(register.asks?.[1] ?? {}, { code: register.asks?.[2]?.code });
    Object.assign(register.initiatives?.[0] ?? {}, { date: '2026-02-30' });
    await writeFile(join(folder, 'register.json'), JSON.stringify(register));
    for (const file of ['pack.json', 'moments.json']) await writeFile(join(folder, file), await text(file));
    const { errors } = await readPack(folder);
    await rm(folder, { recursive: true });
    const paths = errors?.map(({ path }) => path) ?? [];
    expect(paths).toEqual(
      expect.arrayContaining([
        expect.stringContaining('asks[0].targets'),
        expect.stringMatching(/asks\[[12]\]\.code/),
        expect.stringContaining('initiatives[0].date'),
      ]),
    );
  });
});
