import type { Language } from '@chorus/kernel/language';
import type { LetterState } from '../domain/life';
import { LETTER_WORDS } from './letter-page.words';

type Shown = 'OPEN' | 'CLOSED' | 'DELIVERED' | 'ANSWERED';

const LOOKS: Readonly<Record<Shown, { readonly glyph: string; readonly tone: string }>> = {
  OPEN: { glyph: '●', tone: 'status-ok' },
  CLOSED: { glyph: '■', tone: '' },
  DELIVERED: { glyph: '➤', tone: 'status-info' },
  ANSWERED: { glyph: '↩', tone: 'status-ok' },
};

/** Where a letter stands: glyph, word and colour. One whose instant has come is closed, whatever its record says yet. */
export function StatusBadge({
  state,
  open,
  language,
}: {
  readonly state: LetterState;
  readonly open: boolean;
  readonly language: Language;
}) {
  const shown: Shown = state === 'DELIVERED' || state === 'ANSWERED' ? state : open ? 'OPEN' : 'CLOSED';
  const { glyph, tone } = LOOKS[shown];
  return (
    <p className={`status ${tone}`}>
      <span aria-hidden="true">{glyph}</span>
      {LETTER_WORDS[shown][language]}
    </p>
  );
}
