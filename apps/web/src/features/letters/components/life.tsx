import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { lifeOf, type LetterState, type LifeStep } from '../rules/life';
import { useStateName } from './letter-status';

const MEANINGS = defineMessages({
  DRAFT: { id: 'letters.life.draft', defaultMessage: 'The words can still change.' },
  COMMENT: {
    id: 'letters.life.comment',
    defaultMessage: 'Members comment; the words can still change.',
  },
  LOCKED: { id: 'letters.life.locked', defaultMessage: 'The words are fixed; nobody has signed yet.' },
  OPEN: { id: 'letters.life.open', defaultMessage: 'Organisations and people sign until the deadline.' },
  CLOSED: { id: 'letters.life.closed', defaultMessage: 'The deadline has passed; nobody can sign any more.' },
  DELIVERED: { id: 'letters.life.delivered', defaultMessage: 'The recipient has it; an answer is awaited.' },
  ANSWERED: { id: 'letters.life.answered', defaultMessage: 'The recipient has answered.' },
  WITHDRAWN: { id: 'letters.life.withdrawn', defaultMessage: 'It will not be sent; its record is kept.' },
});
const GLYPHS: Readonly<Record<LifeStep['place'], string>> = { done: '✓', here: '●', ahead: '○' };

/** The steps of a letter's life, and where it stands. */
export function Life({ state }: { readonly state: LetterState }) {
  const { formatMessage: t } = useIntl();
  const name = useStateName();
  return (
    <section
      className="no-print"
      aria-label={t({ id: 'letters.life', defaultMessage: 'Where this letter stands' })}
    >
      <ol className="life">
        {lifeOf(state).map((step) => (
          <li
            key={step.state}
            className={`life-${step.place}`}
            aria-current={step.place === 'here' ? 'step' : undefined}
          >
            <span className="life-glyph" aria-hidden="true">
              {GLYPHS[step.place]}
            </span>
            <span>
              <strong>{name(step.state)}</strong>
              <Place of={step} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Place({ of: { state, place } }: { readonly of: LifeStep }) {
  const { formatMessage } = useIntl();
  if (place === 'here') return <span className="life-meaning">{formatMessage(MEANINGS[state])}</span>;
  return (
    <span className="visually-hidden">
      {place === 'done' ? (
        <FormattedMessage id="letters.life.done" defaultMessage="done" />
      ) : (
        <FormattedMessage id="letters.life.ahead" defaultMessage="still to come" />
      )}
    </span>
  );
}
