import { Controller, Get, Res, ServiceUnavailableException } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from '../auth/access';
import { Transactions } from '../db/transactions';
import { Metrics } from './metrics';

/** For the machine that runs the processes: alive, ready, and how it fares. */
@Public()
@Controller()
export class HealthController {
  constructor(
    private readonly transactions: Transactions,
    private readonly metrics: Metrics,
  ) {}

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
  async show(@Res() reply: FastifyReply): Promise<FastifyReply> {
    return reply.header('content-type', this.metrics.contentType).send(await this.metrics.text());
  }
}
