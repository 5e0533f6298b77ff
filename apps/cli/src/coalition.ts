import { Command, Option } from 'commander';
import { CoalitionsService } from '@chorus/coalition';
import { PeopleService } from '@chorus/identity';
import { LANGUAGES, type Language } from '@chorus/kernel/language';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { withServices } from './context';
import { say } from './say';

interface FoundOptions {
  readonly name: string;
  readonly coordinator: string;
  readonly language: Language;
  readonly zone: string;
}

export function coalitionCommand(): Command {
  const found = new Command('found')
    .description('found a coalition with its first coordinator, who then signs in by mail')
    .argument('<slug>', 'short name in addresses: a-z, 0-9 and -')
    .requiredOption('--name <name>', 'the coalition’s name')
    .requiredOption('--coordinator <address>', 'mail address of the first coordinator')
    .addOption(new Option('--language <tag>', 'the coordinator’s language').choices(LANGUAGES).default('en'))
    .option('--zone <zone>', 'IANA time zone of the coordinator', 'UTC')
    .action(async (slug: string, { name, coordinator, language, zone }: FoundOptions) => {
      await withServices(async (app) => {
        const person = { email: coordinator, name: coordinator, language, timeZone: zone };
        const { id } = await app.get(PeopleService).ensure(PLATFORM_SCOPE, person);
        await app.get(CoalitionsService).found(slug, name, id);
      });
      say(`The coalition ${slug} is founded. Its coordinator can ask for a link at the sign-in page.`);
    });
  return new Command('coalition').description('found coalitions').addCommand(found);
}
