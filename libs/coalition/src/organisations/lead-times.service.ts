import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import '../coalition-kinds';
import { OrganisationsRepository, type OrganisationRow } from './organisations.repository';
import { OrganisationsService } from './organisations.service';

/** How long an organisation's own decision to sign takes, as a board that meets once a month. */
@Injectable()
export class LeadTimesService {
  constructor(
    private readonly rows: OrganisationsRepository,
    private readonly organisations: OrganisationsService,
    private readonly history: History,
  ) {}

  /** An organisation sets its own, a coordinator any; null where there is none to mind. */
  @Transactional()
  async set(scope: CoalitionScope, actor: Actor, id: string, days: number | null): Promise<OrganisationRow> {
    await this.organisations.inCharge(scope, actor, id);
    await this.rows.setLeadTime(scope, id, days);
    await this.history.record(scope, actor.personId, 'ORGANISATION_LEAD_TIME_SET', id, { days });
    return this.organisations.one(scope, actor, id);
  }

  /** Organisations that need more days than there are until a deadline, of those that the actor may see. */
  shortOfTime(
    scope: CoalitionScope,
    actor: Actor,
    deadline: { readonly at: Date; readonly zone: string },
    page: PageRequest,
  ): Promise<Page<OrganisationRow>> {
    return this.rows.shortOfTime(scope, actor, deadline.at, deadline.zone, page);
  }
}
