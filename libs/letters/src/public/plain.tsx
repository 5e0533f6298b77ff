import type { ReactNode } from 'react';
import type { Language } from '@chorus/kernel/language';
import { renderPage } from '@chorus/platform/pages/page';

/** A page of one heading and what stands under it. */
export function plainPage(
  language: Language,
  inLanguage: (tag: Language) => string,
  title: string,
  content: ReactNode,
): string {
  return renderPage({
    language,
    title,
    inLanguage,
    children: (
      <>
        <h1>{title}</h1>
        {content}
      </>
    ),
  });
}
