/** Which one filter of the list of letters to loosen when nothing was found; null where none is set. */
export function filterToLoosen({
  awaitsUs,
  state,
  search,
}: {
  readonly awaitsUs?: boolean;
  readonly state?: string;
  readonly search?: string;
}): 'awaitsUs' | 'state' | 'search' | null {
  if (awaitsUs === true) return 'awaitsUs';
  if (state !== undefined) return 'state';
  return search === undefined ? null : 'search';
}
