/** The calendar by place, by target, by ask, by status and by what falls due (US-14). */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Visitor } from '../support/visitor';
import { calendarWorld, type CalendarWorld } from './calendar-world';

interface PackMoment {
  readonly code: string;
  readonly organ: string;
  readonly city: string;
  readonly suitsTargets: string[];
  readonly suitsAsks: string[];
}
const { moments: PACK } = JSON.parse(
  readFileSync(join(__dirname, '../../packs/peacekeeper-accountability/moments.json'), 'utf8'),
) as { moments: PackMoment[] };
interface Found {
  readonly totalCount: number;
  readonly edges: { readonly node: { readonly id: string; readonly moment: { readonly code: string } } }[];
}

describe('the calendar', () => {
  let world: CalendarWorld;
  beforeAll(async () => {
    world = await calendarWorld();
  });
  afterAll(() => world.app.close());

  async function momentsOf(args: string, who: Visitor = world.coordinator): Promise<string[]> {
    const { moments } = await who.data<{ moments: { edges: { node: { code: string } }[] } }>(
      `{ moments(first: 100, ${args}) { edges { node { code } } } }`,
    );
    return moments.edges.map(({ node }) => node.code);
  }
  async function dates(args: string, who: Visitor = world.coordinator): Promise<Found> {
    const { occurrences } = await who.data<{ occurrences: Found }>(
      `{ occurrences(first: 100, ${args}) { totalCount edges { node { id moment { code } } } } }`,
    );
    return occurrences;
  }
  const codesOf = ({ edges }: Found) => [...new Set(edges.map(({ node }) => node.moment.code))].sort();
  const packed = (keep: (moment: PackMoment) => boolean) =>
    PACK.filter(keep).map(({ code }) => code).sort(); // prettier-ignore

  it.each(['TCC', 'UNSC', 'DPO', 'SRSG-CAAC'])('shows what %s holds and what suits it', async (code) => {
    const wanted = packed(({ organ, suitsTargets }) => organ === code || suitsTargets.includes(code));
    expect(wanted.length).toBeGreaterThan(1);
    expect((await momentsOf(`target: "${code}"`)).sort()).toEqual(wanted);
    expect(codesOf(await dates(`target: "${code}"`))).toEqual(wanted);
  });

  it.each(['UN-E-1', 'TCC-A-2'])('shows what suits the ask %s, in one city too', async (code) => {
    const wanted = packed(({ suitsAsks }) => suitsAsks.includes(code));
    expect((await momentsOf(`ask: "${code}"`)).sort()).toEqual(wanted);
    expect(codesOf(await dates(`ask: "${code}"`))).toEqual(wanted);
    const there = packed(({ suitsAsks, city }) => suitsAsks.includes(code) && city === 'Geneva');
    expect(codesOf(await dates(`ask: "${code}", city: "Geneva"`))).toEqual(there);
  });

  it('shows dates of one status, and the moments that have one', async () => {
    const confirmed = await dates('status: CONFIRMED');
    expect(codesOf(confirmed)).toContain('SG-NEW');
    expect(codesOf(confirmed)).not.toContain('UNGA-HLW');
    expect((await momentsOf('status: CONFIRMED')).sort()).toEqual(codesOf(confirmed));
    expect((await dates('status: HELD')).totalCount).toBe(0);
  });

  it('shows dates with a deadline from today to a day, those that are past and later ones left out', async () => {
    const { rows } = await world.app.owner.query<{ past: string; today: string; soon: string; late: string }>(
      `with here as (select (clock_timestamp() at time zone 'Europe/Zurich')::date as day)
       select (day - 1)::text as past, day::text as today, (day + 20)::text as soon, (day + 21)::text as late from here`,
    );
    const days = rows[0]!;
    for (const [code, due] of [
      ['CEDAW-FEB', days.past],
      ['CEDAW-JUN', days.today],
      ['CEDAW-OCT', days.soon],
      ['CRC-JAN', days.late],
    ] as const) {
      const id = (await world.datesOf(code))[0]?.id;
      await world.act(
        world.coordinator,
        `setOccurrenceDeadline(input: {occurrenceId: "${id}", instrument: REPORT, due: "${due}", version: 0})`,
      );
    }
    expect(codesOf(await dates(`deadlineUntil: "${days.soon}"`))).toEqual(['CEDAW-JUN', 'CEDAW-OCT']);
    expect(await momentsOf(`deadlineUntil: "${days.soon}"`)).toEqual(['CEDAW-JUN', 'CEDAW-OCT']);
    const { errors } = await world.coordinator.ask('{ moments(deadlineUntil: "soon") { totalCount } }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'deadlineUntil' });
  });

  it('hangs on asks and targets: what comes, in order, in pages, without what is over or cancelled', async () => {
    const read = async (first: number, after = '') => {
      const { ask } = await world.partner.data<{
        ask: {
          occurrences: Found & { pageInfo: { hasNextPage: boolean; endCursor: string } };
        };
      }>(
        `{ ask(code: "UN-E-1") { occurrences(first: ${first}${after}) { totalCount edges { node { id moment { code } } } pageInfo { hasNextPage endCursor } } } }`,
      );
      return ask.occurrences;
    };
    const all = await dates('ask: "UN-E-1"');
    const [over, cancelled, ...rest] = all.edges.map(({ node }) => node.id);
    await world.app.owner.query(
      `update occurrence set start_date = current_date - 40, end_date = current_date - 20 where id = $1`,
      [over],
    );
    await world.app.owner.query(`update occurrence set status = 'CANCELLED' where id = $1`, [cancelled]);
    const part = await read(2);
    expect([part.totalCount, part.pageInfo.hasNextPage]).toEqual([rest.length, true]);
    const next = await read(100, `, after: "${part.pageInfo.endCursor}"`);
    expect([...part.edges, ...next.edges].map(({ node }) => node.id)).toEqual(rest);
    const { target } = await world.partner.data<{ target: { occurrences: Found } }>(
      `{ target(code: "UNSC") { occurrences(first: 100) { totalCount edges { node { id moment { code } } } } } }`,
    );
    const held = packed(({ organ, suitsTargets }) => organ === 'UNSC' || suitsTargets.includes('UNSC'));
    for (const code of codesOf(target.occurrences)) expect(held).toContain(code);
    expect(codesOf(target.occurrences)).toContain('SC-PK-REFORM');
  });

  it('is empty for another coalition, whatever it asks for', async () => {
    for (const args of ['target: "TCC"', 'ask: "UN-E-1"', 'status: EXPECTED']) {
      expect((await dates(args, world.stranger)).totalCount).toBe(0);
      expect(await momentsOf(args, world.stranger)).toEqual([]);
    }
  });
});
