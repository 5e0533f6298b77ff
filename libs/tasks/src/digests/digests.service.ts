import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { inScope, Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { PLATFORM_SCOPE, Scopes } from '@chorus/platform/scope/scopes';
import { ClaimsService } from '../claims/claims.service';
import { HELD } from '../domain/task-life';
import { digestOf, isEmpty, localDay, wantsDigest, type Digest, type Rhythm } from '../domain/digest';
import './digest-kinds';
import { DigestsRepository } from './digests.repository';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    TASK_RETURNED: { readonly organisationId: string };
  }
}

/** How often somebody hears what is due who has not said how often. */
const USUAL: Rhythm = 'WEEKDAYS';

/** One mail a day for all that is due, in its reader's language and morning; none where nothing is. */
@Injectable()
export class DigestsService {
  constructor(
    private readonly digests: DigestsRepository,
    private readonly claims: ClaimsService,
    private readonly scopes: Scopes,
    private readonly outbox: Outbox,
    private readonly history: History,
  ) {}

  async rhythm(scope: CoalitionScope, { personId }: Actor): Promise<Rhythm> {
    return (await this.digests.rhythm(scope, personId)) ?? USUAL;
  }

  @Transactional()
  async setRhythm(scope: CoalitionScope, { personId }: Actor, rhythm: Rhythm): Promise<void> {
    await this.digests.setRhythm(scope, personId, rhythm);
  }

  /** Owes a digest to everybody for whom it is the hour, in each of their coalitions. */
  async owe(now: Date): Promise<void> {
    const people = await inScope(PLATFORM_SCOPE, async () => {
      const zones = (await this.digests.zones(PLATFORM_SCOPE)).filter((zone) =>
        wantsDigest('DAILY', now, zone),
      );
      return zones.length === 0 ? [] : this.digests.peopleIn(PLATFORM_SCOPE, zones);
    });
    for (const { id: personId, zone } of people) {
      const day = localDay(now, zone);
      for (const { scope } of await this.membershipsOf(personId))
        await inScope(scope, () => this.outbox.append(scope, 'tasks.digest', { personId, day }));
    }
  }

  /**
   * What to tell a person, who is asked at the same time about tasks that nothing has been heard of for two weeks; what
   * was asked a week ago in vain goes back to be claimed by others. Null where there is nothing to tell, and where it is
   * not the hour any more.
   */
  @Transactional()
  async due(scope: CoalitionScope, personId: string, zone: string, now: Date): Promise<Digest | null> {
    await this.giveBackSilent(scope, personId);
    await this.digests.ask(scope, personId);
    const rhythm = (await this.digests.rhythm(scope, personId)) ?? USUAL;
    if (!wantsDigest(rhythm, now, zone)) return null;
    const digest = digestOf(await this.digests.held(scope, personId), zone, now);
    return isEmpty(digest) ? null : digest;
  }

  private async giveBackSilent(scope: CoalitionScope, personId: string): Promise<void> {
    for (const { id, taskId, organisationId } of await this.digests.silent(scope, personId)) {
      const held = await this.claims.hold(scope, taskId);
      const claim = held.claims.find((each) => each.id === id && HELD.includes(each.state));
      if (claim === undefined || claim.askedAt === null) continue;
      await this.claims.giveBack(scope, held, claim, null);
      await this.history.record(scope, null, 'TASK_RETURNED', taskId, { organisationId });
    }
  }

  private membershipsOf(personId: string) {
    return this.scopes.openDoor({
      table: 'membership',
      where: 'person_id = $1::uuid and ended_at is null',
      kind: 'person',
      secret: personId,
    });
  }
}
