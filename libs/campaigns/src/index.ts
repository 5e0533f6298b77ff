export { CampaignsApiModule } from './campaigns.module';
