import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { notFound } from '@chorus/kernel/errors';
import * as fields from '@chorus/kernel/fields';
import { LANGUAGES } from '@chorus/kernel/language';
import { SignedIn } from '@chorus/platform/auth/access';
import { CurrentPerson } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import { SessionCookies } from '@chorus/platform/auth/session-cookies';
import type { SignedInPerson } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { Me, Session } from './me.types';
import { PeopleService } from './people.service';

const PREFERENCES = z.object({
  language: z.enum(LANGUAGES),
  timeZone: fields.timeZone,
  name: fields.optional(fields.line(1, 100)),
});

@Resolver(() => Me)
@SignedIn()
export class MeResolver {
  constructor(
    private readonly people: PeopleService,
    private readonly cookies: SessionCookies,
  ) {}

  @Query(() => Me, { description: 'Who is signed in.' })
  async me(@CurrentPerson() { personId }: SignedInPerson): Promise<Me> {
    const person = await this.people.find(PLATFORM_SCOPE, personId);
    if (person === undefined) throw notFound();
    return person;
  }

  @ResolveField(() => [Session], { description: 'Where this person is signed in, newest first.' })
  async sessions(@Parent() me: Me, @CurrentPerson() { sessionId }: SignedInPerson): Promise<Session[]> {
    const sessions = await this.people.sessionsOf(PLATFORM_SCOPE, me.id);
    return sessions.map((session) => ({ ...session, current: session.id === sessionId }));
  }

  @Mutation(() => Me, {
    description:
      'Sets the language and the time zone of the signed-in person, and the name where one is given; settles the person.',
  })
  async setPreferences(
    @CurrentPerson() person: SignedInPerson,
    @Args('language', { description: 'en, fr or es.' }) language: string,
    @Args('timeZone', { description: 'IANA name, as Africa/Bangui.' }) timeZone: string,
    @Args('name', {
      type: () => String,
      nullable: true,
      description: 'How the person wishes to be called, 1 to 100 characters; left out, as before.',
    })
    name?: string | null,
  ): Promise<Me> {
    const wanted = parse(PREFERENCES, { language, timeZone, name });
    await this.people.setPreferences(PLATFORM_SCOPE, person.personId, wanted, wanted.name);
    return this.me(person);
  }

  @Mutation(() => Int, {
    description: 'Ends one session of this person, or all of them; gives how many ended.',
  })
  revokeSessions(
    @CurrentPerson() { personId }: SignedInPerson,
    @Args('id', { type: () => ID, nullable: true, description: 'The session to end; left out, all.' })
    id: string | null,
  ): Promise<number> {
    return this.people.endSessions(PLATFORM_SCOPE, personId, parse(z.uuid().nullable(), id ?? null));
  }

  @Mutation(() => Boolean, { description: 'Signs out on this device.' })
  async signOut(
    @CurrentPerson() { personId, sessionId }: SignedInPerson,
    @Context() { reply }: GraphqlContext,
  ): Promise<boolean> {
    this.cookies.take(reply);
    return (await this.people.endSessions(PLATFORM_SCOPE, personId, sessionId)) === 1;
  }
}
