import { Command } from 'commander';
import { PeopleService, SignInService } from '@chorus/identity';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { withServices } from '../context';
import { say } from '../say';
import { ADDRESS } from './data/people';
import { seedDemo } from './seed';

export function demoCommand(): Command {
  return new Command('demo')
    .description(
      'make a coalition with plainly fictitious partners, tasks and letters, to look at; sends no mail',
    )
    .action(async () => {
      const { outcome, link } = await withServices(async (app, { publicUrl }) => {
        const made = await seedDemo(app, (sentence) => say(`  ${sentence}`));
        const person = await app.get(PeopleService).findByEmail(PLATFORM_SCOPE, ADDRESS.coordinator);
        if (person === undefined) throw new Error('The demo has lost its coordinator.');
        const token = await app.get(SignInService).linkToken(PLATFORM_SCOPE, person.id);
        return { outcome: made, link: `${publicUrl}/sign-in/${token}` };
      });
      say(
        outcome === 'made'
          ? 'The demo coalition is there.'
          : 'The demo coalition is there already; nothing was changed.',
      );
      say(`Sign in: ${link}`);
      for (const address of [ADDRESS.partner, ADDRESS.member, ADDRESS.officer])
        say(`As ${address}: npm run chorus -- sign-in-link ${address}`);
    });
}
