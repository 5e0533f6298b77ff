import MarkdownIt from 'markdown-it';

/** Restricted Markdown: paragraphs, headings, lists, emphasis, quotes, links to https. No HTML, no image, no script. */
const markdown = new MarkdownIt('zero', { html: false, linkify: false, typographer: false }).enable([
  'paragraph',
  'heading',
  'list',
  'emphasis',
  'blockquote',
  'link',
  'escape',
  'newline',
]);
markdown.validateLink = (url) => /^https:\/\//i.test(url);

/** The one place where text becomes HTML otherwise than through React: markdown-it has escaped it. */
export function Markdown({ text, language }: { readonly text: string; readonly language: string }) {
  return <div lang={language} dangerouslySetInnerHTML={{ __html: markdown.render(text) }} />;
}
