import { geoEqualEarth, geoPath } from 'd3-geo';
import { useIntl } from 'react-intl';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlas from 'world-atlas/countries-110m.json';
import { countryName, type Language } from '@/base/language';
import { countryOfNumber, type CountryCount } from '../map';
import { heatOf } from '../rules';

const WIDTH = 960;
const HEIGHT = 430;
/** Nobody is based there, and it would take a fifth of the picture. */
const ANTARCTICA = 'AQ';

const world = atlas as unknown as Topology<{ countries: GeometryCollection }>;
const shapes = feature(world, world.objects.countries)
  .features.map((shape) => ({ shape, country: countryOfNumber(shape.id as string | undefined) }))
  .filter(({ country }) => country !== ANTARCTICA);
const projection = geoEqualEarth().fitSize([WIDTH, HEIGHT], {
  type: 'FeatureCollection',
  features: shapes.map(({ shape }) => shape),
});
const draw = geoPath(projection).digits(1);
const outlines = shapes.map(({ shape, country }) => ({ country, outline: draw(shape) ?? undefined }));

/** Countries shaded by how many organisations are based there, most first in `of`. The table beside it says all of it. */
export function WorldMap({ of }: { readonly of: readonly CountryCount[] }) {
  const { formatMessage: t, locale } = useIntl();
  const counts = new Map(of.map(({ country, organisations }) => [country, organisations]));
  const sentence = t(
    {
      id: 'partners.map',
      defaultMessage:
        'Map of the world: organisations are based in {countries, plural, one {# country} other {# countries}}, most of them in {most}.',
    },
    { countries: of.length, most: countryName(of[0]?.country ?? '', locale as Language) },
  );
  return (
    <svg className="map" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={sentence}>
      {outlines.map(({ country, outline }, index) => (
        <path key={index} className={`map-${heatOf(counts.get(country ?? '') ?? 0)}`} d={outline} />
      ))}
    </svg>
  );
}
