import { useId, useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { TextArea } from '@/ui/field';
import type { List } from '../../hooks/use-import';
import { LIST_BYTES, readText, type Encoding } from '../../rules/encoding';

interface ListSourceProps {
  readonly list: List;
  readonly onChoose: (list: List) => void;
}

/** A list out of a file, or pasted. */
export function ListSource({ list, onChoose }: ListSourceProps) {
  const { formatMessage: t } = useIntl();
  const id = useId();
  const [read, setRead] = useState<Encoding | 'TOO_LONG' | null>(null);
  const open = async (file: File | undefined) => {
    if (file === undefined) return;
    if (file.size > 2 * LIST_BYTES) return setRead('TOO_LONG');
    const { text, encoding } = readText(new Uint8Array(await file.arrayBuffer()));
    setRead(encoding);
    onChoose({ file: file.name, text });
  };
  return (
    <>
      <div className="field">
        <label className="label" htmlFor={id}>
          <FormattedMessage id="letters.import.file" defaultMessage="CSV file" />
        </label>
        <p className="hint" id={`${id}-hint`}>
          <FormattedMessage
            id="letters.import.file.hint"
            defaultMessage="At most 2 MB and 5,000 rows. In a spreadsheet: Save as, CSV UTF-8."
          />
        </p>
        <input
          className="input"
          id={id}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
          aria-describedby={`${id}-hint`}
          onChange={(event) => void open(event.target.files?.[0])}
        />
        <p role="status" className="small">
          <HowRead read={read} />
        </p>
      </div>
      <TextArea
        name="text"
        label={t({ id: 'letters.import.paste', defaultMessage: 'Or the rows, pasted with their headings' })}
        value={list.text.length > LIST_BYTES ? '' : list.text}
        onChange={(text) => onChoose({ file: list.file, text })}
        rows={8}
      />
    </>
  );
}

function HowRead({ read }: { readonly read: Encoding | 'TOO_LONG' | null }) {
  switch (read) {
    case 'TOO_LONG':
      return (
        <FormattedMessage
          id="letters.import.tooLong"
          defaultMessage="This file is larger than 2 MB. Divide it into several."
        />
      );
    case 'Windows-1252':
      return (
        <FormattedMessage
          id="letters.import.windows"
          defaultMessage="The file is not in UTF-8 and was read as Windows-1252, in which spreadsheets on Windows save a plain CSV. Look whether the accents are right."
        />
      );
    case 'UTF-16':
    case 'UTF-8':
      return (
        <FormattedMessage
          id="letters.import.encoding"
          defaultMessage="Read as {encoding}."
          values={{ encoding: read }}
        />
      );
    case null:
      return null;
  }
}
