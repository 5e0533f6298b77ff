import type { Role } from '@chorus/kernel/actor';
import type { Visibility } from './domain/organisation';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    COALITION_FOUNDED: { readonly slug: string };
    ORGANISATION_ADDED: { readonly visibility: Visibility };
    ORGANISATION_VISIBILITY_SET: { readonly visibility: Visibility };
    PERSON_INVITED: { readonly role: Role; readonly organisationId: string | null };
    INVITATION_ACCEPTED: { readonly membershipId: string };
    SIGNER_AUTHORISED: { readonly organisationId: string; readonly title: string };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'coalition.invitation': { readonly invitationId: string };
  }
}
