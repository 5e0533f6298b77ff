import {
  Inject,
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ClsService } from 'nestjs-cls';
import { SETTINGS, type Settings } from '../config/settings';
import { inScope } from '../db/transactional';
import { OutboxRepository } from '../outbox/outbox.repository';
import { PLATFORM_SCOPE, Scopes } from '../scope/scopes';
import { HANDLER, type JobHandlerOf } from './job-handler';
import { openWorker, type JobWorker, type QueuedJobHandle } from './queue';

type AnyHandler = JobHandlerOf<never>;

/** Takes work off the queue, reloads it by id, and hands it to the class that is marked with its name. */
@Injectable()
export class JobRunner implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(JobRunner.name);
  private readonly handlers = new Map<string, AnyHandler>();
  private worker: JobWorker | undefined;

  constructor(
    @Inject(SETTINGS) private readonly settings: Settings,
    private readonly discovery: DiscoveryService,
    private readonly cls: ClsService,
    private readonly outbox: OutboxRepository,
    private readonly scopes: Scopes,
  ) {}

  onApplicationBootstrap(): void {
    for (const wrapper of this.discovery.getProviders({ metadataKey: HANDLER.KEY })) {
      const mark = this.discovery.getMetadataByDecorator(HANDLER, wrapper);
      if (mark !== undefined) this.handlers.set(mark.name, wrapper.instance as AnyHandler);
    }
    const worker = openWorker(this.settings, (job) => this.cls.run(() => this.run(job.data.outboxId)));
    worker.on('error', (error) => this.logger.warn(`queue: ${error.message}`));
    worker.on('failed', (job, error) => void this.failed(job, error));
    this.worker = worker;
    void worker.run();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  /** Does one piece of owed work, if it is still owed. */
  async run(outboxId: string): Promise<void> {
    const owed = await this.outbox.load(PLATFORM_SCOPE, outboxId);
    if (owed === undefined) return;
    const handler = this.handlers.get(owed.name);
    if (handler === undefined) throw new Error(`no handler for ${owed.name}`);
    const scope = owed.coalitionId === null ? PLATFORM_SCOPE : this.scopes.ofRecord(owed.coalitionId);
    await handler.handle(scope, owed.payload as never);
    await inScope(PLATFORM_SCOPE, () => this.outbox.done(PLATFORM_SCOPE, outboxId));
  }

  private async failed(job: QueuedJobHandle | undefined, error: Error): Promise<void> {
    if (job === undefined) return;
    this.logger.warn({ job: job.name, attempt: job.attemptsMade, reason: error.name }, 'a job failed');
    if (job.attemptsMade < (job.opts.attempts ?? 1)) return;
    const { outboxId } = job.data;
    await this.cls
      .run(() =>
        inScope(PLATFORM_SCOPE, () => this.outbox.bury(PLATFORM_SCOPE, outboxId, job.name, error.name)),
      )
      .catch(() => this.logger.error('a dead letter could not be kept; it will be tried again'));
  }
}
