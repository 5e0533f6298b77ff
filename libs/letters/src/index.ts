export type { Display } from './domain/life';
export { LettersApiModule, LettersModule, LettersWorkerModule } from './letters.module';
export { ReceiptLinkService } from './signing/receipt-link.service';
export { SignatoriesService } from './signing/signatories.service';
export { SigningService } from './signing/signing.service';
export { SIGNING_WORDS } from './signing/signing.words';
export type { LetterRow } from './text/letters.repository';
export { DraftsService } from './text/drafts.service';
export { LettersService } from './text/letters.service';
