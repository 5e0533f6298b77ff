import { setTimeout as wait } from 'node:timers/promises';
import type { Language } from '@chorus/kernel/language';
import { DraftsService, LettersService } from '@chorus/letters';
import type { Bench, Partner } from '../bench';
import { at, dayAfter } from '../calendar';
import { MADE_UP, type DemoText } from '../data/letter-text';
import { BAR_LISTED_FORCES, PUBLISH_WHAT_BECAME_OF_IT } from '../data/en/letters';
import { ASISTENCIA_CON_FONDOS, INVESTIGADORES_FUERA_DE_LAS_MISIONES } from '../data/es/letters';
import { FILIATION, IMMUNITE_DECISIONS_PUBLIEES } from '../data/fr/letters';
import { sign, type Signing } from './signatures';

/** For so long the letter that is closed in the end is open: enough for its signatures on a slow machine. */
const SHORTLY_OPEN_MS = 8_000;
const LOOK_MS = 100;
const PATIENCE_MS = 60_000;

interface DemoLetter {
  readonly language: Language;
  readonly text: DemoText;
  readonly locked?: true;
  /** When signing closes; a letter without it is not opened. */
  readonly closes?: (now: Date) => Date;
  readonly zone?: string;
  readonly signing?: Signing;
}

const CLOSED: DemoLetter = {
  language: 'fr',
  text: IMMUNITE_DECISIONS_PUBLIEES,
  closes: () => new Date(Date.now() + SHORTLY_OPEN_MS),
  zone: 'Europe/Zurich',
  signing: { seed: 1, organisations: 24, people: 34, ownOrganisation: true },
};
const LETTERS: readonly DemoLetter[] = [
  {
    language: 'en',
    text: PUBLISH_WHAT_BECAME_OF_IT,
    closes: (now) => at(dayAfter(now, 9), '18:00', 'America/New_York'),
    zone: 'America/New_York',
    signing: { seed: 2, organisations: 19, people: 26, ownOrganisation: false },
  },
  {
    language: 'es',
    text: ASISTENCIA_CON_FONDOS,
    closes: (now) => at(dayAfter(now, 2), '18:00', 'Europe/Zurich'),
    zone: 'Europe/Zurich',
    signing: { seed: 3, organisations: 14, people: 21, ownOrganisation: false },
  },
  { language: 'fr', text: FILIATION, locked: true },
  { language: 'en', text: BAR_LISTED_FORCES },
  { language: 'es', text: INVESTIGADORES_FUERA_DE_LAS_MISIONES },
];

/** Letters in every state but closed. Gives the id of the one that closes soon. */
export async function writeLetters(bench: Bench, partners: readonly Partner[]): Promise<string> {
  const closing = await write(bench, partners, CLOSED);
  for (const letter of LETTERS) await write(bench, partners, letter);
  bench.say(`${LETTERS.length + 1} letters, with signatures`);
  return closing;
}

/** Closes the letter once its instant has come by the database's clock, as the job of its deadline would. */
export async function closeLetter({ app, scope, say }: Bench, id: string): Promise<void> {
  const letters = app.get(LettersService);
  const end = Date.now() + PATIENCE_MS;
  await letters.close(scope, id);
  while ((await letters.one(scope, id)).state !== 'CLOSED') {
    if (Date.now() > end) throw new Error('The letter did not close. Set the clock, and run the demo again.');
    await wait(LOOK_MS);
    await letters.close(scope, id);
  }
  say('one letter closed');
}

async function write(bench: Bench, partners: readonly Partner[], letter: DemoLetter): Promise<string> {
  const { app, scope, coordinator, now } = bench;
  const { language, text, locked, closes, zone, signing } = letter;
  const letters = app.get(LettersService);
  const { title, recipient, blocks } = text;
  const id = await app
    .get(DraftsService)
    .draft(scope, coordinator, { title, recipient, language }, [...blocks, MADE_UP[language]]);
  if (locked ?? closes !== undefined) await letters.lock(scope, coordinator, id);
  if (closes !== undefined) {
    const opening = { closesAt: closes(now), zone: zone ?? 'UTC', officialAt: null, officialZone: null };
    await letters.open(scope, coordinator, id, { ...opening, quiet: true });
  }
  if (signing !== undefined) await sign(bench, await letters.one(scope, id), partners, signing);
  return id;
}
