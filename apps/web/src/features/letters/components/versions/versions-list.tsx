import { useState } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { OwnMoment } from '@/ui/date';
import { Select } from '@/ui/field';
import { Panel } from '@/ui/panel';
import { Table } from '@/ui/table';
import type { LetterVersionsQuery } from '../../generated/operations';
import { Difference } from './difference';
import { KindName } from './kind-name';

type Letter = LetterVersionsQuery['letter'];

/** The locked texts of a letter, and what differs between any two of them. */
export function VersionsList({ letter }: { readonly letter: Letter }) {
  const { formatMessage: t, formatNumber } = useIntl();
  return (
    <Panel title={<FormattedMessage id="letters.versions.list" defaultMessage="Locked texts" />}>
      <Table
        caption={<FormattedMessage id="letters.versions.table" defaultMessage="Each with its fingerprint" />}
        rows={letter.versions}
        rowKey={({ number }) => String(number)}
        columns={[
          {
            name: t({ id: 'letters.fact.version', defaultMessage: 'Version' }),
            cell: ({ number }) => formatNumber(number),
          },
          {
            name: t({ id: 'letters.version.kind', defaultMessage: 'What it is' }),
            cell: ({ kind }) => <KindName of={kind} />,
          },
          {
            name: t({ id: 'letters.version.locked', defaultMessage: 'Locked' }),
            cell: ({ lockedAt }) => <OwnMoment at={lockedAt} />,
          },
          {
            name: t({ id: 'letters.version.note', defaultMessage: 'Why' }),
            cell: ({ note }) => note !== null && <bdi>{note}</bdi>,
          },
          {
            name: t({ id: 'letters.version.hash', defaultMessage: 'SHA-256' }),
            cell: ({ sha256 }) => <code className="hash">{sha256}</code>,
          },
        ]}
      />
      {letter.versions.length > 1 && <Compared letter={letter} />}
    </Panel>
  );
}

function Compared({ letter: { versions, language } }: { readonly letter: Letter }) {
  const { formatMessage: t } = useIntl();
  const last = versions.length;
  const [from, setFrom] = useState(String(last - 1));
  const [to, setTo] = useState(String(last));
  const options = versions.map(({ number }) => ({
    value: String(number),
    label: t({ id: 'letters.version.numbered', defaultMessage: 'Version {number}' }, { number }),
  }));
  const text = (number: string) => versions.find((version) => String(version.number) === number);
  const [before, after] = [text(from), text(to)];
  return (
    <section className="compared">
      <h3>
        <FormattedMessage id="letters.versions.compare" defaultMessage="Compare two" />
      </h3>
      <div className="facets">
        <Select
          label={t({ id: 'letters.versions.from', defaultMessage: 'From' })}
          value={from}
          onChange={setFrom}
          options={options}
        />
        <Select
          label={t({ id: 'letters.versions.to', defaultMessage: 'To' })}
          value={to}
          onChange={setTo}
          options={options}
        />
      </div>
      {before !== undefined && after !== undefined && (
        <Difference before={before} after={after} language={language} />
      )}
    </section>
  );
}
