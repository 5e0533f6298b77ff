import { Controller, Get, Header, ServiceUnavailableException } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';
import { Public } from '../auth/access';
import { Transactions } from '../db/transactions';

const metrics = new Registry();
collectDefaultMetrics({ register: metrics });

/** For the machine that runs the processes: alive, ready, and how it fares. No name, address or count of people. */
@Public()
@Controller()
export class HealthController {
  constructor(private readonly transactions: Transactions) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready() {
    if (!(await this.transactions.ping()))
      throw new ServiceUnavailableException({ status: 'database unreachable' });
    return { status: 'ok' };
  }

  @Get('metrics')
  @Header('content-type', metrics.contentType)
  metrics(): Promise<string> {
    return metrics.metrics();
  }
}
