import type { Role } from '@chorus/kernel/actor';
import type { CapacityKind } from './domain/capacity';
import type { Visibility } from './domain/organisation';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    COALITION_FOUNDED: { readonly slug: string };
    PLACE_ADDED: { readonly code: string };
    ORGANISATION_ADDED: { readonly visibility: Visibility };
    ORGANISATION_VISIBILITY_SET: { readonly visibility: Visibility };
    ORGANISATION_LEAD_TIME_SET: { readonly days: number | null };
    CAPACITY_DECLARED: { readonly kind: CapacityKind; readonly value: string };
    CAPACITY_WITHDRAWN: { readonly kind: CapacityKind; readonly value: string };
    PERSON_INVITED: { readonly role: Role; readonly organisationId: string | null };
    INVITATION_WITHDRAWN: Record<string, never>;
    INVITATION_ACCEPTED: { readonly membershipId: string };
    PERSON_ENROLLED: { readonly role: Role; readonly organisationId: string | null };
    MEMBERSHIP_CHANGED: { readonly role: Role; readonly organisationId: string | null };
    MEMBERSHIP_ENDED: { readonly personId: string; readonly role: Role };
    SIGNER_AUTHORISED: { readonly organisationId: string; readonly title: string };
    SIGNER_REVOKED: { readonly organisationId: string };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'coalition.invitation': { readonly invitationId: string };
  }
}
