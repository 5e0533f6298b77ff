import { Module, type DynamicModule, type Type } from '@nestjs/common';
import { PreviewRepository } from './preview.repository';
import { PreviewResolver } from './preview.resolver';
import { PreviewService } from './preview.service';

/** The three-eyes preview, over the services of letters. */
@Module({})
export class PreviewApiModule {
  static over(letters: Type<unknown>): DynamicModule {
    return {
      module: PreviewApiModule,
      imports: [letters],
      providers: [PreviewRepository, PreviewService, PreviewResolver],
    };
  }
}
