import { join } from 'node:path';
import type { INestApplicationContext } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';
import { CoalitionsService } from '@chorus/coalition';
import { PeopleService, SignInService } from '@chorus/identity';
import { DomainError } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { MembershipAuthority } from '@chorus/platform/auth/visitor';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { PackImportService, readPack } from '@chorus/register';

const COORDINATOR = {
  email: 'coordinator@localhost.localdomain',
  name: 'Coordinator',
  language: 'en',
  timeZone: 'Europe/Zurich',
} as const;
const SLUG = 'first';
const PACK = join('packs', 'peacekeeper-accountability');

/** Brings a first coalition with its register into an empty database, and gives the token of the coordinator's link. */
export async function provision(
  app: INestApplicationContext,
  log: (sentence: string) => void,
): Promise<string> {
  return app.get(ClsService).run(async () => {
    const person = await app.get(PeopleService).ensure(PLATFORM_SCOPE, COORDINATOR);
    const scope = await standing(app, person.id);
    if (scope === null) {
      log('Founding the first coalition and loading its register');
      await importPack(app, await app.get(CoalitionsService).found(SLUG, 'First coalition', person.id));
    } else {
      await importPack(app, scope);
    }
    return app.get(SignInService).linkToken(PLATFORM_SCOPE, person.id);
  });
}

async function standing(app: INestApplicationContext, personId: string): Promise<CoalitionScope | null> {
  try {
    return (await app.get(MembershipAuthority).standingOf(personId, SLUG)).scope;
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
}

async function importPack(app: INestApplicationContext, scope: CoalitionScope): Promise<void> {
  const { pack, errors } = await readPack(PACK);
  if (errors !== undefined)
    throw new Error(errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  await app.get(PackImportService).import(scope, pack);
}
