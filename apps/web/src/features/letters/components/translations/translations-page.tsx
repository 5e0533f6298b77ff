import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { languageName, type Language } from '@/base/language';
import { useSession } from '@/base/session';
import { useReading } from '@/base/use-reading';
import { Empty } from '@/ui/empty';
import { Select } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { LetterTranslationsDocument, type LetterTranslationsQuery } from '../../generated/operations';
import '../../letters.css';
import { BackToLetter } from '../back-to-letter';
import { LetterTabs } from '../letter-tabs';
import { BeginForm } from './begin-form';
import { TranslationEditor } from './translation-editor';

/** The translations of a letter, each beside the authentic text. */
export function TranslationsPage() {
  const { formatMessage: t } = useIntl();
  const { id } = useParams({ from: '/letters/$id/translations' });
  const reading = useReading(LetterTranslationsDocument, { id }, { kinds: ['Letter', 'LetterTranslation'] });
  const letter = reading.data?.letter;
  return (
    <Page
      title={t({ id: 'letters.translations', defaultMessage: 'Translations' })}
      eyebrow={<BackToLetter id={id} letter={letter} />}
      help={
        <FormattedMessage
          id="letters.translations.help"
          defaultMessage="A translation is written by one person, checked by another and approved by a coordinator. Pages and packets use it once it is approved; a passage whose original has changed since is marked, and holds up its delivery."
        />
      }
    >
      <Loaded of={reading} rows={6}>
        {(data) => (
          <div className="stack">
            <LetterTabs letter={data.letter} />
            <Translations letter={data.letter} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Translations({ letter }: LetterTranslationsQuery) {
  const { formatMessage: t, locale } = useIntl();
  const { role } = useSession().standing;
  const { translations } = letter;
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = translations.find(({ language }) => language === chosen) ?? translations[0];
  const translates = role !== 'DATA_PROTECTION_OFFICER' && letter.state !== 'WITHDRAWN';
  const name = (tag: string) => languageName(tag, locale as Language);
  return (
    <>
      {translations.length === 0 && (
        <Empty
          title={
            <FormattedMessage id="letters.translations.none" defaultMessage="There is no translation yet" />
          }
        >
          <FormattedMessage
            id="letters.translations.binding"
            defaultMessage="The binding text is in {language}."
            values={{ language: name(letter.language) }}
          />
        </Empty>
      )}
      {translations.length > 1 && (
        <Select
          label={t({ id: 'letters.translations.choose', defaultMessage: 'Translation' })}
          value={shown?.language ?? ''}
          onChange={setChosen}
          options={translations.map(({ language }) => ({ value: language, label: name(language) }))}
        />
      )}
      {shown !== undefined && (
        <TranslationEditor
          key={`${shown.id} ${shown.revision}`}
          of={shown}
          original={letter.language}
          writes={translates}
        />
      )}
      {translates && <BeginForm letter={letter} onBegun={setChosen} />}
    </>
  );
}
