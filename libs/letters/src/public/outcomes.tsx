import { fill, type Language } from '@chorus/kernel/language';
import { Day } from '@chorus/platform/pages/cities';
import type { LetterView, Outcome } from './letter-view';
import { LETTER_WORDS as WORDS } from './letter-page.words';

const GLYPHS: Readonly<Record<Outcome['kind'], string>> = {
  OPENED: '●',
  CHANGED: '✎',
  CLOSED: '■',
  DELIVERED: '➤',
  ANSWERED: '↩',
};

/** What has happened to a letter, the latest last, with the days for which an office has been silent. */
export function Outcomes({ view, language }: { readonly view: LetterView; readonly language: Language }) {
  const { outcomes, silentDays, closesZone } = view;
  if (outcomes.length < 2) return null;
  return (
    <section aria-labelledby="outcomes">
      <h2 id="outcomes">{WORDS.outcomes[language]}</h2>
      <ol className="steps">
        {outcomes.map((outcome, index) => (
          <li
            key={index}
            data-glyph={GLYPHS[outcome.kind]}
            className={outcome.kind === 'ANSWERED' ? 'hope' : undefined}
          >
            <b>{sentence(outcome, language)}</b>
            <span className="muted small">
              <Day
                at={outcome.at}
                zone={outcome.kind === 'ANSWERED' ? 'UTC' : closesZone}
                language={language}
              />
            </span>
            {outcome.kind === 'ANSWERED' && outcome.document !== null && (
              <span className="small"> · {outcome.document}</span>
            )}
          </li>
        ))}
        {silentDays !== null && (
          <li data-glyph="○">
            <span className="silence">{silence(silentDays, language)}</span>
          </li>
        )}
      </ol>
    </section>
  );
}

export function silence(days: number, language: Language): string {
  if (days === 0) return WORDS.silenceToday[language];
  return fill(WORDS[days === 1 ? 'silenceOne' : 'silenceMany'][language], { n: days });
}

function sentence(outcome: Outcome, language: Language): string {
  switch (outcome.kind) {
    case 'OPENED':
      return WORDS.opened[language];
    case 'CHANGED':
      return WORDS.changedStep[language];
    case 'CLOSED':
      return WORDS.closedStep[language];
    case 'ANSWERED':
      return WORDS[outcome.answer][language];
    case 'DELIVERED':
      return fill(WORDS.deliveredTo[language], { recipient: outcome.recipient });
  }
}
