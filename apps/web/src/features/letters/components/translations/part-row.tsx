import { FormattedMessage, useIntl } from 'react-intl';
import { Check } from '@/ui/choices';
import { TextArea } from '@/ui/field';
import type { Part } from '../../rules/translations';

interface PartRowProps {
  readonly part: Part;
  readonly number: number;
  readonly original: string;
  readonly language: string;
  readonly text: string;
  /** What another has saved meanwhile. */
  readonly theirs: string | null;
  readonly seen: boolean;
  /** Null for whoever only reads. */
  readonly onWrite: ((text: string) => void) | null;
  readonly onSeen: (seen: boolean) => void;
}

/** One passage of the authentic text with its translation; a stripe marks what is behind. */
export function PartRow(props: PartRowProps) {
  const { part, number, original, language, text, theirs, seen, onWrite, onSeen } = props;
  const { formatMessage: t } = useIntl();
  const name =
    part.id === 'title'
      ? t({ id: 'letters.field.title', defaultMessage: 'Title' })
      : part.id === 'recipient'
        ? t({ id: 'letters.field.recipient', defaultMessage: 'Recipient' })
        : t({ id: 'letters.translation.passage', defaultMessage: 'Passage {n}' }, { n: number });
  const late = part.drift === 'BEHIND' || part.drift === 'MISSING';
  return (
    <div className={late ? 'part part-late' : 'part'} role="group" aria-label={name}>
      <div className="part-original">
        <p className="muted small">{name}</p>
        {part.authentic === null ? (
          <p className="muted">
            <FormattedMessage
              id="letters.translation.gone"
              defaultMessage="This passage is no longer in the letter; its translation is not used."
            />
          </p>
        ) : (
          <p className="prose serif" lang={original}>
            {part.authentic}
          </p>
        )}
        {late && <Late drift={part.drift} />}
      </div>
      <div>
        {onWrite === null ? (
          <p className="prose serif" lang={language}>
            {text}
          </p>
        ) : (
          <TextArea
            label={t({ id: 'letters.translation.of', defaultMessage: 'Translation: {name}' }, { name })}
            value={text}
            onChange={onWrite}
            lang={language}
            rows={3}
          />
        )}
        {onWrite !== null && part.drift === 'BEHIND' && (
          <Check
            label={t({
              id: 'letters.translation.stands',
              defaultMessage: 'I have read the new original; these words are right for it',
            })}
            checked={seen}
            onChange={onSeen}
          />
        )}
        {theirs !== null && theirs !== text && (
          <blockquote className="prose" lang={language}>
            {theirs}
          </blockquote>
        )}
      </div>
    </div>
  );
}

function Late({ drift }: { readonly drift: Part['drift'] }) {
  return (
    <p className="letter-warning">
      {drift === 'BEHIND' ? (
        <FormattedMessage
          id="letters.translation.late"
          defaultMessage="▲ The original has changed since this was translated."
        />
      ) : (
        <FormattedMessage id="letters.translation.missing" defaultMessage="▲ Not translated yet." />
      )}
    </p>
  );
}
