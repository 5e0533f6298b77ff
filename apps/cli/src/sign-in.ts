import { Command } from 'commander';
import { PeopleService, SignInService } from '@chorus/identity';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { withServices } from './context';
import { say } from './say';

export function signInCommand(): Command {
  return new Command('sign-in-link')
    .description('print a link that signs a known person in once, within 15 minutes')
    .argument('<address>', 'the mail address of the person')
    .action(async (address: string) => {
      const link = await withServices(async (app, { publicUrl }) => {
        const person = await app.get(PeopleService).findByEmail(PLATFORM_SCOPE, address);
        if (person === undefined) throw new Error('Nobody has this address.');
        return `${publicUrl}/sign-in/${await app.get(SignInService).linkToken(PLATFORM_SCOPE, person.id)}`;
      });
      say(`Sign in: ${link}`);
    });
}
