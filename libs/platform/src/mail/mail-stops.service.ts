import { Injectable } from '@nestjs/common';
import { notFound } from '@chorus/kernel/errors';
import { inScope } from '../db/transactional';
import { PLATFORM_SCOPE } from '../scope/scopes';
import { MailStopsRepository } from './mail-stops.repository';
import { Recipients } from './recipients';

/** RFC 8058: whoever bears the link of a mail ends what is not essential. */
@Injectable()
export class MailStops {
  constructor(
    private readonly stops: MailStopsRepository,
    private readonly recipients: Recipients,
  ) {}

  /** Throws NOT_FOUND for a link that is none. */
  demand(token: string): string {
    const hash = this.recipients.hashOf(token);
    if (hash === null) throw notFound();
    return hash;
  }

  /** A repeat is the same. Throws NOT_FOUND. */
  async stop(token: string): Promise<void> {
    const hash = this.demand(token);
    await inScope(PLATFORM_SCOPE, () => this.stops.insert(PLATFORM_SCOPE, hash, 'UNSUBSCRIBED'));
  }

  /** Throws NOT_FOUND. */
  async resume(token: string): Promise<void> {
    const hash = this.demand(token);
    await inScope(PLATFORM_SCOPE, () => this.stops.remove(PLATFORM_SCOPE, hash));
  }
}
