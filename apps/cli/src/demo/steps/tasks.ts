import { ClaimsService, dueInstant, dueOf, TasksService } from '@chorus/tasks';
import type { Bench, Partner } from '../bench';
import { workday } from '../calendar';
import { Chance } from '../chance';
import { EXPERTISE } from '../data/expertise';
import { WORDS } from '../data/languages';
import { PARTNERS_OWN } from '../data/people';
import { planTasks, type PlannedTask } from '../plan-tasks';
import type { Places } from './coalition';
import { upcomingMoments } from './moments';

const SEED = 38;
/** How many names the organisation of partner@ has in the draw, so that its own list is worth looking at. */
const OWN_LOTS = 4;
const PROGRESS = 100;

/** Tasks, and what organisations have made of them. */
export async function makeTasks(bench: Bench, places: Places, partners: readonly Partner[]): Promise<void> {
  const moments = await upcomingMoments(bench);
  const planned = planTasks(moments, bench.now);
  const chance = new Chance(SEED);
  for (const [n, task] of planned.entries()) {
    const id = await makeTask(bench, places, task);
    await follow(bench, task, id, claimants(task, partners, chance), chance);
    if ((n + 1) % PROGRESS === 0) bench.say(`${n + 1} tasks`);
  }
  bench.say(`tasks for ${moments.length} moments from ${moments[0]?.start} to ${moments.at(-1)?.end}`);
}

function makeTask({ app, scope, coordinator }: Bench, places: Places, task: PlannedTask): Promise<string> {
  const { title, description, language, expertise, day, time, occurrenceId } = task;
  const place = places.get(task.place);
  if (place === undefined) throw new Error(`There is no place ${task.place}.`);
  const { id: placeId, timeZone } = place;
  const due = dueOf(`${workday(day, timeZone)}T${time}`);
  const dueAt = dueInstant(due, timeZone);
  const capacity = EXPERTISE[expertise];
  return app.get(TasksService).make(scope, coordinator, {
    title,
    description,
    language,
    ...due,
    dueAt,
    placeId,
    capacity,
    occurrenceId,
  });
}

/** Two that could do it, in the order in which they try: they bring the expertise, and if possible speak the language. */
function claimants(task: PlannedTask, partners: readonly Partner[], chance: Chance): [Partner, Partner] {
  const able = partners.filter(({ organisation }) => organisation.brings.includes(task.expertise));
  const fluent = able.filter(({ organisation }) => organisation.languages.includes(task.language));
  const from = fluent.length > 1 ? fluent : able;
  const first = chance.pick(from.flatMap((partner) => Array.from({ length: lots(partner) }, () => partner)));
  return [first, chance.pick(from.filter((partner) => partner !== first))];
}

const lots = ({ organisation }: Partner): number => (organisation.name === PARTNERS_OWN ? OWN_LOTS : 1);

async function follow(
  { app, scope }: Bench,
  { fate, language }: PlannedTask,
  id: string,
  [first, second]: [Partner, Partner],
  chance: Chance,
): Promise<void> {
  const tasks = app.get(ClaimsService);
  const { handedBack, handedIn } = WORDS[language];
  if (fate === 'OPEN') return;
  await tasks.claim(scope, first.lead, id);
  if (fate === 'HANDED_IN') await tasks.handIn(scope, first.lead, id, chance.pick(handedIn));
  if (fate === 'CLAIMED' || fate === 'HANDED_IN') return;
  await tasks.handBack(scope, first.lead, id, chance.pick(handedBack));
  if (fate === 'PASSED_ON') await tasks.claim(scope, second.lead, id);
}
