import { Module } from '@nestjs/common';
import { PackImportService } from './pack/pack-import.service';
import { PackImporters } from './pack/pack-importers';
import { PackRecordsRepository } from './pack/pack-records.repository';
import { ReadingsRepository } from './reading/readings.repository';
import { AsksResolver, LibraryResolver, TargetsResolver } from './reading/register.resolver';
import { RegisterService } from './reading/register.service';

@Module({
  providers: [PackImporters, PackImportService, PackRecordsRepository, ReadingsRepository, RegisterService],
  exports: [PackImporters, PackImportService, RegisterService],
})
export class RegisterModule {}

@Module({ imports: [RegisterModule], providers: [AsksResolver, TargetsResolver, LibraryResolver] })
export class RegisterApiModule {}
