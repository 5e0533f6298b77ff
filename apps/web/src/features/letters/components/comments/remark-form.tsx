import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import type { Problem } from '@/base/problem';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { TextArea } from '@/ui/field';
import { Form } from '@/ui/form';
import { useAddComment } from '../../hooks/use-comments';
import { startOf } from '../../rules/comments';

interface RemarkFormProps {
  readonly letterId: string;
  readonly block: { readonly id: string; readonly text: string };
  readonly language: string;
  /** Words of the block that were selected. */
  readonly selected: string;
  readonly onDone: () => void;
}

/** A comment on a block or on words of it, or other words for them. */
export function RemarkForm({ letterId, block, language, selected, onDone }: RemarkFormProps) {
  const { formatMessage: t } = useIntl();
  const { values, set, forget } = useForm(`letters.comment.${block.id}`, {
    quote: selected,
    text: '',
    suggests: false,
    replacement: selected,
  });
  const { run, running, problem } = useAddComment();
  const [missing, setMissing] = useState<Problem | null>(null);
  const start = startOf(values.quote, block.text);
  const wrong = (field: string, message: string): void => setMissing({ kind: 'refused', message, field });
  const send = async () => {
    if ((values.quote !== '' || values.suggests) && start === null)
      return wrong(
        'quote',
        t({ id: 'letters.comment.noPassage', defaultMessage: 'Write words that stand in this paragraph.' }),
      );
    setMissing(null);
    const passage = start === null ? {} : { quote: values.quote, start };
    const words = values.suggests ? { replacement: values.replacement } : {};
    const outcome = await run({
      input: { letterId, blockId: block.id, text: values.text, ...passage, ...words },
    });
    if (!outcome.ok) return;
    forget();
    onDone();
  };
  return (
    <Form
      problem={missing ?? problem}
      onSubmit={() => void send()}
      label={t({ id: 'letters.comment.form', defaultMessage: 'Your comment' })}
    >
      <TextArea
        name="quote"
        label={t({ id: 'letters.comment.quote', defaultMessage: 'Words that you mean' })}
        hint={t({
          id: 'letters.comment.quote.hint',
          defaultMessage: 'Copy them from the paragraph; leave this empty to comment on all of it.',
        })}
        value={values.quote}
        onChange={set('quote')}
        rows={2}
        lang={language}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={values.suggests}
          onChange={(event) => set('suggests')(event.target.checked)}
        />
        <span>
          <FormattedMessage id="letters.comment.suggest" defaultMessage="I suggest other words" />
        </span>
      </label>
      {values.suggests && (
        <TextArea
          name="replacement"
          label={t({ id: 'letters.comment.replacement', defaultMessage: 'Words in their place' })}
          hint={t({ id: 'letters.comment.replacement.hint', defaultMessage: 'Empty to take them out.' })}
          value={values.replacement}
          onChange={set('replacement')}
          rows={2}
          lang={language}
        />
      )}
      <TextArea
        name="text"
        label={t({ id: 'letters.comment.text', defaultMessage: 'Comment' })}
        value={values.text}
        onChange={set('text')}
        rows={3}
      />
      <div className="actions">
        <Button kind="primary" type="submit" busy={running}>
          <FormattedMessage id="letters.comment.add" defaultMessage="Comment" />
        </Button>
        <Button onPress={onDone}>
          <FormattedMessage id="letters.comment.leave" defaultMessage="Not now" />
        </Button>
      </div>
    </Form>
  );
}
