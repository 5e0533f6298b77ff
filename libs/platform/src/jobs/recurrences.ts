import {
  Injectable,
  Logger,
  type BeforeApplicationShutdown,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { ClsService } from 'nestjs-cls';
import { inScope } from '../db/transactional';
import { OutboxRepository } from '../outbox/outbox.repository';
import { PLATFORM_SCOPE } from '../scope/scopes';
import { HANDLER } from './job-handler';

const MINUTE_MS = 60_000;

/** Sees to it that the next run of every recurring job is owed, like any other work. */
@Injectable()
export class Recurrences implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Recurrences.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly cls: ClsService,
    private readonly outbox: OutboxRepository,
  ) {}

  onApplicationBootstrap(): void {
    const jobs = this.discovery.getProviders({ metadataKey: HANDLER.KEY }).flatMap((wrapper) => {
      const { name, everySeconds } = this.discovery.getMetadataByDecorator(HANDLER, wrapper) ?? {};
      return name === undefined || everySeconds === undefined ? [] : [{ name, everySeconds }];
    });
    const owe = () => {
      this.running = this.cls
        .run(() => inScope(PLATFORM_SCOPE, () => this.outbox.oweNextRuns(PLATFORM_SCOPE, jobs)))
        .catch((error: Error) => this.logger.warn(`recurring work waits: ${error.message}`));
    };
    this.timer = setInterval(owe, MINUTE_MS);
    owe();
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }
}
