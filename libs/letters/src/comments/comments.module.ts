import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { TextModule } from '../text/text.module';
import { CommentsRepository } from './comments.repository';
import { CommentsResolver } from './comments.resolver';
import { CommentsService } from './comments.service';
import { SuggestionsService } from './suggestions.service';

@Module({
  imports: [CoalitionModule, TextModule],
  providers: [CommentsRepository, CommentsResolver, CommentsService, SuggestionsService],
})
export class CommentsApiModule {}
