import { Module } from '@nestjs/common';
import { IdentityModule } from '@chorus/identity';
import { MembershipAuthority } from '@chorus/platform/auth/visitor';
import { CoalitionsRepository } from './coalitions.repository';
import { CoalitionsService } from './coalitions.service';
import { InvitationController } from './invitation.controller';
import { InvitationJob } from './invitation.job';
import { InvitationsRepository } from './invitations.repository';
import { MembershipsRepository } from './memberships.repository';
import { MembershipsService } from './memberships.service';
import { OrganisationsRepository } from './organisations.repository';
import { OrganisationsResolver } from './organisations.resolver';
import { SignersRepository } from './signers.repository';

@Module({
  imports: [IdentityModule],
  providers: [
    CoalitionsRepository,
    OrganisationsRepository,
    MembershipsRepository,
    InvitationsRepository,
    SignersRepository,
    MembershipsService,
    CoalitionsService,
    { provide: MembershipAuthority, useExisting: MembershipsService },
  ],
  exports: [CoalitionsService, MembershipAuthority],
})
export class CoalitionModule {}

@Module({
  imports: [CoalitionModule, IdentityModule],
  controllers: [InvitationController],
  providers: [OrganisationsResolver],
})
export class CoalitionApiModule {}

@Module({ imports: [CoalitionModule], providers: [InvitationJob] })
export class CoalitionWorkerModule {}
