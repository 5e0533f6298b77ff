import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client } from 'pg';
import type { Page } from 'playwright-core';

const SRC = join(__dirname, '../../../apps/web/src');

type Messages = Readonly<Record<string, string>>;

/** What the client says under a message's name, in one language. */
export type Say = (id: string) => string;

export function saidIn(language: 'en' | 'fr' | 'es'): Say {
  const messages = readAll(language);
  return (id) => {
    const text = messages[id];
    if (text === undefined) throw new Error(`the client says nothing under ${id}`);
    return text;
  };
}

/** Sentences of the client that are said otherwise in a language: none of them may be seen there. */
export function englishOnly(language: 'fr' | 'es'): ReadonlySet<string> {
  const said = readAll(language);
  return new Set(
    Object.entries(readAll('en'))
      .filter(([id, text]) => said[id] !== text && !Object.values(said).includes(text))
      .map(([, text]) => text),
  );
}

function readAll(language: string): Messages {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  const messages = files.filter((file) => file.endsWith(`messages/${language}.json`));
  return Object.assign(
    {},
    ...messages.map((file) => JSON.parse(readFileSync(join(SRC, file), 'utf8')) as Messages),
  ) as Messages;
}

/** What people and the register have written, the longest first: it stands on a screen in its own language. */
export async function writtenIn(database: Client): Promise<readonly string[]> {
  const { rows: tables } = await database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const written = new Set<string>();
  for (const { name } of tables) {
    const { rows } = await database.query<{ text: string }>(
      `select distinct found #>> '{}' as text from "${name}" t, jsonb_path_query(to_jsonb(t), 'lax $.** ? (@.type() == "string")') found`,
    );
    for (const { text } of rows) written.add(text.replace(/\s+/g, ' ').trim());
  }
  return [...written].filter((text) => /\p{Ll}/u.test(text)).sort((one, other) => other.length - one.length);
}

/** What is left of a text without what was written by people and the register. */
export function ownWords(text: string, written: readonly string[]): string {
  const whole = text.trim();
  if (written.includes(whole)) return '';
  return written.filter((part) => part.length > 3).reduce((rest, part) => rest.replaceAll(part, '…'), whole);
}

/** Every text and every name for readers that a page holds, but for passages in another language and names. */
export function wordsOf(page: Page, language: string): Promise<string[]> {
  return page.evaluate((own) => {
    const words = new Set<string>([document.title.split(' · ')[0] ?? '']);
    const foreign = (element: Element | null) =>
      element?.closest('bdi') !== null || element?.closest('[lang]')?.getAttribute('lang') !== own;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
      if (!foreign(node.parentElement)) words.add(node.textContent?.replace(/\s+/g, ' ').trim() ?? '');
    for (const element of document.querySelectorAll(
      '[aria-label], [title], [alt], [placeholder], [data-label]',
    ))
      for (const name of ['aria-label', 'title', 'alt', 'placeholder', 'data-label'])
        if (!foreign(element)) words.add(element.getAttribute(name) ?? '');
    return [...words].filter((text) => text !== '');
  }, language);
}
