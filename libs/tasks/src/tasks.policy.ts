import { ownOrganisation } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { forbidden } from '@chorus/kernel/errors';

/** An organisation claims through its partners; its members sign. Throws NO_ORGANISATION for an individual. */
export function claimantFor(actor: Actor): string {
  const organisationId = ownOrganisation(actor);
  if (actor.role === 'MEMBER') throw forbidden();
  return organisationId;
}
