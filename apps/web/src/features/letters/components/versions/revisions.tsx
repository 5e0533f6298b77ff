import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { useSession } from '@/base/session';
import { clockAt, cityOf, shortDayAt } from '@/base/time';
import { currentTime } from '@/base/now';
import { localeOf, type Language } from '@/base/language';
import { useReading } from '@/base/use-reading';
import { Select } from '@/ui/field';
import { Loaded } from '@/ui/loaded';
import { Panel } from '@/ui/panel';
import {
  LetterRevisionsDocument,
  type LetterRevisionsQuery,
  type LetterVersionsQuery,
} from '../../generated/operations';
import { Difference } from './difference';

type Letter = LetterVersionsQuery['letter'];

/** The texts that a draft has had, each beside the text as it stands. */
export function Revisions({ letter }: { readonly letter: Letter }) {
  const reading = useReading(LetterRevisionsDocument, { letterId: letter.id });
  return (
    <Panel title={<FormattedMessage id="letters.revisions" defaultMessage="Earlier drafts" />}>
      <Loaded of={reading} rows={2}>
        {({ revisions }) =>
          revisions.length < 2 ? (
            <p className="muted">
              <FormattedMessage
                id="letters.revisions.none"
                defaultMessage="There is no earlier draft. One is kept for each spell of writing."
              />
            </p>
          ) : (
            <Kept letter={letter} revisions={revisions} />
          )
        }
      </Loaded>
    </Panel>
  );
}

function Kept({ letter, revisions }: LetterRevisionsQuery & { readonly letter: Letter }) {
  const { formatMessage: t, locale } = useIntl();
  const { timeZone } = useSession();
  const [chosen, setChosen] = useState(String(revisions[1]?.revision));
  const before = revisions.find(({ revision }) => String(revision) === chosen);
  const language = localeOf(locale as Language);
  const options = revisions.map(({ revision, author, savedAt }) => {
    const at = new Date(savedAt);
    return {
      value: String(revision),
      label: t(
        { id: 'letters.revision', defaultMessage: '{day}, {clock} in {city}: {author}' },
        {
          day: shortDayAt(at, timeZone, language, currentTime()),
          clock: clockAt(at, timeZone, language),
          city: cityOf(timeZone),
          author,
        },
      ),
    };
  });
  return (
    <>
      <Select
        label={t({ id: 'letters.revisions.choose', defaultMessage: 'Compare the text with that of' })}
        value={chosen}
        onChange={setChosen}
        options={options}
      />
      {before !== undefined && <Difference before={before} after={letter} language={letter.language} />}
    </>
  );
}
