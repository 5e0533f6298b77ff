import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { AskPublicationRepository } from './asks/ask-publication.repository';
import { AskPublicationResolver } from './asks/ask-publication.resolver';
import { AskPublicationService } from './asks/ask-publication.service';
import { LibraryRepository } from './library/library.repository';
import { LibraryResolver } from './library/library.resolver';
import { LibraryService } from './library/library.service';
import { PackImportService } from './pack/pack-import.service';
import { PackImporters } from './pack/pack-importers';
import { PackRecordsRepository } from './pack/pack-records.repository';
import { ReadingsRepository } from './reading/readings.repository';
import { AsksResolver, TargetsResolver } from './reading/register.resolver';
import { RegisterService } from './reading/register.service';
import { HoldersRepository } from './targets/holders.repository';
import { HoldersResolver } from './targets/holders.resolver';
import { HoldersService } from './targets/holders.service';
import { TargetDirectoryService } from './targets/target-directory.service';

@Module({
  imports: [CoalitionModule],
  providers: [
    AskPublicationRepository,
    AskPublicationService,
    PackImporters,
    PackImportService,
    PackRecordsRepository,
    ReadingsRepository,
    RegisterService,
    LibraryRepository,
    LibraryService,
    HoldersRepository,
    HoldersService,
    TargetDirectoryService,
  ],
  exports: [
    PackImporters,
    PackImportService,
    RegisterService,
    LibraryService,
    HoldersService,
    AskPublicationService,
  ],
})
export class RegisterModule {}

@Module({
  imports: [RegisterModule],
  providers: [AskPublicationResolver, AsksResolver, TargetsResolver, LibraryResolver, HoldersResolver],
})
export class RegisterApiModule {}
