/**
 * `npm run bench:fit`: what it costs to say what fits whom, among a thousand organisations and twenty thousand tasks.
 * Nothing is asserted.
 */
import { plantPartners } from '../support/plant';
import { say, timed } from './timing';
import { onAServer } from './on-a-server';

const ORGANISATIONS = Number(process.env.BENCH_ORGANISATIONS ?? 1_000);
const TASKS = Number(process.env.BENCH_TASKS ?? 20_000);
const ROUNDS = 20;

/** Each organisation brings two of forty fields of expertise, and works in one place. */
const CAPACITIES = `
  insert into capacity (coalition_id, id, organisation_id, kind, value, key, search)
  select o.coalition_id, gen_random_uuid(), o.id, brought.kind, brought.value, brought.value, brought.value
    from (select *, row_number() over (order by id) as n from organisation) o
    cross join lateral (values
      ('EXPERTISE', 'expertise ' || o.n % 40), ('EXPERTISE', 'expertise ' || (o.n * 7 + 3) % 40),
      ('PLACE', (select code from place order by code offset o.n % (select count(*) from place) limit 1))
    ) as brought(kind, value)
  on conflict do nothing`;
/** Tasks of the next half year, every fifth without an expertise, every fourth in French. */
const WORK = `
  insert into task (coalition_id, id, title, description, language, search, due_at, due_local, place_id, created_by,
                    capacity, capacity_key, minutes, needed_languages)
  select c.id, gen_random_uuid(), 'Task ' || n, '', 'en', 'task ' || n, due, due at time zone 'UTC',
         (select id from place where coalition_id = c.id order by code offset n % (select count(*) from place) limit 1),
         (select person_id from membership where coalition_id = c.id limit 1),
         case when n % 5 > 0 then 'Expertise ' || n % 40 end, case when n % 5 > 0 then 'expertise ' || n % 40 end,
         (array[20, 60, 240])[1 + n % 3], case when n % 4 = 0 then '{fr}'::text[] else '{}'::text[] end
    from (select id from coalition order by created_at limit 1) c, generate_series(1, $1::int) n
    cross join lateral (select date_trunc('minute', now()) + make_interval(hours => 1 + n % 4000) as due) d`;

void onAServer(async ({ server, owner, coordinator }) => {
  const [partner] = await plantPartners(owner, server.url, ORGANISATIONS);
  if (partner === undefined) throw new Error('nobody was planted');
  await owner.query(CAPACITIES);
  await owner.query(WORK, [TASKS]);
  await owner.query('analyze');
  const { rows } = await owner.query<{ id: string }>('select id from task order by id limit $1', [ROUNDS]);
  const near = '{ tasksThatFit(first: 20) { score reasons missing } }';
  const partners = 'query ($id: ID!) { partnersFor(taskId: $id, first: 20) { score reasons missing load } }';
  const gaps = '{ coverageGaps(first: 20) { expertise language tasks organisations } }';
  const took: Record<'near' | 'partners' | 'gaps', number[]> = { near: [], partners: [], gaps: [] };
  for (const { id } of rows) {
    const [fit, ms] = await timed(() => partner.visitor.data<{ tasksThatFit: object[] }>(near));
    if (fit.tasksThatFit.length < 20) throw new Error('too few tasks fit');
    took.near.push(ms);
    took.partners.push((await timed(() => coordinator.data(partners, { id })))[1]);
    took.gaps.push((await timed(() => coordinator.data(gaps)))[1]);
  }
  process.stdout.write(`${ORGANISATIONS} organisations, ${TASKS} tasks\n`);
  say('tasks that fit', took.near);
  say('partners for a task', took.partners);
  say('gaps in what is covered', took.gaps);
});
