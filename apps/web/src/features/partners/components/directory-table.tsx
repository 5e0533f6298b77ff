import { Link } from '@tanstack/react-router';
import { FormattedMessage, useIntl } from 'react-intl';
import { countryName, type Language } from '@/base/language';
import { useRole, useSession } from '@/base/session';
import { Table, type Column } from '@/ui/table';
import { Name } from '@/ui/written';
import type { PartnersQuery } from '../generated/operations';
import { useLanguages } from '../hooks/use-languages';
import { KIND_WORDS } from '../words';
import { VisibilityStatus } from './visibility-status';

type Row = PartnersQuery['organisations']['edges'][number]['node'];

/** Who sees an organisation is written for coordinators at each, for others at their own alone. */
export function DirectoryTable({ organisations }: { readonly organisations: readonly Row[] }) {
  const { formatMessage: t, formatList, locale } = useIntl();
  const { nameOf } = useLanguages();
  const coordinates = useRole('COORDINATOR');
  const own = useSession().standing.organisation?.id;
  const columns: Column<Row>[] = [
    {
      name: t({ id: 'partners.column.name', defaultMessage: 'Organisation' }),
      cell: (row) => <NameCell row={row} own={row.id === own} seen={!coordinates} />,
    },
    {
      name: t({ id: 'partners.column.kind', defaultMessage: 'Kind' }),
      cell: ({ kind }) => t(KIND_WORDS[kind]),
    },
    {
      name: t({ id: 'partners.column.country', defaultMessage: 'Country' }),
      cell: ({ country }) => countryName(country, locale as Language),
    },
    {
      name: t({ id: 'partners.column.languages', defaultMessage: 'Languages' }),
      cell: ({ languages }) => formatList(languages.map(nameOf)),
    },
  ];
  const seen: Column<Row> = {
    name: t({ id: 'partners.column.visibility', defaultMessage: 'Seen by' }),
    cell: ({ visibility }) => <VisibilityStatus of={visibility} />,
  };
  return (
    <Table
      caption={t({ id: 'partners.caption', defaultMessage: 'Organisations that you may see, by name' })}
      columns={coordinates ? [...columns, seen] : columns}
      rows={organisations}
      rowKey={({ id }) => id}
    />
  );
}

interface NameCellProps {
  readonly row: Row;
  readonly own: boolean;
  readonly seen: boolean;
}

function NameCell({ row, own, seen }: NameCellProps) {
  return (
    <>
      <Link to="/partners/$id" params={{ id: row.id }}>
        <Name>{row.name}</Name>
      </Link>
      {own && (
        <div className="row small">
          <span className="tag">
            <FormattedMessage id="partners.own" defaultMessage="Your organisation" />
          </span>
          {seen && <VisibilityStatus of={row.visibility} />}
        </div>
      )}
    </>
  );
}
