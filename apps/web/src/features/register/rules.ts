/** How the register is put in order for the eye, without screen or server. */

export interface Office {
  readonly code: string;
  /** Left out where the reading goes no higher. */
  readonly parent?: Office | null;
}

/** The codes of the offices above one, the highest first. */
export function pathOf({ parent }: Pick<Office, 'parent'>): string[] {
  return parent == null ? [] : [...pathOf(parent), parent.code];
}

export interface Branch<Node> {
  readonly office: Node;
  readonly branches: readonly Branch<Node>[];
}

/** Offices under those that they belong to; one whose superior is not among them stands at the root. */
export function treeOf<
  Node extends { readonly code: string; readonly parent: { readonly code: string } | null },
>(offices: readonly Node[]): Branch<Node>[] {
  const here = new Set(offices.map(({ code }) => code));
  const below = (superior: string | null): Branch<Node>[] =>
    offices
      .filter(({ parent }) => (parent !== null && here.has(parent.code) ? parent.code : null) === superior)
      .map((office) => ({ office, branches: below(office.code) }));
  return below(null);
}

/** Groups that have asks here, in the register's order, each with its asks. */
export function byGroup<Group extends { readonly code: string }, Ask extends { readonly groupCode: string }>(
  groups: readonly Group[],
  asks: readonly Ask[],
): { readonly group: Group; readonly asks: readonly Ask[] }[] {
  return groups
    .map((group) => ({ group, asks: asks.filter(({ groupCode }) => groupCode === group.code) }))
    .filter((entry) => entry.asks.length > 0);
}

/** Dated things by year, the earliest first; what has no date comes last, under null. */
export function byYear<Dated extends { readonly date: string | null }>(
  things: readonly Dated[],
): { readonly year: string | null; readonly things: readonly Dated[] }[] {
  const years = [...new Set(things.map(({ date }) => date?.slice(0, 4) ?? null))];
  return years
    .sort((one, other) => (one ?? '9999').localeCompare(other ?? '9999'))
    .map((year) => ({ year, things: things.filter(({ date }) => (date?.slice(0, 4) ?? null) === year) }));
}

/** A date as far as it is known: "2015", "December 2015", "8 February 2016". */
export function partialDate(date: string, locale: string): string {
  const [year = '', month, day] = date.split('-');
  if (month === undefined) return year;
  return new Intl.DateTimeFormat(locale, {
    ...(day !== undefined && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${year}-${month}-${day ?? '01'}T00:00:00Z`));
}

/** The host of a web address; null for what is none, so that no other kind of address becomes a link. */
export function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, host } = new URL(url);
  return protocol === 'https:' || protocol === 'http:' ? host.replace(/^www\./, '') : null;
}

export interface HolderDraft {
  readonly name: string;
  readonly title: string;
  readonly validFrom: string;
}

/** The first thing that a new holder lacks, in the order of the form; null where nothing is. */
export function lacking({ name, title, validFrom }: HolderDraft): keyof HolderDraft | null {
  if (name.trim().length < 2) return 'name';
  if (title.trim().length < 2) return 'title';
  return validFrom === '' ? 'validFrom' : null;
}
