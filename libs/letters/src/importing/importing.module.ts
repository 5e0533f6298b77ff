import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { SignaturesRepository } from '../signing/signatures.repository';
import { LettersRepository } from '../text/letters.repository';
import { ImportPlansService } from './import-plans.service';
import { ImportsRepository } from './imports.repository';
import { ImportsResolver } from './imports.resolver';
import { ImportsService } from './imports.service';

@Module({
  imports: [CoalitionModule],
  providers: [LettersRepository, SignaturesRepository, ImportsRepository, ImportPlansService, ImportsService],
  exports: [ImportPlansService, ImportsService],
})
class ImportingModule {}

@Module({ imports: [ImportingModule], providers: [ImportsResolver] })
export class ImportingApiModule {}
