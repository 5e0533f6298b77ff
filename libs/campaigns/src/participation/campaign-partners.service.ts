import { Injectable, type OnModuleInit } from '@nestjs/common';
import { VisibleOrganisations } from '@chorus/coalition';
import { ParticipationRepository } from './participation.repository';

/** Tells the coalition who is in a campaign together, for organisations that only those may see. */
@Injectable()
export class CampaignPartnersService implements OnModuleInit {
  constructor(
    private readonly organisations: VisibleOrganisations,
    private readonly participation: ParticipationRepository,
  ) {}

  onModuleInit(): void {
    this.organisations.register((coalition, organisation) =>
      this.participation.partners(coalition, organisation),
    );
  }
}
