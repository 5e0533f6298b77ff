import { Module } from '@nestjs/common';
import { AddresseesRepository } from '../addressing/addressees.repository';
import { DraftsRepository } from './drafts.repository';
import { DraftsService } from './drafts.service';
import { LettersRepository } from './letters.repository';
import { RevisionsRepository } from './revisions.repository';

/** The words of letters, and their stored shape. */
@Module({
  providers: [AddresseesRepository, DraftsRepository, DraftsService, LettersRepository, RevisionsRepository],
  exports: [AddresseesRepository, DraftsRepository, DraftsService, LettersRepository],
})
export class TextModule {}
