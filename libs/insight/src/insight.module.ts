import { Module } from '@nestjs/common';
import { FeedsApiModule } from './feeds/feeds.module';

@Module({ imports: [FeedsApiModule] })
export class InsightApiModule {}
