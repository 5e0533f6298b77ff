import { Command } from 'commander';
import { join } from 'node:path';
import { say } from '../say';
import { mailFolder } from './mail-folder';
import { tour } from './tour';

interface Options {
  readonly link: string;
  readonly mail: string;
}

const dataDir = process.env.CHORUS_DATA_DIR ?? '.data';

new Command('tour')
  .description(
    'Drives the whole story over HTTP against a running server, as its users would, and says what to look at.',
  )
  .requiredOption(
    '--link <url>',
    'a sign-in link of a coordinator, as npm start prints it',
    process.env.TOUR_SIGN_IN,
  )
  .option('--mail <folder>', 'where the server puts its mails', join(dataDir, 'mail'))
  .showHelpAfterError('(add --help for what can be asked)')
  .action(async ({ link, mail }: Options) => {
    const { origin, pathname } = new URL(link);
    await tour({ url: origin, signIn: pathname, linkOf: mailFolder(mail), say });
  })
  .parseAsync()
  .catch((error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  });
