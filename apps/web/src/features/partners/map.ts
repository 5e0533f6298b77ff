/** What the picture of the world says, without the picture. */

export interface CountryCount {
  readonly country: string;
  readonly organisations: number;
}

/** The code of a country (ISO 3166-1 alpha-2) by its number in the atlas (`140` is CF): locale data knows both. */
export function countryOfNumber(number: string | undefined): string | null {
  if (number === undefined || !/^\d{3}$/.test(number)) return null;
  const { region } = new Intl.Locale(`und-${number}`);
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? region : null;
}

/** Countries with organisations, the most first. */
export function mostFirst(counts: readonly CountryCount[]): CountryCount[] {
  return counts
    .filter(({ organisations }) => organisations > 0)
    .sort((a, b) => b.organisations - a.organisations || a.country.localeCompare(b.country));
}
