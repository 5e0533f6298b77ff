import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { GraphqlContext } from '@chorus/platform/auth/request-of';
import type { Standing } from '@chorus/platform/auth/visitor';
import { loaderOf } from '@chorus/platform/graphql/loaders';
import { Letter } from '../text/letter.types';
import { fingerprint, type Head } from './domain/head';
import { PublishedSealsService } from './published-seals.service';
import { LetterSeal } from './seal.types';

@Resolver(() => Letter)
@Allow()
export class SealResolver {
  constructor(private readonly seals: PublishedSealsService) {}

  @ResolveField(() => LetterSeal, { nullable: true, description: 'Its seal; none before closing.' })
  async seal(
    @Parent() { id, closedAt }: Letter,
    @CurrentStanding() { scope }: Standing,
    @Context() context: GraphqlContext,
  ): Promise<LetterSeal | null> {
    if (closedAt === null) return null;
    const load = (ids: readonly string[]) => this.seals.heads(scope, ids);
    return told((await loaderOf(context, 'seals of letters', load).load(id)) ?? []);
  }
}

function told(heads: readonly Head[]): LetterSeal {
  const [first, last] = [heads[0], heads.at(-1)];
  if (first === undefined || last === undefined)
    return {
      state: 'PENDING',
      size: null,
      standing: null,
      root: null,
      sealedAt: null,
      key: null,
      fingerprint: null,
      supplements: [],
    };
  return {
    state: 'SEALED',
    size: last.size,
    standing: last.size - last.notStanding.length,
    root: last.root,
    sealedAt: new Date(first.sealedAt),
    key: last.key,
    fingerprint: fingerprint(last.key),
    supplements: heads.slice(1).map(({ number, size, root, sealedAt }) => ({
      number,
      added: size - (heads[number - 1]?.size ?? 0),
      root,
      sealedAt: new Date(sealedAt),
    })),
  };
}
