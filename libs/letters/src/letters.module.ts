import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { LetterController } from './public/letter.controller';
import { ConfirmSignatureJob } from './signing/confirm-signature.job';
import { SignaturesRepository } from './signing/signatures.repository';
import { SigningService } from './signing/signing.service';
import { WithdrawalService } from './signing/withdrawal.service';
import { CloseLetterJob } from './text/close-letter.job';
import { LettersRepository } from './text/letters.repository';
import { LettersResolver } from './text/letters.resolver';
import { LettersService } from './text/letters.service';

@Module({
  imports: [CoalitionModule],
  providers: [LettersRepository, SignaturesRepository, LettersService, SigningService, WithdrawalService],
  exports: [LettersService, SigningService, WithdrawalService],
})
export class LettersModule {}

@Module({ imports: [LettersModule], controllers: [LetterController], providers: [LettersResolver] })
export class LettersApiModule {}

@Module({ imports: [LettersModule], providers: [CloseLetterJob, ConfirmSignatureJob] })
export class LettersWorkerModule {}
