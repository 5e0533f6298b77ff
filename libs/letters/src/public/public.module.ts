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
import { SignOnController } from './sign-on.controller';

/** The public pages of letters and asks, over the services of letters. */
@Module({})
export class PublicApiModule {
  static over(letters: Type<unknown>): DynamicModule {
    return {
      module: PublicApiModule,
      imports: [letters],
      controllers: [
        LetterController,
        SignOnController,
        ReceiptController,
        ReceiptActsController,
        AskController,
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
