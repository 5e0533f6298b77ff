import { CampaignsApiModule } from '@chorus/campaigns';
import { CoalitionApiModule, CoalitionModule } from '@chorus/coalition';
import { IdentityApiModule, IdentityModule } from '@chorus/identity';
import { InsightApiModule } from '@chorus/insight';
import { LettersApiModule } from '@chorus/letters';
import { PlatformApiModule } from '@chorus/platform/platform-api.module';
import { RegisterApiModule } from '@chorus/register';
import { TasksApiModule } from '@chorus/tasks';

/** What a process that speaks HTTP is made of. */
export const API_FEATURES = [
  PlatformApiModule.forRoot([IdentityModule, CoalitionModule]),
  IdentityApiModule,
  CoalitionApiModule,
  RegisterApiModule,
  TasksApiModule,
  CampaignsApiModule,
  LettersApiModule,
  InsightApiModule,
];
