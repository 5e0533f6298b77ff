import { createPostgresBackend, Queue, Worker, type BulkJobOptions, type Job } from 'bullmq';
import type { Settings } from '../config/settings';
import { APP_ROLE } from '../db/data-source';
import type { QueuedJob } from './job-kinds';

const NAME = 'chorus';
const CONNECT_OPTIONS = `-c role=${APP_ROLE}`;

/** What the dispatcher needs of a queue, whichever server stands behind it. */
export interface JobQueue {
  addBulk(jobs: { name: string; data: QueuedJob; opts: BulkJobOptions }[]): Promise<unknown>;
  on(event: 'error', listener: (error: Error) => void): unknown;
  close(): Promise<void>;
}

export type QueuedJobHandle = Pick<Job<QueuedJob>, 'name' | 'data' | 'attemptsMade' | 'opts'>;

/** What the runner needs of a worker. */
export interface JobWorker {
  on(event: 'error', listener: (error: Error) => void): unknown;
  on(event: 'failed', listener: (job: QueuedJobHandle | undefined, error: Error) => void): unknown;
  run(): Promise<void>;
  close(): Promise<void>;
}

type Place = Pick<Settings, 'redisUrl' | 'redisPrefix' | 'databaseUrl'>;
type WorkerPlace = Place & Pick<Settings, 'jobLockSeconds'>;

function redisOptions(redisUrl: string) {
  const { protocol, hostname, port, username, password, pathname } = new URL(redisUrl);
  return {
    host: hostname,
    port: Number(port || 6379),
    db: Number(pathname.slice(1) || 0),
    ...(username ? { username: decodeURIComponent(username) } : {}),
    ...(password ? { password: decodeURIComponent(password) } : {}),
    ...(protocol === 'rediss:' ? { tls: {} } : {}),
  };
}

const postgresOptions = (databaseUrl: string | undefined) => ({
  connectionString: databaseUrl,
  options: CONNECT_OPTIONS,
  max: 4,
  skipMigrations: true,
});

/** The sending end. With Redis down it refuses at once, so that owed work stays in the outbox. */
export function openQueue({ redisUrl, redisPrefix, databaseUrl }: Place): JobQueue {
  if (redisUrl === undefined) {
    return new Queue(NAME, { connection: postgresOptions(databaseUrl) }, createPostgresBackend);
  }
  return new Queue(NAME, {
    prefix: redisPrefix,
    connection: { ...redisOptions(redisUrl), enableOfflineQueue: false, maxRetriesPerRequest: 1 },
  });
}

/** The receiving end. */
export function openWorker(
  { redisUrl, redisPrefix, databaseUrl, jobLockSeconds }: WorkerPlace,
  process: (job: QueuedJobHandle) => Promise<void>,
): JobWorker {
  const lockMs = jobLockSeconds * 1_000;
  const options = {
    concurrency: 5,
    autorun: false,
    lockDuration: lockMs,
    stalledInterval: lockMs,
    maxStalledCount: 10,
  };
  if (redisUrl === undefined) {
    const connection = postgresOptions(databaseUrl);
    return new Worker(NAME, process, { ...options, connection }, createPostgresBackend);
  }
  const connection = { ...redisOptions(redisUrl), maxRetriesPerRequest: null };
  return new Worker(NAME, process, { ...options, prefix: redisPrefix, connection });
}
