import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { CoalitionsService, PlacesService, SignersService } from '@chorus/coalition';
import { PeopleService } from '@chorus/identity';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { MembershipAuthority, type Standing } from '@chorus/platform/auth/visitor';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { describePackErrors, PackImportService, readPack } from '@chorus/register';
import type { Bench } from '../bench';
import { COORDINATOR } from '../data/people';
import { MORE_PLACES } from '../data/places';

const SLUG = 'demo';
const NAME = 'Demo coalition';
const PACK = join('packs', 'peacekeeper-accountability');
const TAKEN = `The slug ${SLUG} belongs to a coalition that is not the demo's. Nothing was changed. Choose another database for the demo, by DATABASE_URL or CHORUS_DATA_DIR.`;

/** The demo's coalition, founded where there is none, as its coordinator stands in it. */
export async function demoCoalition(app: INestApplicationContext): Promise<Standing> {
  const people = app.get(PeopleService);
  const founded = await found(() => app.get(CoalitionsService).named(SLUG));
  const known = await people.findByEmail(PLATFORM_SCOPE, COORDINATOR.email);
  if (founded !== null && known === undefined) throw new Error(TAKEN);
  const { id } = known ?? (await people.ensure(PLATFORM_SCOPE, preferences()));
  if (founded === null) await app.get(CoalitionsService).found(SLUG, NAME, id);
  const standing = await found(() => app.get(MembershipAuthority).standingOf(id, SLUG));
  if (standing?.actor.role !== 'COORDINATOR') throw new Error(TAKEN);
  return standing;
}

/** Whatever comes after the founding comes in one transaction: a single signer tells that all of it is there. */
export async function isComplete({ app, scope, coordinator }: Bench): Promise<boolean> {
  return (await app.get(SignersService).page(scope, coordinator, null, { first: 1 })).totalCount > 0;
}

/** Holds back whoever does the same at once, to the end of the transaction. */
export async function loadRegister({ app, scope }: Bench): Promise<void> {
  const { pack, errors } = await readPack(PACK);
  if (errors !== undefined) throw new Error(`${PACK} is not whole:\n${describePackErrors(errors)}`);
  await app.get(PackImportService).import(scope, pack);
}

/** Ids and zones of the coalition's places, by code. */
export type Places = ReadonlyMap<string, { readonly id: string; readonly timeZone: string }>;

export async function addPlaces({ app, scope, coordinator }: Bench): Promise<Places> {
  for (const place of MORE_PLACES) await app.get(PlacesService).add(scope, coordinator, place);
  const places = await app.get(CoalitionsService).places(scope);
  return new Map(places.map((place) => [place.code, place]));
}

function preferences() {
  const { email, name, language, timeZone } = COORDINATOR;
  return { email, name, language, timeZone };
}

async function found<T extends Standing | CoalitionScope>(look: () => Promise<T>): Promise<T | null> {
  try {
    return await look();
  } catch (error) {
    if (error instanceof DomainError && error.code === 'NOT_FOUND') return null;
    throw error;
  }
}
