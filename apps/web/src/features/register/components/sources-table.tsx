import { useIntl } from 'react-intl';
import { Table } from '@/ui/table';
import type { SourcesQuery } from '../generated/operations';
import { SOURCE_KINDS, wordOf } from '../words';
import { PartialDate } from './partial-date';
import { SourceLink } from './source-link';

type Source = SourcesQuery['sources']['edges'][number]['node'];

export function SourcesTable({ sources }: { readonly sources: readonly Source[] }) {
  const { formatMessage: t } = useIntl();
  return (
    <Table
      caption={t({ id: 'register.sources.caption', defaultMessage: 'Sources by the number of their note' })}
      rows={sources}
      rowKey={({ id }) => id}
      columns={[
        {
          name: t({ id: 'register.sources.work', defaultMessage: 'Work' }),
          cell: ({ ref, title, url }) => (
            <>
              <span className="register-ref">{ref} </span>
              <SourceLink url={url}>{title}</SourceLink>
            </>
          ),
        },
        {
          name: t({ id: 'register.sources.by', defaultMessage: 'Author and publisher' }),
          cell: ({ author, publisher }) => <bdi>{[author, publisher].filter(Boolean).join(', ')}</bdi>,
        },
        {
          name: t({ id: 'register.sources.kind', defaultMessage: 'Kind' }),
          cell: ({ kind }) => wordOf(SOURCE_KINDS, kind, t),
        },
        {
          name: t({ id: 'register.sources.date', defaultMessage: 'Date' }),
          cell: ({ date }) => <PartialDate of={date} />,
        },
      ]}
    />
  );
}
