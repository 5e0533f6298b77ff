import { useRef, useState, type ReactNode } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { Button } from '@/ui/button';
import type { CommentedBlock as Commented } from '../../rules/comments';
import type { RemarkFragment } from '../../generated/operations';
import { useSelectedWords } from '../../hooks/use-selected-words';
import { LetterText } from '../letter-text';
import { RemarkForm } from './remark-form';

interface CommentedBlockProps {
  readonly letterId: string;
  readonly block: Commented<RemarkFragment>;
  readonly number: number;
  readonly language: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** One paragraph with what was said of it; words that are selected in it are those that a new comment means. */
export function CommentedBlock({ letterId, block, number, language, open, children }: CommentedBlockProps) {
  const { formatMessage: t } = useIntl();
  const button = useRef<HTMLDivElement>(null);
  const { place: text, words } = useSelectedWords();
  const [selected, setSelected] = useState<string | null>(null);
  const begin = () => setSelected(words());
  const done = () => {
    setSelected(null);
    button.current?.focus();
  };
  const name = t({ id: 'letters.paragraph', defaultMessage: 'Paragraph {n}' }, { n: number });
  return (
    <section className="commented" aria-label={name}>
      <div ref={text}>
        <LetterText blocks={[block]} language={language} />
      </div>
      {children}
      <div ref={button} tabIndex={-1}>
        {open && selected === null && (
          <Button
            kind="quiet"
            onPress={begin}
            label={t({ id: 'letters.comment.on', defaultMessage: 'Comment on paragraph {n}' }, { n: number })}
          >
            <FormattedMessage id="letters.comment.begin" defaultMessage="Comment" />
          </Button>
        )}
      </div>
      {open && selected !== null && (
        <RemarkForm letterId={letterId} block={block} language={language} selected={selected} onDone={done} />
      )}
    </section>
  );
}
