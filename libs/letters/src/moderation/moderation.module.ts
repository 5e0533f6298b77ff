import { Module } from '@nestjs/common';
import { SigningModule } from '../signing/signing.module';
import { LettersRepository } from '../text/letters.repository';
import { ForgetNetworksJob } from './forget-networks.job';
import { ModerationRepository } from './moderation.repository';
import { ModerationResolver } from './moderation.resolver';
import { ModerationService } from './moderation.service';
import { RulesService } from './rules.service';
import { SignOnsRepository } from './sign-ons.repository';

@Module({
  imports: [SigningModule],
  providers: [LettersRepository, ModerationRepository, SignOnsRepository, ModerationService, RulesService],
  exports: [ModerationService, RulesService],
})
class ModerationModule {}

@Module({ imports: [ModerationModule], providers: [ModerationResolver], exports: [ModerationModule] })
export class ModerationApiModule {}

@Module({ imports: [ModerationModule], providers: [ForgetNetworksJob] })
export class ModerationWorkerModule {}
