import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { COMMON_ERRORS, DomainError } from '@chorus/kernel/errors';
import { negotiateLanguage } from '@chorus/kernel/language';
import { RequestLanguage } from './request-language';
import { SessionCookies } from './session-cookies';
import {
  MembershipAuthority,
  SessionAuthority,
  type SignedInPerson,
  type Standing,
  type Visitor,
} from './visitor';

/** A coordinator's session that is not used for this long is over (SAFETY 16). */
const COORDINATOR_IDLE_SECONDS = 30 * 60;

/** Finds out who asks, once a request. */
@Injectable()
export class Visitors {
  private readonly known = new WeakMap<FastifyRequest, Promise<Visitor>>();

  constructor(
    private readonly cookies: SessionCookies,
    private readonly sessions: SessionAuthority,
    private readonly memberships: MembershipAuthority,
    private readonly answering: RequestLanguage,
  ) {}

  of(request: FastifyRequest): Promise<Visitor> {
    const known = this.known.get(request) ?? this.find(request);
    this.known.set(request, known);
    return known;
  }

  private async find(request: FastifyRequest): Promise<Visitor> {
    const token = this.cookies.tokenOf(request);
    const person = token === undefined ? null : await this.holderOf(token);
    const language = person?.language ?? negotiateLanguage(request.headers['accept-language']);
    this.answering.know(language);
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

  /** Who holds the session; what has been idle for too long is not seen, and so stays over. */
  private async holderOf(token: string): Promise<SignedInPerson | null> {
    const person = await this.sessions.personOf(token);
    if (person === null) return null;
    const long = person.idleSeconds > COORDINATOR_IDLE_SECONDS;
    if (long && (await this.memberships.coordinates(person.personId))) return null;
    await this.sessions.seen(person);
    return person;
  }
}
