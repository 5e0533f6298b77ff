/**
 * `npm run bench:plans`: what it costs to preview and to apply the move of an occurrence with thousands of open tasks.
 * Nothing is asserted.
 */
import { change, makePlan, plantOccurrence, preview } from '../planning/planning';
import { plantCopies } from '../planning/plant-plans';
import { plantPartners } from '../support/plant';
import { say, timed } from './timing';
import { onAServer } from './on-a-server';

const TASKS = Number(process.env.BENCH_TASKS ?? 5_000);
const ROUNDS = 8;

void onAServer(async ({ server, owner, coordinator }) => {
  const occurrenceId = await plantOccurrence({ owner }, '2027-10-04', '2027-10-08');
  const planId = await makePlan(coordinator, occurrenceId, 'LETTER_FOR_A_DEBATE');
  await plantCopies(owner, planId, TASKS, await plantPartners(owner, server.url, 200));
  const [previews, applies]: [number[], number[]] = [[], []];
  for (let n = 0; n < ROUNDS; n += 1) {
    const day = (ahead: number) => new Date(Date.UTC(2027, 9, 11 + 7 * n + ahead)).toISOString().slice(0, 10);
    const input = {
      occurrenceId,
      kind: 'MOVED',
      basis: 'A calendar',
      startDate: day(0),
      endDate: day(4),
    };
    const [seen, looked] = await timed(() => preview(coordinator, input));
    if (seen.shifted < TASKS / 2) throw new Error(`only ${seen.shifted} tasks shift`);
    previews.push(looked);
    applies.push((await timed(() => change(coordinator, input, seen.token)))[1]);
  }
  say(`preview of ${TASKS} tasks`, previews);
  say(`move of ${TASKS} tasks`, applies);
});
