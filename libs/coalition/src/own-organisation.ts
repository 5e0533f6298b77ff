import type { Actor } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue } from '@chorus/kernel/errors';

export const { NO_ORGANISATION } = errorCatalogue({
  NO_ORGANISATION: {
    en: 'You act for no organisation here. Ask a coordinator to add you to one.',
    fr: 'Vous n’agissez pour aucune organisation ici. Demandez à la coordination de vous rattacher à l’une d’elles.',
    es: 'Usted no actúa en nombre de ninguna organización aquí. Pida a la coordinación que le incorpore a una.',
  },
});

/** The organisation that the actor acts for. Throws NO_ORGANISATION for an individual. */
export function ownOrganisation({ organisationId }: Actor): string {
  if (organisationId === null) throw new DomainError(NO_ORGANISATION);
  return organisationId;
}
