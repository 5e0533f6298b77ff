import { Injectable, Module, type INestApplicationContext } from '@nestjs/common';
import { DiscoveryModule, NestFactory } from '@nestjs/core';
import Redis from 'ioredis';
import { ClsService } from 'nestjs-cls';
import { Client } from 'pg';
import { newId } from '@chorus/kernel/ids';
import { readSettings, type Settings } from '@chorus/platform/config/settings';
import { inScope } from '@chorus/platform/db/transactional';
import { JobHandler, type JobHandlerOf } from '@chorus/platform/jobs/job-handler';
import { JobRunner } from '@chorus/platform/jobs/job-runner';
import { Dispatcher } from '@chorus/platform/outbox/dispatcher';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { OutboxRepository } from '@chorus/platform/outbox/outbox.repository';
import { PlatformModule } from '@chorus/platform/platform.module';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import type { Scope } from '@chorus/kernel/scope';
import { makeDatabase, type TestDatabase } from '../support/database';
import { servers } from '../support/servers';
import { until } from '../support/until';

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'test.note': { readonly text: string };
    'test.unknown': Record<string, never>;
  }
}

/** Fewer tries than eight, whose waits would add up to two minutes. */
jest.mock('../../libs/platform/src/jobs/job-kinds', () => ({ JOB_ATTEMPTS: 2 }));

@Injectable()
@JobHandler('test.note')
class NoteJob implements JobHandlerOf<'test.note'> {
  readonly notes: string[] = [];
  /** How often the poison has been tried; its second try lasts until it may end. */
  tries = 0;
  mayEnd = false;

  async handle(_scope: Scope, { text }: { text: string }): Promise<void> {
    if (text !== 'poison') return void this.notes.push(text);
    this.tries += 1;
    if (this.tries === 2) await until('the poison may end', () => this.mayEnd);
    throw new TypeError('a text that no log may show');
  }
}

@Module({})
class WorkModule {
  static forRoot(settings: Settings, providers: (typeof Dispatcher | typeof JobRunner | typeof NoteJob)[]) {
    return { module: WorkModule, imports: [PlatformModule.forRoot(settings), DiscoveryModule], providers };
  }
}

describe('owed work', () => {
  let database: TestDatabase;
  let settings: Settings;
  let process: INestApplicationContext;

  beforeEach(async () => {
    database = await makeDatabase();
    const { redisUrl } = servers();
    settings = readSettings({
      NODE_ENV: 'test',
      DATABASE_URL: database.appUrl,
      OVERDUE_SECONDS: '1',
      ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl, REDIS_PREFIX: database.name }),
    });
  });
  afterEach(async () => {
    await process.close();
    await emptyQueue();
    await database.drop();
  });

  /** A process that does these duties, and no other. */
  async function start(...duties: (typeof Dispatcher | typeof JobRunner)[]): Promise<void> {
    const root = WorkModule.forRoot(settings, [...duties, NoteJob]);
    process = await NestFactory.createApplicationContext(root, { logger: false });
  }

  const run = <T>(work: () => Promise<T>): Promise<T> =>
    process.get(ClsService).run(() => inScope(PLATFORM_SCOPE, work));
  const owe = (...texts: string[]) =>
    run(async () => {
      for (const text of texts) await process.get(Outbox).append(PLATFORM_SCOPE, 'test.note', { text });
    });
  const notes = () => process.get(NoteJob).notes;
  const rows = async <Row extends object>(sql: string): Promise<Row[]> =>
    (await database.keeper.query<Row>(sql)).rows;
  const allDone = (what: string) =>
    until(`${what} is done`, async () => {
      const owed = await rows('select from outbox where done_at is null');
      return owed.length === 0;
    });
  const numbered = (n: number) => Array.from({ length: n }, (_, index) => `note ${index}`);

  /** Takes away all that the queue holds; says how many entries that were. */
  async function emptyQueue(): Promise<number> {
    if (settings.redisUrl === undefined)
      return (await database.keeper.query('delete from bullmq.job')).rowCount ?? 0;
    const redis = new Redis(settings.redisUrl);
    const keys = await redis.keys(`${settings.redisPrefix}:*`);
    const removed = keys.length === 0 ? 0 : await redis.del(keys);
    await redis.quit();
    return removed;
  }

  it('is not missed where it commits late under an early id', async () => {
    await start(Dispatcher, JobRunner);
    const slow = new Client({ connectionString: database.appUrl });
    await slow.connect();
    await slow.query('begin');
    await slow.query(
      `insert into outbox (id, name, payload, run_at) values ($1, 'test.note', '{"text": "early"}', now())`,
      [newId()],
    );
    await owe('late', 'later');
    await allDone('what committed first');
    expect(notes().sort()).toEqual(['late', 'later']);
    await slow.query('commit');
    await slow.end();
    await allDone('what committed last');
    expect(notes()).toContain('early');
  });

  it('is sent on its way again when the queue has lost it', async () => {
    await start(Dispatcher);
    await owe(...numbered(50));
    await until('all is in the queue', async () => {
      const waiting = await rows('select from outbox where dispatched_at is null');
      return waiting.length === 0;
    });
    await process.close();
    expect(await emptyQueue()).toBeGreaterThanOrEqual(1);
    await start(Dispatcher, JobRunner);
    await allDone('what the queue has lost');
    expect(new Set(notes())).toEqual(new Set(numbered(50)));
  });

  it('is leased to one dispatcher alone, and none waits for another', async () => {
    await start();
    await owe(...numbered(10));
    const lease = () => process.get(OutboxRepository).lease(PLATFORM_SCOPE, 6, 60);
    const ids = (owed: readonly { id: string }[]) => owed.map(({ id }) => id);
    const leased = await run(async () => {
      const first = ids(await lease());
      const second = ids(await process.get(ClsService).exit(() => run(lease)));
      return [...first, ...second];
    });
    expect(leased).toHaveLength(10);
    expect(new Set(leased).size).toBe(10);
    expect(await run(lease)).toEqual([]);
  });

  it('is dispatched once by three dispatchers that look at once', async () => {
    settings = { ...settings, overdueSeconds: 60 };
    await start(Dispatcher);
    const others = [0, 1].map(() => new Dispatcher(settings, process.get(OutboxRepository)));
    await owe(...numbered(600));
    await process.get(ClsService).run(async () => {
      for (const dispatcher of [process.get(Dispatcher), ...others]) dispatcher.wake();
      await until('all is in the queue', async () => {
        const waiting = await rows('select from outbox where dispatched_at is null');
        return waiting.length === 0;
      });
    });
    await Promise.all(others.map((dispatcher) => dispatcher.beforeApplicationShutdown()));
    expect(await rows('select dispatches, count(*)::int as n from outbox group by dispatches')).toEqual([
      { dispatches: 1, n: 600 },
    ]);
  });

  it('that fails again and again is put among the dead letters, and delays nobody', async () => {
    settings = { ...settings, overdueSeconds: 60 };
    await start(Dispatcher, JobRunner);
    await owe('poison');
    await run(() => process.get(Outbox).append(PLATFORM_SCOPE, 'test.unknown', {}));
    const poison = process.get(NoteJob);
    await until('the poison is tried again', () => poison.tries === 2);
    await owe(...numbered(20));
    await until('the others are done', () => notes().length === 20);
    expect(await rows(`select from dead_letter where name = 'test.note'`)).toEqual([]);
    poison.mayEnd = true;
    await allDone('the poison');
    expect(await rows('select name, reason from dead_letter order by name')).toEqual([
      { name: 'test.note', reason: 'TypeError' },
      { name: 'test.unknown', reason: 'Error' },
    ]);
    expect(poison.tries).toBe(2);
    expect(await rows('select from outbox where dispatches <> 1')).toEqual([]);
  });
});
