import { Module } from '@nestjs/common';
import { CampaignsModule } from '@chorus/campaigns';
import { CoalitionModule } from '@chorus/coalition';
import { IdentityModule } from '@chorus/identity';
import { RegisterModule } from '@chorus/register';
import { AddresseesResolver } from './addressing/addressees.resolver';
import { AddresseesService } from './addressing/addressees.service';
import { AmendedJob } from './amending/amended.job';
import { AmendingResolver } from './amending/amending.resolver';
import { AmendingService } from './amending/amending.service';
import { AmendmentMailJob } from './amending/amendment-mail.job';
import { VersionsRepository } from './amending/versions.repository';
import { CommentsApiModule } from './comments/comments.module';
import { DeliveriesResolver } from './delivery/deliveries.resolver';
import { DeliveryModule } from './delivery/delivery.module';
import { LettersOfAskResolver } from './delivery/letters-of-ask.resolver';
import { ErasingApiModule } from './erasing/erasing.module';
import { LifeRepository } from './life/life.repository';
import { LifeResolver } from './life/life.resolver';
import { LifeService } from './life/life.service';
import { NewsWorkerModule } from './news/news.module';
import { PacketApiModule, PacketWorkerModule } from './packet/packet.module';
import { PreviewApiModule } from './preview/preview.module';
import { PublicApiModule, PublicWorkerModule } from './public/public.module';
import { SignOnKeysRepository } from './public/sign-on-keys.repository';
import { SignOnsService } from './public/sign-ons.service';
import { ImportingApiModule } from './importing/importing.module';
import { ModerationApiModule, ModerationWorkerModule } from './moderation/moderation.module';
import { NetworkKeysService } from './moderation/network-keys.service';
import { RemindersWorkerModule } from './reminders/reminders.module';
import { SealApiModule, SealModule, SealWorkerModule } from './seal/seal.module';
import { SIGNING_RESOLVERS, SigningModule, SigningWorkerModule } from './signing/signing.module';
import { CloseLetterJob } from './text/close-letter.job';
import { DraftsResolver } from './text/drafts.resolver';
import { LettersResolver } from './text/letters.resolver';
import { LettersService } from './text/letters.service';
import { TextModule } from './text/text.module';
import { TranslationsApiModule, TranslationsModule } from './translations/translations.module';
import { VoicesApiModule } from './voices/voices.module';
import { WindowsModule } from './windows/windows.module';

@Module({
  imports: [
    CampaignsModule,
    CoalitionModule,
    RegisterModule,
    SealModule,
    SigningModule,
    TextModule,
    TranslationsModule,
  ],
  providers: [
    AmendingService,
    VersionsRepository,
    LifeRepository,
    AddresseesService,
    LifeService,
    SignOnKeysRepository,
    LettersService,
    NetworkKeysService,
    SignOnsService,
  ],
  exports: [
    AddresseesService,
    AmendingService,
    LifeService,
    LettersService,
    NetworkKeysService,
    SignOnsService,
    SigningModule,
    TextModule,
  ],
})
export class LettersModule {}

@Module({
  imports: [
    LettersModule,
    CommentsApiModule,
    ErasingApiModule.over(LettersModule),
    ImportingApiModule,
    ModerationApiModule,
    PacketApiModule,
    PreviewApiModule.over(LettersModule),
    PublicApiModule.over(LettersModule),
    RegisterModule,
    SealApiModule,
    TranslationsApiModule,
    VoicesApiModule,
    WindowsModule,
    DeliveryModule,
  ],
  providers: [
    AddresseesResolver,
    AmendingResolver,
    DeliveriesResolver,
    DraftsResolver,
    LettersOfAskResolver,
    LettersResolver,
    LifeResolver,
    ...SIGNING_RESOLVERS,
  ],
})
export class LettersApiModule {}

@Module({
  imports: [
    IdentityModule,
    LettersModule,
    ModerationWorkerModule,
    PacketWorkerModule,
    PublicWorkerModule.over(LettersModule),
    NewsWorkerModule,
    RemindersWorkerModule,
    SealWorkerModule,
    SigningWorkerModule,
  ],
  providers: [AmendedJob, AmendmentMailJob, CloseLetterJob],
})
export class LettersWorkerModule {}
