export { CampaignsService } from './campaigns.service';
export { CampaignsApiModule, CampaignsModule } from './campaigns.module';
