import { sha256 } from '../domain/canonical';
import { textIn } from './page-text';

const AUTHENTIC = {
  title: 'One ask',
  recipient: 'The Counsel',
  language: 'en',
  blocks: [
    { id: 'a', text: 'Dear Counsel,' },
    { id: 'b', text: 'We ask.' },
    { id: 'c', text: '' },
  ],
};
const part = (id: string, text: string, authentic: string) => ({ id, text, of: sha256(authentic) });
const WHOLE = [
  part('title', 'Une demande', 'One ask'),
  part('recipient', 'Le Conseiller', 'The Counsel'),
  part('a', 'Monsieur,', 'Dear Counsel,'),
  part('b', 'Nous demandons.', 'We ask.'),
];
const inFrench = (parts: typeof WHOLE) =>
  textIn({ ...AUTHENTIC, translations: [{ language: 'fr', parts }] }, 'fr');

describe('the text of a page', () => {
  it('is the authentic one in its own language, and for want of a translation in another', () => {
    expect(textIn({ ...AUTHENTIC, translations: [] }, 'en')).toMatchObject({ title: 'One ask', note: null });
    expect(textIn({ ...AUTHENTIC, translations: [] }, 'fr')).toMatchObject({
      language: 'en',
      note: 'inOriginal',
    });
  });

  it('is the translation where that is in step', () => {
    const { title, recipient, language, blocks, note } = inFrench(WHOLE);
    expect([title, recipient, language, note]).toEqual(['Une demande', 'Le Conseiller', 'fr', 'translated']);
    expect(blocks.map(({ text, behind }) => [text, behind])).toEqual([
      ['Monsieur,', false],
      ['Nous demandons.', false],
      ['', false],
    ]);
  });

  it('has the authentic passage, marked, where the translation follows older words or has none', () => {
    const older = part('b', 'Nous prions.', 'We beg.');
    for (const parts of [[...WHOLE.slice(0, 3), older], WHOLE.slice(0, 3)])
      expect(inFrench(parts).blocks[1]).toEqual({ id: 'b', text: 'We ask.', behind: true });
  });

  it('is the authentic one where not even the title is in step', () => {
    const older = part('title', 'Une prière', 'One plea');
    expect(inFrench([older, ...WHOLE.slice(1)])).toMatchObject({ title: 'One ask', note: 'inOriginal' });
  });
});
