import { Injectable } from '@nestjs/common';
import { COMMON_ERRORS, DomainError } from '@chorus/kernel/errors';
import type { PlatformScope } from '@chorus/kernel/scope';
import { Secrets } from '../crypto/secrets';
import { Transactional } from '../db/transactional';
import { TriesRepository } from './tries.repository';

/** At most so many in so many seconds, wherever these begin. */
export interface Limit {
  readonly name: string;
  readonly most: number;
  readonly seconds: number;
}

/** Bounds on what anyone may try, shared by all processes. Whose tries they are is kept as a keyed hash. */
@Injectable()
export class Limits {
  constructor(
    private readonly tries: TriesRepository,
    private readonly secrets: Secrets,
  ) {}

  /** False where `who` has used the limit up; a try that is refused does not count, so nobody can prolong a wait. */
  @Transactional()
  async allows(scope: PlatformScope, limit: Limit, who: string): Promise<boolean> {
    return (await this.wait(scope, limit, who)) === 0;
  }

  /** The same for what a person waits for. Throws RATE_LIMITED with the seconds to wait. */
  @Transactional()
  async demand(scope: PlatformScope, limit: Limit, who: string): Promise<void> {
    const seconds = await this.wait(scope, limit, who);
    if (seconds > 0) throw new DomainError(COMMON_ERRORS.RATE_LIMITED, { seconds });
  }

  private wait(scope: PlatformScope, { name, most, seconds }: Limit, who: string): Promise<number> {
    return this.tries.take(scope, this.secrets.token(`limit ${name}`, who), most, seconds);
  }
}
