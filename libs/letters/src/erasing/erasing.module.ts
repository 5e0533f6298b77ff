import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { PacketModule } from '../packet/packet.module';
import { TextModule } from '../text/text.module';
import { ErasuresRepository } from './erasures.repository';
import { ErasuresResolver } from './erasures.resolver';
import { ErasuresService } from './erasures.service';

/** Erasing signatories, over the services of letters. */
@Module({})
export class ErasingApiModule {
  static over(letters: Type<unknown>): DynamicModule {
    return {
      module: ErasingApiModule,
      imports: [letters, PacketModule, TextModule],
      providers: [ErasuresRepository, ErasuresService, ErasuresResolver],
    };
  }
}
