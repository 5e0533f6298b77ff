import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { COMMON_ERRORS, DomainError, forbidden } from '@chorus/kernel/errors';
import { FormLimit } from '../limits/form-limit';
import { ACCESS, type Access } from './access';
import { requestOf } from './request-of';
import type { Visitor } from './visitor';
import { Visitors } from './visitors';

/** Stands before every root field, field resolver and page; what declares nothing is refused. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly visitors: Visitors,
    private readonly forms: FormLimit,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined) throw forbidden();
    const request = requestOf(context);
    if (access !== 'public') await admit(access, await this.visitors.of(request));
    else if (context.getType() === 'http') await this.forms.demand(request);
    return true;
  }
}

async function admit(access: Exclude<Access, 'public'>, visitor: Visitor): Promise<void> {
  if (visitor.person === null) throw new DomainError(COMMON_ERRORS.UNAUTHENTICATED);
  if (access === 'signed-in') return;
  const { actor } = await visitor.standing();
  if (access.length > 0 && !access.includes(actor.role)) throw forbidden();
}
