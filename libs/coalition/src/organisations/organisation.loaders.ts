import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import type { Organisation } from './organisation.types';
import type { OrganisationsService } from './organisations.service';

/** Organisations by id: none where this reader may not see one. */
export function organisationLoader(
  organisations: Pick<OrganisationsService, 'visible'>,
  { scope, actor }: Standing,
  context: GraphqlContext,
) {
  return loaderOf<Organisation>(context, 'organisations', async (ids) =>
    byId(await organisations.visible(scope, actor, ids)),
  );
}
