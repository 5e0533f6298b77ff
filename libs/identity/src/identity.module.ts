import { Module } from '@nestjs/common';
import { SessionAuthority } from '@chorus/platform/auth/visitor';
import { IdentityHousekeepingJob } from './identity-housekeeping.job';
import { MeResolver } from './me.resolver';
import { PeopleRepository } from './people.repository';
import { PeopleService } from './people.service';
import { SessionsRepository } from './sessions.repository';
import { SignInLinkJob } from './sign-in-link.job';
import { SignInController } from './sign-in.controller';
import { SignInService } from './sign-in.service';
import { SignInTokensRepository } from './sign-in-tokens.repository';

@Module({
  providers: [
    PeopleRepository,
    SessionsRepository,
    SignInTokensRepository,
    PeopleService,
    SignInService,
    { provide: SessionAuthority, useExisting: PeopleService },
  ],
  exports: [PeopleService, SignInService, SessionAuthority],
})
export class IdentityModule {}

@Module({ imports: [IdentityModule], controllers: [SignInController], providers: [MeResolver] })
export class IdentityApiModule {}

@Module({ imports: [IdentityModule], providers: [IdentityHousekeepingJob, SignInLinkJob] })
export class IdentityWorkerModule {}
