import { Controller, Get, Header, Inject, ServiceUnavailableException } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { DataSource } from 'typeorm';
import { Public } from '../auth/access';

const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

/** For the machine that runs the processes: alive, ready, and how it fares. No name, address or count of people. */
@Public()
@Controller()
export class HealthController {
  constructor(@Inject(DataSource) private readonly source: DataSource) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready() {
    const answer = await this.source.query('select 1').catch(() => null);
    if (answer === null) throw new ServiceUnavailableException({ status: 'database unreachable' });
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', metrics.contentType)
  metrics(): Promise<string> {
    return metrics.metrics();
  }
}
