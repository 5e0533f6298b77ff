import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { AskController } from './ask.controller';
import { ForgetSignOnKeysJob } from './forget-sign-on-keys.job';
import { LetterController } from './letter.controller';
import { ListingRepository } from './listing.repository';
import { ListingResolver } from './listing.resolver';
import { ListingService } from './listing.service';
import { PublicAsksRepository } from './public-asks.repository';
import { PublicAsksService } from './public-asks.service';
import { PublicLettersRepository } from './public-letters.repository';
import { PublicLettersService } from './public-letters.service';
import { ReceiptActsController } from './receipt-acts.controller';
import { ReceiptPagesService } from './receipt-pages.service';
import { ReceiptController } from './receipt.controller';
import { ReceiptsViewRepository } from './receipts-view.repository';
import { SealModule } from '../seal/seal.module';
import { PublicSealsController } from './public-seals.controller';
import { SignOnController } from './sign-on.controller';
import { VerifyController } from './verify.controller';
import { VerifyService } from './verify.service';

/** The public pages of letters and asks, over the services of letters. */
@Module({})
export class PublicApiModule {
  static over(letters: Type<unknown>): DynamicModule {
    return {
      module: PublicApiModule,
      imports: [letters, SealModule],
      controllers: [
        LetterController,
        SignOnController,
        ReceiptController,
        ReceiptActsController,
        AskController,
        PublicSealsController,
        VerifyController,
      ],
      providers: [
        ListingRepository,
        ListingService,
        ListingResolver,
        PublicAsksRepository,
        PublicAsksService,
        PublicLettersRepository,
        PublicLettersService,
        ReceiptPagesService,
        ReceiptsViewRepository,
        VerifyService,
      ],
    };
  }
}

/** What public pages leave to be done later. */
@Module({})
export class PublicWorkerModule {
  static over(letters: Type<unknown>): DynamicModule {
    return {
      module: PublicWorkerModule,
      imports: [letters],
      providers: [ForgetSignOnKeysJob],
    };
  }
}
