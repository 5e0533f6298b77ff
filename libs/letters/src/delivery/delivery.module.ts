import { Module } from '@nestjs/common';
import { LettersRepository } from '../text/letters.repository';
import { TranslationsModule } from '../translations/translations.module';
import { DeliveriesRepository } from './deliveries.repository';
import { DeliveriesService } from './deliveries.service';

@Module({
  imports: [TranslationsModule],
  providers: [LettersRepository, DeliveriesRepository, DeliveriesService],
  exports: [DeliveriesService],
})
export class DeliveryModule {}
