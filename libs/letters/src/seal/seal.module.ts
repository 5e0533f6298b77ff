import { Module } from '@nestjs/common';
import { PublishedSealsRepository } from './published-seals.repository';
import { PublishedSealsService } from './published-seals.service';
import { SealFilesController } from './seal-files.controller';
import { SealJob } from './seal.job';
import { SealKeysService } from './seal-keys.service';
import { SealResolver } from './seal.resolver';
import { SealRollRepository } from './seal-roll.repository';
import { SealTreeRepository } from './seal-tree.repository';
import { SealingService } from './sealing.service';
import { SealsRepository } from './seals.repository';

@Module({
  providers: [
    PublishedSealsRepository,
    PublishedSealsService,
    SealKeysService,
    SealRollRepository,
    SealTreeRepository,
    SealingService,
    SealsRepository,
  ],
  exports: [PublishedSealsService, SealingService, SealRollRepository],
})
export class SealModule {}

@Module({ imports: [SealModule], controllers: [SealFilesController], providers: [SealResolver] })
export class SealApiModule {}

@Module({ imports: [SealModule], providers: [SealJob] })
export class SealWorkerModule {}
