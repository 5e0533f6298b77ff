import { Module, type DynamicModule, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { AccessGuard } from './auth/access.guard';
import { SessionCookies } from './auth/session-cookies';
import { Visitors } from './auth/visitors';
import { AliasLimit } from './graphql/alias-limit';
import { CostLimit } from './graphql/cost-limit';
import { ChorusGraphqlModule } from './graphql/graphql.module';
import { DomainErrorFilter } from './http/domain-error.filter';
import { FormLimit } from './limits/form-limit';
import { MailStops } from './mail/mail-stops.service';
import { UnsubscribeController } from './mail/unsubscribe.controller';
import { FiguresRepository } from './observability/figures.repository';
import { HealthController } from './observability/health.controller';
import { Metrics } from './observability/metrics';

/** What an HTTP process has besides: GraphQL, closed by default, and its health. */
@Module({})
export class PlatformApiModule {
  /** `authorities` are the modules that say who holds a session and what a person is in a coalition. */
  static forRoot(authorities: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: PlatformApiModule,
      global: true,
      imports: [...authorities, ChorusGraphqlModule],
      controllers: [HealthController, UnsubscribeController],
      providers: [
        SessionCookies,
        Visitors,
        AliasLimit,
        CostLimit,
        FormLimit,
        MailStops,
        FiguresRepository,
        Metrics,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: DomainErrorFilter },
      ],
      exports: [SessionCookies, Visitors],
    };
  }
}
