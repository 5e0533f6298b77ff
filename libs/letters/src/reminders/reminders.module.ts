import { Module } from '@nestjs/common';
import { CoalitionModule } from '@chorus/coalition';
import { IdentityModule } from '@chorus/identity';
import { SigningModule } from '../signing/signing.module';
import { RemindAllJob } from './remind-all.job';
import { RemindJob } from './remind.job';
import { RemindersJob } from './reminders.job';
import { RemindersRepository } from './reminders.repository';
import { RemindersService } from './reminders.service';

@Module({
  imports: [CoalitionModule, IdentityModule, SigningModule],
  providers: [RemindersRepository, RemindersService, RemindersJob, RemindAllJob, RemindJob],
})
export class RemindersWorkerModule {}
