/** A translation as it is worked at, part by part beside the authentic text. */

export interface Part {
  readonly id: string;
  readonly drift: 'IN_STEP' | 'BEHIND' | 'MISSING' | 'SURPLUS';
  readonly authentic: string | null;
  readonly translated: string | null;
}

export type Typed = Readonly<Record<string, string>>;

/** Parts whose wording was changed, as they are sent. A part that is behind and was looked at is sent as it stands. */
export function changedParts(
  parts: readonly Part[],
  typed: Typed,
  seen: readonly string[],
): { id: string; text: string }[] {
  return parts
    .filter(({ id, drift, translated }) => {
      const text = typed[id];
      if (text !== undefined && text !== (translated ?? '')) return true;
      return drift === 'BEHIND' && seen.includes(id);
    })
    .map(({ id, translated }) => ({ id, text: typed[id] ?? translated ?? '' }));
}

/** How many parts are not in step with the authentic text. */
export function behind(parts: readonly Part[]): number {
  return parts.filter(({ drift }) => drift === 'BEHIND' || drift === 'MISSING').length;
}

/** Languages into which a letter can still be translated. */
export function untranslated(all: readonly string[], own: string, begun: readonly string[]): string[] {
  return all.filter((tag) => tag !== own && !begun.includes(tag));
}
