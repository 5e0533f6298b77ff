import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, WRITTEN_LANGUAGES, type Language } from '@/base/language';
import { useForm } from '@/base/use-form';
import { Button } from '@/ui/button';
import { Select } from '@/ui/field';
import { Form } from '@/ui/form';
import { Panel } from '@/ui/panel';
import type { LetterTranslationsQuery } from '../../generated/operations';
import { useBeginning } from '../../hooks/use-translating';
import { untranslated } from '../../rules/translations';

interface BeginFormProps {
  readonly letter: LetterTranslationsQuery['letter'];
  readonly onBegun: (language: string) => void;
}

/** Begins a translation into one more language. */
export function BeginForm({ letter, onBegun }: BeginFormProps) {
  const { formatMessage: t, locale } = useIntl();
  const begun = letter.translations.map(({ language }) => language);
  const left = untranslated(WRITTEN_LANGUAGES, letter.language, begun);
  const { values, set, forget } = useForm(`letters.translate.${letter.id}`, { into: '' });
  const into = left.includes(values.into) ? values.into : (left[0] ?? '');
  const { run, running, problem } = useBeginning();
  const begin = async () => {
    if (!(await run({ letterId: letter.id, into })).ok) return;
    forget();
    onBegun(into);
  };
  if (left.length === 0) return null;
  return (
    <Panel title={<FormattedMessage id="letters.translate" defaultMessage="Translate it" />}>
      <Form problem={problem} onSubmit={() => void begin()}>
        <Select
          name="language"
          label={t({ id: 'letters.translate.into', defaultMessage: 'Into' })}
          value={into}
          onChange={set('into')}
          options={left.map((value) => ({ value, label: languageName(value, locale as Language) }))}
        />
        <Button type="submit" busy={running}>
          <FormattedMessage id="letters.translate.begin" defaultMessage="Begin the translation" />
        </Button>
      </Form>
    </Panel>
  );
}
