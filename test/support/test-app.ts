import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ClsService } from 'nestjs-cls';
import { __resetOutOfContextForTests as forgetLogger } from 'nestjs-pino/PinoLogger';
import type { Client } from 'pg';
import { API_FEATURES } from '../../apps/api/src/api-features';
import { makeServer } from '../../apps/api/src/serve';
import { WORKER_FEATURES } from '../../apps/worker/src/worker-features';
import { provision } from '../../apps/local/src/provision';
import { readSettings, type Settings } from '@chorus/platform/config/settings';
import { loggingModule } from '@chorus/platform/observability/logging';
import { PlatformModule } from '@chorus/platform/platform.module';
import { Mailbox } from './mailbox';
import { makeDatabase } from './database';
import { servers } from './servers';
import { Visitor } from './visitor';

@Module({})
class TestModule {
  static forRoot(settings: Settings, logs: string[]) {
    const features = [...API_FEATURES, ...WORKER_FEATURES];
    return {
      module: TestModule,
      imports: [
        PlatformModule.forRoot(settings),
        loggingModule(settings, { write: (line) => void logs.push(line) }),
        ...features,
      ],
    };
  }
}

/** The whole product, api and worker, on a database of its own and a real SMTP server. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly mailbox: Mailbox;
  /** Past every rule of the database: to plant and to look. */
  readonly owner: Client;
  readonly settings: Settings;
  /** Every line that the processes have logged. */
  readonly logs: readonly string[];
  /** Runs work as a job or a command would, outside any request. */
  run<T>(work: () => Promise<T>): Promise<T>;
  coordinator(): Promise<Visitor>;
  close(): Promise<void>;
}

export async function startTestApp(more: Readonly<Record<string, string>> = {}): Promise<TestApp> {
  const database = await makeDatabase();
  const { redisUrl } = servers();
  const mailbox = new Mailbox();
  const dataDir = await mkdtemp(join(tmpdir(), 'chorus-data-'));
  const settings = readSettings({
    NODE_ENV: 'test',
    PORT: '0',
    PUBLIC_URL: 'http://chorus.test',
    DATABASE_URL: database.appUrl,
    ...(redisUrl === undefined ? {} : { REDIS_URL: redisUrl, REDIS_PREFIX: database.name }),
    SMTP_URL: await mailbox.listen(),
    CHORUS_DATA_DIR: dataDir,
    CHORUS_SECRET: randomBytes(32).toString('hex'),
    LOG_LEVEL: 'debug',
    FORMS_PER_ADDRESS: '1000000',
    ...more,
  });
  const logs: string[] = [];
  forgetLogger();
  const app = await makeServer(TestModule.forRoot(settings, logs), settings);
  await app.listen(settings.port, '127.0.0.1');
  const url = await app.getUrl();
  let link: Promise<string> | undefined;
  const close = async () => {
    await app.close();
    await mailbox.close();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  };
  const coordinator = async () => {
    link ??= provision(app, () => undefined);
    const visitor = new Visitor(url);
    await visitor.signIn(`/sign-in/${await link}`);
    link = undefined;
    return visitor;
  };
  return {
    app,
    url,
    mailbox,
    owner: database.keeper,
    settings,
    logs,
    run: (work) => app.get(ClsService).run(work),
    coordinator,
    close,
  };
}
