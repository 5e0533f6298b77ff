import { Link } from '@tanstack/react-router';
import { defineMessages, FormattedMessage, useIntl } from 'react-intl';
import { Status } from '@/ui/status';
import { Written } from '@/ui/written';
import type { UndecidedFragment } from '../generated/operations';
import { actionClass, Item } from './item';

const WORDS = defineMessages({
  lock: { id: 'home.letter.lock', defaultMessage: 'Lock the text' },
  open: { id: 'home.letter.open', defaultMessage: 'Open for signature' },
  draft: { id: 'home.letter.draft', defaultMessage: 'Draft' },
  locked: { id: 'home.letter.locked', defaultMessage: 'Text locked' },
});

interface UndecidedLetterProps {
  readonly letter: UndecidedFragment;
  readonly first: boolean;
}

/** A letter that goes on only when the coordination takes its next step. */
export function UndecidedLetter({ letter, first }: UndecidedLetterProps) {
  const { formatMessage: t } = useIntl();
  const { id, title, language, recipient, state } = letter;
  const drafted = state === 'DRAFT';
  const step = t(drafted ? WORDS.lock : WORDS.open);
  return (
    <Item
      first={first}
      title={
        <Link to="/letters/$id" params={{ id }}>
          <Written lang={language}>{title}</Written>
        </Link>
      }
      facts={
        <>
          <Status tone="plain" glyph={drafted ? '✎' : '■'}>
            {t(drafted ? WORDS.draft : WORDS.locked)}
          </Status>
          <span>
            <FormattedMessage
              id="home.letter.to"
              defaultMessage="To: {to}"
              values={{ to: <Written lang={language}>{recipient}</Written> }}
            />
          </span>
        </>
      }
      action={
        <Link
          className={actionClass(first)}
          to="/letters/$id"
          params={{ id }}
          aria-label={t({ id: 'home.letter.step.named', defaultMessage: '{step}: {title}' }, { step, title })}
        >
          {step}
        </Link>
      }
    />
  );
}
