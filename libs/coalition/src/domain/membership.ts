import type { Role } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue } from '@chorus/kernel/errors';

export const ROLE_ERRORS = errorCatalogue({
  PARTNER_NEEDS_ORGANISATION: {
    en: 'A partner acts for an organisation. Name one, or choose the role of a member.',
    fr: 'Un partenaire agit pour une organisation. Indiquez-en une ou choisissez le rôle de membre.',
    es: 'Un socio actúa en nombre de una organización. Indique una o elija la función de miembro.',
  },
});

/** A partner brings an organisation; in every other role a person may stand alone. */
export function mustHaveOrganisation(role: Role, organisationId: string | null): void {
  if (role === 'PARTNER' && organisationId === null)
    throw new DomainError(ROLE_ERRORS.PARTNER_NEEDS_ORGANISATION, {}, 'organisationId');
}
