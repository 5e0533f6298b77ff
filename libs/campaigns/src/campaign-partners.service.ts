import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VisibleOrganisations } from '@chorus/coalition';
import { CampaignsRepository } from './campaigns.repository';

/** Tells the coalition who is in a campaign together, for organisations that only those may see. */
@Injectable()
export class CampaignPartnersService implements OnModuleInit {
  constructor(
    private readonly organisations: VisibleOrganisations,
    private readonly campaigns: CampaignsRepository,
  ) {}

  onModuleInit(): void {
    this.organisations.register((coalition, organisation) =>
      this.campaigns.partners(coalition, organisation),
    );
  }
}
