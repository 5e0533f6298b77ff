import { useNavigate } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@/base/language';
import { useSession } from '@/base/session';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Select, TextArea, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { useDraftLetter } from '../hooks/use-draft-letter';
import { paragraphsOf } from '../rules/draft';

interface Values {
  readonly title: string;
  readonly recipient: string;
  readonly language: Language;
  readonly blocks: string;
}

export function NewLetterForm() {
  const { formatMessage: t } = useIntl();
  const navigate = useNavigate();
  const { language } = useSession();
  const { values, set, forget } = useForm<Values>('letters.new', {
    title: '',
    recipient: '',
    language,
    blocks: '',
  });
  const { run, running, problem } = useDraftLetter();
  const draft = async () => {
    const outcome = await run({ input: { ...values, blocks: paragraphsOf(values.blocks) } });
    if (!outcome.ok) return;
    forget();
    await navigate({ to: '/letters/$id', params: { id: outcome.data.draftLetter.id } });
  };
  return (
    <Form problem={problem} onSubmit={() => void draft()}>
      <div className="measure">
        <TextField
          name="title"
          label={t({ id: 'letters.field.title', defaultMessage: 'Title' })}
          value={values.title}
          onChange={set('title')}
          lang={values.language}
          required
        />
        <TextField
          name="recipient"
          label={t({ id: 'letters.field.recipient', defaultMessage: 'Recipient' })}
          hint={t({
            id: 'letters.field.recipient.hint',
            defaultMessage: 'The office, as it is addressed in the letter.',
          })}
          value={values.recipient}
          onChange={set('recipient')}
          lang={values.language}
          required
        />
        <Select
          name="language"
          label={t({ id: 'letters.field.language', defaultMessage: 'Language' })}
          hint={t({
            id: 'letters.field.language.hint',
            defaultMessage: 'The one in which the words are binding. It cannot be changed later.',
          })}
          value={values.language}
          onChange={set('language')}
          options={LANGUAGES.map((tag) => ({ value: tag, label: LANGUAGE_NAMES[tag] }))}
        />
        <TextArea
          name="blocks"
          label={t({ id: 'letters.field.blocks', defaultMessage: 'First paragraphs' })}
          hint={t({
            id: 'letters.field.blocks.hint',
            defaultMessage: 'A blank line begins a new paragraph. You can go on writing in the next step.',
          })}
          value={values.blocks}
          onChange={set('blocks')}
          lang={values.language}
          rows={10}
        />
        <Button kind="primary" type="submit" busy={running}>
          <FormattedMessage id="letters.new.submit" defaultMessage="Begin the draft" />
        </Button>
      </div>
    </Form>
  );
}
