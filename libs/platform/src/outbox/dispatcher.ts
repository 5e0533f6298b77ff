import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { Client } from 'pg';
import { SETTINGS, type Settings } from '../config/settings';
import { inScope } from '../db/transactional';
import { JOB_ATTEMPTS } from '../jobs/job-kinds';
import { openQueue, type JobQueue } from '../jobs/queue';
import { PLATFORM_SCOPE } from '../scope/scopes';
import { OutboxRepository } from './outbox.repository';

const BATCH = 200;
const POLL_MS = 2_000;

/** Carries owed work from the outbox to the queue. Woken by NOTIFY; polling is the net beneath. */
@Injectable()
export class Dispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Dispatcher.name);
  private readonly queue: JobQueue;
  private listener: Client | undefined;
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | undefined;
  private again = false;
  private stopped = false;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly outbox: OutboxRepository,
  ) {
    this.queue = openQueue(settings);
    this.queue.on('error', (error) => this.logger.warn(`queue: ${error.message}`));
  }

  onApplicationBootstrap(): void {
    void this.listen();
    this.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    await this.listener?.end().catch(() => undefined);
    await this.queue.close();
  }

  /** Looks at once; a call during a look leads to one more. */
  wake(): void {
    if (this.stopped) return;
    this.again = true;
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
      if (this.again) this.wake();
    });
  }

  private async drain(): Promise<void> {
    clearTimeout(this.timer);
    let wait = POLL_MS;
    try {
      while (this.again && !this.stopped) {
        this.again = false;
        if ((await this.dispatch()) === BATCH) this.again = true;
      }
      const due = await this.outbox.nextDue(PLATFORM_SCOPE);
      if (due !== null) wait = Math.min(POLL_MS, Math.max(due, 5));
    } catch (error) {
      this.logger.warn(`owed work waits: ${error instanceof Error ? error.message : String(error)}`);
    }
    if (!this.stopped) this.timer = setTimeout(() => this.wake(), wait);
  }

  /** Adds to the queue inside the lease's transaction: if the queue refuses, nothing counts as dispatched. */
  private dispatch(): Promise<number> {
    return inScope(PLATFORM_SCOPE, async () => {
      const owed = await this.outbox.lease(PLATFORM_SCOPE, BATCH, this.settings.overdueSeconds);
      if (owed.length === 0) return 0;
      await this.queue.addBulk(
        owed.map(({ id, name, dispatches }) => ({
          name,
          data: { outboxId: id },
          opts: {
            jobId: dispatches === 1 ? id : `${id}-${dispatches}`,
            attempts: JOB_ATTEMPTS,
            backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
            removeOnComplete: true,
            removeOnFail: true,
          },
        })),
      );
      return owed.length;
    });
  }

  private async listen(): Promise<void> {
    if (this.stopped) return;
    const client = new Client({
      connectionString: this.settings.databaseUrl,
      application_name: 'chorus dispatcher',
    });
    const retry = () => {
      if (this.listener !== client) return;
      this.listener = undefined;
      if (!this.stopped) setTimeout(() => void this.listen(), POLL_MS).unref();
    };
    this.listener = client;
    client.on('notification', () => this.wake());
    client.on('error', () => void client.end().catch(() => undefined));
    client.on('end', retry);
    await client
      .connect()
      .then(() => client.query('listen chorus_outbox'))
      .catch(retry);
  }
}
