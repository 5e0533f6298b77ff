import { Injectable } from '@nestjs/common';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { PLATFORM_SCOPE } from '../scope/scopes';
import { FiguresRepository } from './figures.repository';

interface Answered {
  readonly method: string;
  /** The route's template, never the path that was asked for. */
  readonly route: string;
  readonly status: string;
}

/** Whoever watches must not see a single visit, nor a group smaller than this. */
const TOGETHER = 10;
/** Figures this young are given again, so that a public address cannot be used to keep the database busy. */
const FRESH_MS = 5_000;
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** How the processes fare, for Prometheus: no name, no address, no path, and no count that is about a few people. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly owed = this.gauge('chorus_outbox_owed', 'Work that is due and not done.');
  private readonly oldest = this.gauge(
    'chorus_outbox_oldest_seconds',
    'For how long the oldest of it has been due.',
  );
  private readonly deadLetters = this.gauge('chorus_dead_letters', 'Work that was given up.');
  private readonly mails = this.gauge('chorus_mails', 'Mails of the last 24 hours, in full tens.', ['state']);
  private readonly durations = new Histogram({
    name: 'chorus_http_request_duration_seconds',
    help: 'Time to answer by route, shown ten answers at a time.',
    labelNames: ['method', 'route', 'status'],
    buckets: BUCKETS,
    registers: [this.registry],
  });
  private readonly held = new Map<string, number[]>();
  private readAt = -Infinity;
  private reading = Promise.resolve();

  constructor(private readonly figures: FiguresRepository) {
    collectDefaultMetrics({ register: this.registry });
    this.registry.removeSingleMetric('nodejs_version_info');
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  answered(labels: Answered, seconds: number): void {
    const key = Object.values(labels).join(' ');
    const held = [...(this.held.get(key) ?? []), seconds];
    this.held.set(key, held.length < TOGETHER ? held : []);
    if (held.length === TOGETHER) for (const each of held) this.durations.observe({ ...labels }, each);
  }

  async text(): Promise<string> {
    if (performance.now() - this.readAt > FRESH_MS) {
      this.readAt = performance.now();
      this.reading = this.read();
    }
    await this.reading;
    return this.registry.metrics();
  }

  /** With the database away, its figures are no numbers; the others are still given. */
  private async read(): Promise<void> {
    const [work, mails] = await Promise.all([
      this.figures.work(PLATFORM_SCOPE),
      this.figures.mails(PLATFORM_SCOPE),
    ]).catch(() => [undefined, []] as const);
    this.owed.set(work?.owed ?? NaN);
    this.oldest.set(work?.oldestSeconds ?? NaN);
    this.deadLetters.set(work?.deadLetters ?? NaN);
    this.mails.reset();
    for (const { state, mails: count } of mails) this.mails.set({ state }, count);
  }

  private gauge(name: string, help: string, labelNames: string[] = []): Gauge {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
