export { CoalitionApiModule, CoalitionModule, CoalitionWorkerModule } from './coalition.module';
export { CoalitionsService } from './coalitions.service';
export { NO_ORGANISATION, ownOrganisation } from './own-organisation';
export { TargetNames, type TargetDirectory } from './capacities/target-names';
export { organisationLoader } from './organisations/organisation.loaders';
export { VisibleOrganisations } from './organisations/visible-organisations';
export type { OrganisationRow } from './organisations/organisations.repository';
export { Organisation, OrganisationConnection } from './organisations/organisation.types';
export { Place } from './places/place.types';
