import { DIALECT } from './dialect';

/** The one place where text becomes HTML otherwise than through React: markdown-it has escaped it. */
export function Markdown({ text, language }: { readonly text: string; readonly language: string }) {
  return <div lang={language} dangerouslySetInnerHTML={{ __html: DIALECT.render(text) }} />;
}
