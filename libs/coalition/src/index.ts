export { CoalitionApiModule, CoalitionModule, CoalitionWorkerModule } from './coalition.module';
export { CoalitionsService } from './coalitions.service';
export type { OrganisationRow } from './organisations.repository';
export { Organisation, Place } from './organisation.types';
