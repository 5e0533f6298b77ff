import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { IdentityModule } from '@chorus/identity';
import { AddressKeysService } from './address-keys.service';
import { ConfirmSignatureJob } from './confirm-signature.job';
import { LateSignaturesResolver } from './late-signatures.resolver';
import { LateSignaturesService } from './late-signatures.service';
import { LetterMailsRepository } from './letter-mails.repository';
import { LetterMailsService } from './letter-mails.service';
import { LetterSignaturesResolver } from './letter-signatures.resolver';
import { OwnSignatureFieldsResolver } from './own-signature-fields.resolver';
import { OwnSignaturesRepository } from './own-signatures.repository';
import { OwnSignaturesResolver } from './own-signatures.resolver';
import { OwnSignaturesService } from './own-signatures.service';
import { OwnSignerService } from './own-signer.service';
import { PersonalSigningService } from './personal-signing.service';
import { ReceiptLinkService } from './receipt-link.service';
import { ReceiptsRepository } from './receipts.repository';
import { SignatoriesRepository } from './signatories.repository';
import { SignatoriesService } from './signatories.service';
import { SignatureChangesRepository } from './signature-changes.repository';
import { SignatureChangesService } from './signature-changes.service';
import { SignatureLinksService } from './signature-links.service';
import { SignatureReceiptJob } from './signature-receipt.job';
import { SignatureRequestJob } from './signature-request.job';
import { SignatureRequestsRepository } from './signature-requests.repository';
import { SignatureRequestsResolver } from './signature-requests.resolver';
import { SignatureRequestsService } from './signature-requests.service';
import { SignaturesRepository } from './signatures.repository';
import { SigningResolver } from './signing.resolver';
import { SigningService } from './signing.service';
import { SigningWindowRepository } from './signing-window.repository';
import { SigningWindowService } from './signing-window.service';

const REPOSITORIES = [
  LetterMailsRepository,
  OwnSignaturesRepository,
  ReceiptsRepository,
  SignatoriesRepository,
  SignatureChangesRepository,
  SignatureRequestsRepository,
  SignaturesRepository,
  SigningWindowRepository,
];
const SERVICES = [
  AddressKeysService,
  LateSignaturesService,
  LetterMailsService,
  OwnSignaturesService,
  OwnSignerService,
  PersonalSigningService,
  ReceiptLinkService,
  SignatoriesService,
  SignatureChangesService,
  SignatureLinksService,
  SignatureRequestsService,
  SigningService,
  SigningWindowService,
];

@Module({
  imports: [CoalitionModule, IdentityModule],
  providers: [...REPOSITORIES, ...SERVICES],
  exports: [SignaturesRepository, SigningWindowRepository, ...SERVICES],
})
export class SigningModule {}

@Module({
  imports: [SigningModule, IdentityModule],
  providers: [ConfirmSignatureJob, SignatureReceiptJob, SignatureRequestJob],
})
export class SigningWorkerModule {}

/** They answer with the letter, and stand where that is known. */
export const SIGNING_RESOLVERS = [
  SigningResolver,
  OwnSignaturesResolver,
  OwnSignatureFieldsResolver,
  LetterSignaturesResolver,
  SignatureRequestsResolver,
  LateSignaturesResolver,
];
