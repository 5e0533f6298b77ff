import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLIENT_WORDS } from '@chorus/platform/client/client.words';

const MESSAGES = join(__dirname, '../../apps/web/src/features/home/messages');

it.each(['en', 'fr', 'es'] as const)(
  'what stands before the script has come is what it says then, in %s',
  (language) => {
    const said = JSON.parse(readFileSync(join(MESSAGES, `${language}.json`), 'utf8')) as Record<
      string,
      string
    >;
    expect(CLIENT_WORDS.home[language]).toBe(said['home.title']);
    expect(CLIENT_WORDS.homeLead[language]).toBe(said['home.lead']);
  },
);
