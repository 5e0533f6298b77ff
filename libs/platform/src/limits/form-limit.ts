import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SETTINGS, type Settings } from '../config/settings';
import { PLATFORM_SCOPE } from '../scope/scopes';
import { clientAddress } from './client-address';
import { Limits, type Limit } from './limits';

/** The outer ring: what one client address may post to pages that are open to anyone. */
@Injectable()
export class FormLimit {
  private readonly limit: Limit;

  constructor(
    @Inject(SETTINGS) { formsPerAddress }: Settings,
    private readonly limits: Limits,
  ) {
    this.limit = { name: 'public forms of an address', most: formsPerAddress, seconds: 600 };
  }

  /** Throws RATE_LIMITED. */
  async demand(request: FastifyRequest): Promise<void> {
    if (request.method === 'POST')
      await this.limits.demand(PLATFORM_SCOPE, this.limit, clientAddress(request));
  }
}
