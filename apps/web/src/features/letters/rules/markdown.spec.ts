import { parseMarkdown } from './markdown';

const text = (words: string) => ({ kind: 'text', text: words });
const paragraph = (...of: object[]) => ({ kind: 'paragraph', of });

describe('the Markdown of letters', () => {
  it('has paragraphs between blank lines, and hard breaks within', () => {
    expect(parseMarkdown('One\nline\n\nTwo  \nlines')).toEqual([
      paragraph(text('One\nline')),
      paragraph(text('Two'), { kind: 'break' }, text('lines')),
    ]);
  });

  it('has emphasis, one within the other', () => {
    expect(parseMarkdown('a *b **c*** _d_')).toEqual([
      paragraph(
        text('a '),
        { kind: 'emphasis', of: [text('b '), { kind: 'strong', of: [text('c')] }] },
        text(' '),
        { kind: 'emphasis', of: [text('d')] },
      ),
    ]);
  });

  it.each(['2 * 3 * 4', 'snake_case_name', '** not **', '*open', '`code` &amp;', '![image](x)'])(
    'leaves %j as it is',
    (words) => {
      expect(parseMarkdown(words)).toEqual([paragraph(text(words))]);
    },
  );

  it('takes a sign behind a backslash for a letter', () => {
    expect(parseMarkdown('\\*so\\*')).toEqual([paragraph(text('*so*'))]);
  });

  it('knows links to https and no others', () => {
    expect(parseMarkdown('See [A/79/789](https://undocs.org/A/79/789).')).toEqual([
      paragraph(
        text('See '),
        { kind: 'link', of: [text('A/79/789')], to: 'https://undocs.org/A/79/789' },
        text('.'),
      ),
    ]);
    expect(parseMarkdown('[x](javascript:alert(1))')).toEqual([paragraph(text('[x](javascript:alert(1))'))]);
  });

  it('has headings and quotes', () => {
    expect(parseMarkdown('## We ask\n> first\n> words')).toEqual([
      { kind: 'heading', of: [text('We ask')] },
      { kind: 'quote', of: [paragraph(text('first\nwords'))] },
    ]);
  });

  it('has lists with lists in them', () => {
    const list = (items: object[], ordered = false, start = 1) => ({ kind: 'list', ordered, start, items });
    expect(parseMarkdown('3. One\n   - inner\n4. Two\n\nAfter')).toEqual([
      list([[paragraph(text('One')), list([[paragraph(text('inner'))]])], [paragraph(text('Two'))]], true, 3),
      paragraph(text('After')),
    ]);
  });

  it('gives HTML back as words', () => {
    expect(parseMarkdown('<script>x</script>')).toEqual([paragraph(text('<script>x</script>'))]);
  });
});
