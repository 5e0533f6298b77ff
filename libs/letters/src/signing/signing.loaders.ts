import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import type { OwnSigner, OwnSignerService } from './own-signer.service';
import type { SigningService } from './signing.service';

/** The reader as a signer for the own organisation, asked once a request; null for whoever may not sign today. */
export async function ownSigner(
  signers: OwnSignerService,
  { scope, actor }: Standing,
  context: GraphqlContext,
): Promise<OwnSigner | null> {
  const load = async () => new Map([[actor.membershipId, await signers.find(scope, actor)]]);
  return (await loaderOf(context, 'own signer', load).load(actor.membershipId)) ?? null;
}

/** By letter, where the reader's own organisation stands with it; for whoever acts for one. */
export function ownStandings(
  signing: SigningService,
  { scope }: Standing,
  organisationId: string,
  context: GraphqlContext,
) {
  const load = (ids: readonly string[]) => signing.ofOrganisation(scope, ids, organisationId);
  return loaderOf(context, 'own standings with letters', load);
}
