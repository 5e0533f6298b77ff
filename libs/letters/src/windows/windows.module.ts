import { Module } from '@nestjs/common';
import { PlanningModule } from '@chorus/campaigns';
import { LetterWindowsRepository } from './letter-windows.repository';
import { LetterWindowsService } from './letter-windows.service';

@Module({ imports: [PlanningModule], providers: [LetterWindowsRepository, LetterWindowsService] })
export class WindowsModule {}
