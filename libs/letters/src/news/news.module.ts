import { Module } from '@nestjs/common';
import { IdentityModule } from '@chorus/identity';
import { SigningModule } from '../signing/signing.module';
import { NewsJob } from './news.job';
import { NewsMailJob } from './news-mail.job';
import { NewsRepository } from './news.repository';
import { NewsService } from './news.service';
import { SilenceJob } from './silence.job';
import { SilenceMailJob } from './silence-mail.job';

@Module({
  imports: [IdentityModule, SigningModule],
  providers: [NewsRepository, NewsService, NewsJob, NewsMailJob, SilenceJob, SilenceMailJob],
})
export class NewsWorkerModule {}
