export { CampaignsApiModule, CampaignsModule } from './campaigns.module';
export { CampaignsService } from './campaigns/campaigns.service';
export { MomentsService } from './moments/moments.service';
export { OccurrencesService } from './occurrences/occurrences.service';
export { ParticipationService } from './participation/participation.service';
export { LetterWindows, type LetterKeeper, type TouchedLetter } from './planning/letter-windows';
export { PlanningModule, PlanningWorkerModule } from './planning/planning.module';
