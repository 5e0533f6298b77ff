import { useParams } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { useReading } from '@/base/use-reading';
import { Loaded } from '@/ui/loaded';
import { Page } from '@/ui/page';
import { ImportsDocument } from '../../generated/operations';
import '../../letters.css';
import { BackToLetter } from '../back-to-letter';
import { Importing } from './importing';

/** Signatures that came on paper or by mail are taken from a list: checked first, then imported as a whole. */
export function ImportPage() {
  const { formatMessage: t } = useIntl();
  const { id } = useParams({ from: '/letters/$id/import' });
  const reading = useReading(ImportsDocument, { letterId: id }, { kinds: ['SignatureImport'] });
  const letter = reading.data?.letter;
  return (
    <Page
      title={t({ id: 'letters.import.title', defaultMessage: 'Import signatures' })}
      lead={t({ id: 'letters.import.lead', defaultMessage: 'Those that came on paper or by mail.' })}
      eyebrow={<BackToLetter id={id} letter={letter} />}
      help={
        <FormattedMessage
          id="letters.import.help"
          defaultMessage="The list is a table in a CSV file, one signature a row, its first line naming the columns in English, French or Spanish. Nothing is written until the whole list is right. Whoever has a mail address confirms by mail before the signature counts; without one it counts on your word, and you keep the original. Imported signatures are marked as such. An import can be withdrawn as a whole until signing closes."
        />
      }
    >
      <Loaded of={reading} rows={6}>
        {(data) => <Importing data={data} />}
      </Loaded>
    </Page>
  );
}
