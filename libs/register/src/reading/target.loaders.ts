import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { byId, loaderOf } from '@chorus/platform/graphql/loaders';
import type { RegisterService } from './register.service';
import type { Target } from './register.types';

export function targetLoader(register: RegisterService, { scope }: Standing, context: GraphqlContext) {
  return loaderOf<Target>(context, 'targets', async (ids) => byId(await register.targetsByIds(scope, ids)));
}
