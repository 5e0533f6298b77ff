import { Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { FormattedMessage, useIntl } from 'react-intl';
import { countryName, type Language } from '@/base/language';
import { Panel } from '@/ui/panel';
import { Table, type Column } from '@/ui/table';
import { mostFirst, type CountryCount } from '../map';
import '../partners.css';

const WorldMap = lazy(() => import('./world-map').then((module) => ({ default: module.WorldMap })));

/** Where organisations are based: a picture, and the table that says the same. */
export function CountriesPanel({ of }: { readonly of: readonly CountryCount[] }) {
  const counts = mostFirst(of);
  return (
    <Panel
      title={<FormattedMessage id="partners.countries" defaultMessage="Where organisations are based" />}
    >
      {counts.length === 0 ? (
        <p className="muted">
          <FormattedMessage
            id="partners.countries.none"
            defaultMessage="No organisation is visible to you yet."
          />
        </p>
      ) : (
        <div className="columns">
          <Suspense fallback={<div className="map" />}>
            <WorldMap of={counts} />
          </Suspense>
          <CountriesTable of={counts} />
        </div>
      )}
    </Panel>
  );
}

function CountriesTable({ of }: { readonly of: readonly CountryCount[] }) {
  const { formatMessage: t, formatNumber, locale } = useIntl();
  const columns: Column<CountryCount>[] = [
    {
      name: t({ id: 'partners.countries.country', defaultMessage: 'Country' }),
      cell: ({ country }) => (
        <Link to="/partners" search={{ country }}>
          {countryName(country, locale as Language)}
        </Link>
      ),
    },
    {
      name: t({ id: 'partners.countries.count', defaultMessage: 'Number' }),
      cell: ({ organisations }) => formatNumber(organisations),
      number: true,
    },
  ];
  return (
    <Table
      caption={t({
        id: 'partners.countries.caption',
        defaultMessage: 'Organisations by country, the most first',
      })}
      columns={columns}
      rows={of}
      rowKey={({ country }) => country}
    />
  );
}
