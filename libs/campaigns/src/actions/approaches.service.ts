import { Injectable } from '@nestjs/common';
import { CoalitionsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { RegisterService } from '@chorus/register';
import { ActionsRepository } from './actions.repository';
import { APPROACH_WINDOW_DAYS } from './domain/approaches';
import type { NearApproach } from './second-approach';

/** PR-26: so that twelve organisations do not ask one office twelve different things. */
@Injectable()
export class ApproachesService {
  constructor(
    private readonly actions: ActionsRepository,
    private readonly register: RegisterService,
    private readonly coalitions: CoalitionsService,
  ) {}

  /** What is near a local date at these offices, the nearest first, at most fifty. Throws NOT_FOUND for an office that there is not. */
  async near(
    scope: CoalitionScope,
    actor: Actor,
    targetIds: readonly string[],
    on: string,
    {
      days = APPROACH_WINDOW_DAYS,
      but = null,
    }: { readonly days?: number; readonly but?: string | null } = {},
  ): Promise<NearApproach[]> {
    const targets = await this.register.targetsByIds(scope, targetIds);
    if (targets.length !== new Set(targetIds).size) throw notFound();
    const rows = await this.actions.near(scope, actor, targetIds, on, days, but);
    const leads = [...new Set(rows.map(({ leadId }) => leadId))];
    const visible = new Set((await this.coalitions.visible(scope, actor, leads)).map(({ id }) => id));
    return rows.map(({ id, targetId, leadId, seen, ...row }) => ({
      targetId,
      on: row.on,
      leadId: visible.has(leadId) ? leadId : null,
      actionId: seen ? id : null,
    }));
  }
}
