import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { SigningModule } from '../signing/signing.module';
import { LettersRepository } from '../text/letters.repository';
import { ImportPlansService } from './import-plans.service';
import { ImportsRepository } from './imports.repository';
import { ImportsResolver } from './imports.resolver';
import { ImportsService } from './imports.service';

@Module({
  imports: [CoalitionModule, SigningModule],
  providers: [LettersRepository, ImportsRepository, ImportPlansService, ImportsService],
  exports: [ImportPlansService, ImportsService],
})
class ImportingModule {}

@Module({ imports: [ImportingModule], providers: [ImportsResolver] })
export class ImportingApiModule {}
