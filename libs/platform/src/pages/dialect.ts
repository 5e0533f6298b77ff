import MarkdownIt from 'markdown-it';

/** Restricted Markdown: paragraphs, headings, lists, emphasis, quotes, links to https. No HTML, no image, no script. */
export const DIALECT = new MarkdownIt('zero', { html: false, linkify: false, typographer: false }).enable([
  'paragraph',
  'heading',
  'list',
  'emphasis',
  'blockquote',
  'link',
  'escape',
  'newline',
]);
DIALECT.validateLink = (url) => /^https:\/\//i.test(url);
