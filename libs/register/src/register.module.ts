import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
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
  exports: [PackImporters, PackImportService, RegisterService, LibraryService, HoldersService],
})
export class RegisterModule {}

@Module({
  imports: [RegisterModule],
  providers: [AsksResolver, TargetsResolver, LibraryResolver, HoldersResolver],
})
export class RegisterApiModule {}
