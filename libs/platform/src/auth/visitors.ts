import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { COMMON_ERRORS, DomainError } from '@chorus/kernel/errors';
import { negotiateLanguage } from '@chorus/kernel/language';
import { SessionCookies } from './session-cookies';
import { MembershipAuthority, SessionAuthority, type Standing, type Visitor } from './visitor';

/** Finds out who asks, once a request. */
@Injectable()
export class Visitors {
  private readonly known = new WeakMap<FastifyRequest, Promise<Visitor>>();

  constructor(
    private readonly cookies: SessionCookies,
    private readonly sessions: SessionAuthority,
    private readonly memberships: MembershipAuthority,
  ) {}

  of(request: FastifyRequest): Promise<Visitor> {
    const known = this.known.get(request) ?? this.find(request);
    this.known.set(request, known);
    return known;
  }

  private async find(request: FastifyRequest): Promise<Visitor> {
    const token = this.cookies.tokenOf(request);
    const person = token === undefined ? null : await this.sessions.personOf(token);
    const language = person?.language ?? negotiateLanguage(request.headers['accept-language']);
    const slug = request.headers['x-coalition'];
    let standing: Promise<Standing> | undefined;
    return {
      person,
      language,
      standing: () => {
        if (person === null) return Promise.reject(new DomainError(COMMON_ERRORS.UNAUTHENTICATED));
        standing ??= this.memberships.standingOf(
          person.personId,
          typeof slug === 'string' ? slug : undefined,
        );
        return standing;
      },
    };
  }
}
