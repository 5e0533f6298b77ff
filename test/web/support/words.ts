import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const SRC = join(__dirname, '../../../apps/web/src');

type Messages = Readonly<Record<string, string>>;

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
