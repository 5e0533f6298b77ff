export { InsightApiModule } from './insight.module';
