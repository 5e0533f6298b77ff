import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import type { OrganisationStanding, OwnSignaturesService } from './own-signatures.service';
import type { OwnSigner, OwnSignerService } from './own-signer.service';

/** The reader as a signer for the own organisation, asked once a request; null for whoever may not sign today. */
export async function ownSigner(
  signers: OwnSignerService,
  { scope, actor }: Standing,
  context: GraphqlContext,
): Promise<OwnSigner | null> {
  const load = async () => new Map([[actor.membershipId, await signers.find(scope, actor)]]);
  return (await loaderOf(context, 'own signer', load).load(actor.membershipId)) ?? null;
}

/** Where the reader's own organisation stands with a letter; nothing for whoever acts for none. */
export async function ownStanding(
  own: OwnSignaturesService,
  { scope, actor: { organisationId } }: Standing,
  signer: OwnSigner | null,
  context: GraphqlContext,
  letterId: string,
): Promise<OrganisationStanding | undefined> {
  if (organisationId === null) return undefined;
  const narrow = signer?.narrow ?? false;
  const load = (ids: readonly string[]) => own.ofOrganisation(scope, ids, organisationId, narrow);
  return loaderOf(context, 'own standings with letters', load).load(letterId);
}
