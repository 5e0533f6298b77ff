import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, WRITTEN_LANGUAGES, type Language } from '@/base/language';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { OneOf } from '@/ui/choices';
import { Select, TextArea, TextField } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import type { AnswerKind, AnswerRating, LetterDeliveryQuery } from '../../generated/operations';
import { useAnswering } from '../../hooks/use-delivery';
import { ANSWER_KINDS, ANSWER_NAMES, RATING_NAMES, RATINGS } from './words';

interface Given {
  readonly kind: AnswerKind;
  readonly answeredOn: string;
  readonly text: string;
  readonly document: string;
  readonly language: string;
  readonly rating: AnswerRating;
}

/** Records what a recipient has answered. */
export function AnswerForm({ letter }: { readonly letter: LetterDeliveryQuery['letter'] }) {
  const { formatMessage: t, locale } = useIntl();
  const begun: Given = {
    kind: 'SUBSTANTIVE',
    answeredOn: '',
    text: '',
    document: '',
    language: letter.language,
    rating: 'NONE',
  };
  const { values, set, forget } = useForm(`letters.answer.${letter.id}.${letter.answers.length}`, begun);
  const { run, running, problem } = useAnswering();
  const record = async () => {
    const document = values.document.trim() === '' ? null : values.document;
    if ((await run({ input: { ...values, letterId: letter.id, document } })).ok) forget();
  };
  return (
    <Panel title={<FormattedMessage id="letters.answer.record" defaultMessage="Record an answer" />}>
      <Form problem={problem} onSubmit={() => void record()}>
        <OneOf<AnswerKind>
          name="kind"
          legend={t({ id: 'letters.answer.kind', defaultMessage: 'What was answered?' })}
          value={values.kind}
          onChange={set('kind')}
          choices={ANSWER_KINDS.map((value) => ({
            value,
            label: t(ANSWER_NAMES[value]),
            hint:
              value === 'HOLDING' ? (
                <FormattedMessage
                  id="letters.answer.holding.hint"
                  defaultMessage="The days without an answer go on."
                />
              ) : undefined,
          }))}
        />
        <TextField
          name="answeredOn"
          type="date"
          label={t({ id: 'letters.answer.date', defaultMessage: 'Day of the answer' })}
          value={values.answeredOn}
          onChange={set('answeredOn')}
          required
        />
        <TextArea
          name="text"
          label={t({ id: 'letters.answer.text', defaultMessage: 'What it says' })}
          value={values.text}
          onChange={set('text')}
          lang={values.language}
        />
        <Select
          name="language"
          label={t({ id: 'letters.answer.language', defaultMessage: 'Language of these words' })}
          value={values.language}
          onChange={set('language')}
          options={WRITTEN_LANGUAGES.map((value) => ({
            value,
            label: languageName(value, locale as Language),
          }))}
        />
        <TextField
          name="document"
          label={t({ id: 'letters.answer.symbol', defaultMessage: 'Document symbol or reference' })}
          value={values.document}
          onChange={set('document')}
        />
        <Select
          name="rating"
          label={t({ id: 'letters.answer.rating', defaultMessage: 'How far it meets the asks' })}
          value={values.rating}
          onChange={set('rating')}
          options={RATINGS.map((value) => ({ value, label: t(RATING_NAMES[value]) }))}
        />
        <Button kind="primary" type="submit" busy={running}>
          <FormattedMessage id="letters.answer.submit" defaultMessage="Record the answer" />
        </Button>
      </Form>
    </Panel>
  );
}
