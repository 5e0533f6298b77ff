import type { INestApplicationContext } from '@nestjs/common';
import { inScope } from '@chorus/platform/db/transactional';
import type { Bench } from './bench';
import { openCampaigns } from './steps/campaigns';
import { addPlaces, demoCoalition, isComplete, loadRegister } from './steps/coalition';
import { closeLetter, writeLetters } from './steps/letters';
import { addPartners, addPeople } from './steps/partners';
import { makeTasks } from './steps/tasks';

export type DemoOutcome = 'made' | 'there already';

/**
 * Brings the demo's coalition into the database, once. The coalition is founded first; all that is in it comes in one
 * transaction, so that a run that was interrupted has left nothing else, and the next one begins anew.
 */
export async function seedDemo(
  app: INestApplicationContext,
  say: (sentence: string) => void,
): Promise<DemoOutcome> {
  const { scope, actor } = await demoCoalition(app);
  const bench: Bench = { app, scope, coordinator: actor, now: new Date(), say };
  return inScope(scope, async () => {
    await loadRegister(bench);
    if (await isComplete(bench)) return 'there already';
    say('the register of the pack');
    await fillCoalition(bench);
    return 'made';
  });
}

async function fillCoalition(bench: Bench): Promise<void> {
  const places = await addPlaces(bench);
  const partners = await addPartners(bench, places);
  await addPeople(bench, partners);
  const closing = await writeLetters(bench, partners);
  await openCampaigns(bench, partners);
  await makeTasks(bench, places, partners);
  await closeLetter(bench, closing);
}
