import { Module } from '@nestjs/common';
import { TranslationsRepository } from './translations.repository';
import { TranslationsResolver } from './translations.resolver';
import { TranslationsService } from './translations.service';

@Module({ providers: [TranslationsRepository, TranslationsService], exports: [TranslationsService] })
export class TranslationsModule {}

@Module({ imports: [TranslationsModule], providers: [TranslationsResolver] })
export class TranslationsApiModule {}
