export { IdentityApiModule, IdentityModule, IdentityWorkerModule } from './identity.module';
export { PeopleService } from './people.service';
export type { Person } from './people.repository';
export { SignInService } from './sign-in.service';
