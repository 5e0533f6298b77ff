import { CoalitionsService } from '@chorus/coalition';
import { PeopleService } from '@chorus/identity';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { seedDemo } from '../../../apps/cli/src/demo/seed';
import { recordsOf, type Screen } from './screens';
import { startStage, type Stage } from './stage';
import type { Watch } from './watch';

/** The demo coalition, full of work, beside one that has nothing yet. */
export interface FullStage extends Stage {
  readonly records: readonly Screen[];
  /** The window of the demo's coordinator, the same each time. */
  coordinator(): Promise<Watch>;
  /** The window of the coordinator of the empty coalition, the same each time. */
  newcomer(): Promise<Watch>;
}

const NEWCOMER = 'newcomer@example.org';

export async function fullStage(): Promise<FullStage> {
  const stage = await startStage();
  const { app, run } = stage.app;
  await run(() => seedDemo(app, () => undefined));
  await run(async () => {
    const person = { email: NEWCOMER, name: 'Newcomer', language: 'en', timeZone: 'Europe/Zurich' } as const;
    const { id } = await app.get(PeopleService).ensure(PLATFORM_SCOPE, person);
    await app.get(CoalitionsService).found('new', 'New coalition', id);
  });
  const records = await recordsOf(await stage.visitor('coordinator@demo.example.org'));
  const windows = new Map<string, Promise<Watch>>();
  const windowOf = (email: string) => {
    const opened = windows.get(email) ?? stage.open(email);
    windows.set(email, opened);
    return opened;
  };
  return {
    ...stage,
    records,
    coordinator: () => windowOf('coordinator@demo.example.org'),
    newcomer: () => windowOf(NEWCOMER),
  };
}
