import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { LetterStatus } from '@/features/letters';
import { Panel } from '@/ui/panel';
import { Written } from '@/ui/written';
import type { AskQuery } from '../generated/operations';

type Letter = AskQuery['ask']['letters'][number];

/** Letters that carried an ask, the latest first, and what became of each (PR-20). */
export function AskLetters({ letters }: { readonly letters: readonly Letter[] }) {
  const { formatMessage: t } = useIntl();
  return (
    <Panel title={t({ id: 'register.ask.letters', defaultMessage: 'Letters that carried it' })}>
      {letters.length === 0 ? (
        <p>
          <FormattedMessage id="register.ask.noLetter" defaultMessage="No letter has carried this ask yet." />
        </p>
      ) : (
        <ul className="rows">
          {letters.map((letter) => (
            <li key={letter.id}>
              <Link to="/letters/$id" params={{ id: letter.id }}>
                <Written lang={letter.language}>{letter.title}</Written>
              </Link>{' '}
              <LetterStatus state={letter.state} />
              {letter.silence !== null && <Silence of={letter.silence} />}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}

function Silence({ of: { days, until } }: { readonly of: NonNullable<Letter['silence']> }) {
  return (
    <span className="muted small">
      {until === null ? (
        <FormattedMessage
          id="register.ask.silent"
          defaultMessage="{days, plural, one {# day without an answer} other {# days without an answer}}"
          values={{ days }}
        />
      ) : (
        <FormattedMessage
          id="register.ask.answered"
          defaultMessage="answered after {days, plural, one {# day} other {# days}}"
          values={{ days }}
        />
      )}
    </span>
  );
}
