import { Module } from '@nestjs/common';
import { IdentityModule } from '@chorus/identity';
import { MembershipAuthority } from '@chorus/platform/auth/visitor';
import { CapacitiesRepository } from './capacities/capacities.repository';
import { CapacitiesResolver, OrganisationCapacitiesResolver } from './capacities/capacities.resolver';
import { CapacitiesService } from './capacities/capacities.service';
import { TargetNames } from './capacities/target-names';
import { CoalitionsRepository } from './coalitions.repository';
import { CoalitionsService } from './coalitions.service';
import { CoverageRepository } from './coverage/coverage.repository';
import { CoverageResolver } from './coverage/coverage.resolver';
import { CoverageService } from './coverage/coverage.service';
import { InvitationController } from './joining/invitation.controller';
import { InvitationJob } from './joining/invitation.job';
import { InvitationsRepository } from './joining/invitations.repository';
import { InvitationsResolver } from './joining/invitations.resolver';
import { InvitationsService } from './joining/invitations.service';
import { MembersResolver } from './members/members.resolver';
import { MembershipsRepository } from './members/memberships.repository';
import { MembershipsService } from './members/memberships.service';
import { StandingsResolver } from './members/standings.resolver';
import { StandingsService } from './members/standings.service';
import { LeadTimesResolver } from './organisations/lead-times.resolver';
import { LeadTimesService } from './organisations/lead-times.service';
import { OrganisationsRepository } from './organisations/organisations.repository';
import { OrganisationsResolver } from './organisations/organisations.resolver';
import { OrganisationsService } from './organisations/organisations.service';
import { VisibleOrganisations } from './organisations/visible-organisations';
import { PlacesRepository } from './places/places.repository';
import { PlacesResolver } from './places/places.resolver';
import { PlacesService } from './places/places.service';
import { SignersRepository } from './signers/signers.repository';
import { SignersResolver } from './signers/signers.resolver';
import { SignersService } from './signers/signers.service';

const REPOSITORIES = [
  CoalitionsRepository,
  PlacesRepository,
  OrganisationsRepository,
  CapacitiesRepository,
  CoverageRepository,
  MembershipsRepository,
  InvitationsRepository,
  SignersRepository,
];
const SERVICES = [
  CoalitionsService,
  PlacesService,
  OrganisationsService,
  LeadTimesService,
  CapacitiesService,
  CoverageService,
  MembershipsService,
  InvitationsService,
  SignersService,
];

@Module({
  imports: [IdentityModule],
  providers: [
    VisibleOrganisations,
    TargetNames,
    ...REPOSITORIES,
    ...SERVICES,
    StandingsService,
    { provide: MembershipAuthority, useExisting: StandingsService },
  ],
  exports: [...SERVICES, StandingsService, VisibleOrganisations, TargetNames, MembershipAuthority],
})
export class CoalitionModule {}

@Module({
  imports: [CoalitionModule, IdentityModule],
  controllers: [InvitationController],
  providers: [
    PlacesResolver,
    OrganisationsResolver,
    LeadTimesResolver,
    CapacitiesResolver,
    OrganisationCapacitiesResolver,
    CoverageResolver,
    MembersResolver,
    StandingsResolver,
    InvitationsResolver,
    SignersResolver,
  ],
})
export class CoalitionApiModule {}

@Module({ imports: [CoalitionModule], providers: [InvitationJob] })
export class CoalitionWorkerModule {}
