export { deviceOf } from './device-of';
export { IdentityApiModule, IdentityModule, IdentityWorkerModule } from './identity.module';
export { PeopleService } from './people.service';
export { SignInService } from './sign-in.service';
