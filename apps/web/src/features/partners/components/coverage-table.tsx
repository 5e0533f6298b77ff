import { FormattedMessage, useIntl } from 'react-intl';
import { Table, type Column } from '@/ui/table';
import { Name } from '@/ui/written';
import type { CoverageQuery } from '../generated/operations';
import { HeatCell } from './heat-cell';

type Row = CoverageQuery['coverage']['edges'][number]['node'];

/** Expertise by place; every row has the same places in the same order. */
export function CoverageTable({ of }: { readonly of: readonly Row[] }) {
  const { formatMessage: t } = useIntl();
  const columns: Column<Row>[] = [
    {
      name: t({ id: 'partners.coverage.expertise', defaultMessage: 'Expertise' }),
      cell: ({ expertise }) => <Name>{expertise}</Name>,
    },
    {
      name: t({ id: 'partners.coverage.anywhere', defaultMessage: 'Anywhere' }),
      cell: ({ expertise, organisations }) => (
        <HeatCell
          count={organisations}
          lacking={t({ id: 'partners.coverage.lacking', defaultMessage: 'for {expertise}' }, { expertise })}
        />
      ),
    },
    ...(of[0]?.places ?? []).map(({ place }, index): Column<Row> => ({
      name: place.name,
      cell: ({ expertise, places }) => (
        <HeatCell
          count={places[index]?.organisations ?? 0}
          lacking={t(
            { id: 'partners.coverage.lackingThere', defaultMessage: 'for {expertise} in {place}' },
            { expertise, place: place.name },
          )}
        />
      ),
    })),
  ];
  return (
    <div className="coverage">
      <Table
        caption={
          <FormattedMessage
            id="partners.coverage.caption"
            defaultMessage="Organisations by expertise and place, gaps first. The stronger the shade, the more."
          />
        }
        columns={columns}
        rows={of}
        rowKey={({ id }) => id}
      />
    </div>
  );
}
