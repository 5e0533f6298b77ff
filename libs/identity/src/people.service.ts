import { Injectable } from '@nestjs/common';
import { newId } from '@chorus/kernel/ids';
import type { PlatformScope, Scope } from '@chorus/kernel/scope';
import { hashToken } from '@chorus/kernel/tokens';
import { SessionAuthority, type SignedInPerson } from '@chorus/platform/auth/visitor';
import { inScope, Transactional } from '@chorus/platform/db/transactional';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { PeopleRepository, type NewPerson, type Person, type Preferences } from './people.repository';
import { SessionsRepository, type SessionRow } from './sessions.repository';

/** That a session is used is written down this seldom, so that a request is a write once a minute at most. */
const NOTED_SECONDS = 60;

/** People, their preferences and their sessions. */
@Injectable()
export class PeopleService implements SessionAuthority {
  constructor(
    private readonly people: PeopleRepository,
    private readonly sessions: SessionsRepository,
  ) {}

  async personOf(token: string): Promise<SignedInPerson | null> {
    return (await this.sessions.holder(PLATFORM_SCOPE, hashToken(token))) ?? null;
  }

  async seen({ sessionId, idleSeconds }: SignedInPerson): Promise<void> {
    if (idleSeconds >= NOTED_SECONDS)
      await inScope(PLATFORM_SCOPE, () => this.sessions.seen(PLATFORM_SCOPE, sessionId));
  }

  find(scope: PlatformScope, id: string): Promise<Person | undefined> {
    return this.people.byId(scope, id);
  }

  findByEmail(scope: PlatformScope, email: string): Promise<Person | undefined> {
    return this.people.byEmail(scope, email);
  }

  @Transactional()
  ensure(scope: Scope, person: NewPerson): Promise<Person> {
    return this.people.ensure(scope, newId(), person);
  }

  sessionsOf(scope: PlatformScope, personId: string): Promise<SessionRow[]> {
    return this.sessions.live(scope, personId);
  }

  /** Ends one session, or all with `null`: the next request with it is no one's. */
  @Transactional()
  endSessions(scope: PlatformScope, personId: string, sessionId: string | null): Promise<number> {
    return this.sessions.end(scope, personId, sessionId);
  }

  /** The person's own choice, with which they are settled; a name of null stays as it was. */
  @Transactional()
  setPreferences(
    scope: PlatformScope,
    personId: string,
    preferences: Preferences,
    name: string | null,
  ): Promise<void> {
    return this.people.setPreferences(scope, personId, preferences, name);
  }
}
