import atlas from 'world-atlas/countries-110m.json';
import { countryOfNumber, mostFirst } from './map';

describe('the number of a country', () => {
  it.each([
    ['140', 'CF'],
    ['180', 'CD'],
    ['728', 'SS'],
    ['332', 'HT'],
    ['004', 'AF'],
    ['840', 'US'],
  ])('%s is %s', (number, code) => expect(countryOfNumber(number)).toBe(code));

  it.each([undefined, '', '001', 'CF', '14'])('%p is none', (number) =>
    expect(countryOfNumber(number)).toBeNull(),
  );

  it('is understood for every country of the atlas that has one', () => {
    const numbers = atlas.objects.countries.geometries.flatMap(({ id }) => (id === undefined ? [] : [id]));
    expect(numbers.length).toBeGreaterThan(170);
    expect(numbers.filter((number) => countryOfNumber(number) === null)).toEqual([]);
  });
});

it('lists the country with most organisations first and leaves out empty ones', () =>
  expect(
    mostFirst([
      { country: 'CF', organisations: 2 },
      { country: 'HT', organisations: 0 },
      { country: 'CD', organisations: 5 },
      { country: 'BI', organisations: 2 },
    ]).map(({ country }) => country),
  ).toEqual(['CD', 'BI', 'CF']));
