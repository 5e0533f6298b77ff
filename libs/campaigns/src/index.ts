export { CampaignsApiModule, CampaignsModule } from './campaigns.module';
