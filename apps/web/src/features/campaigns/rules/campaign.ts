/** What a new campaign is made of, and what it still lacks. */
import { foldText } from '@/base/text';

export interface Draft {
  readonly title: string;
  readonly purpose: string;
  readonly language: string;
  readonly askIds: string[];
  readonly targetIds: string[];
}

/** The first thing that a campaign cannot do without, in the order of the form; null where it has all. */
export function lacking({ title, askIds, targetIds }: Draft): 'title' | 'askIds' | 'targetIds' | null {
  if (title.trim().length < 3) return 'title';
  if (askIds.length === 0) return 'askIds';
  return targetIds.length === 0 ? 'targetIds' : null;
}

interface Ask {
  readonly id: string;
  readonly targets: readonly { readonly id: string }[];
}

/** The targets of the chosen asks, those that can grant most of them first, each with how many. */
export function suggestedTargets<Target extends { readonly id: string; readonly code: string }>(
  asks: readonly Ask[],
  chosenAsks: readonly string[],
  targets: readonly Target[],
): { readonly target: Target; readonly asks: number }[] {
  const chosen = asks.filter(({ id }) => chosenAsks.includes(id));
  return targets
    .map((target) => ({
      target,
      asks: chosen.filter((ask) => ask.targets.some(({ id }) => id === target.id)).length,
    }))
    .filter((entry) => entry.asks > 0)
    .sort((one, other) => other.asks - one.asks || one.target.code.localeCompare(other.target.code));
}

/** True where every word that is sought stands in one of the texts, whatever its case and accents. */
export function found(sought: string, ...texts: readonly string[]): boolean {
  const within = foldText(texts.join(' '));
  return foldText(sought)
    .split(/\s+/)
    .every((word) => within.includes(word));
}

/** True or false for one of many: the new list of what is chosen. */
export function toggled(values: readonly string[], id: string, on: boolean): string[] {
  return on ? [...values, id] : values.filter((other) => other !== id);
}

/** By code, so that a list stands in the same order every time. */
export function byCode<Coded extends { readonly code: string }>(things: readonly Coded[]): Coded[] {
  return [...things].sort((one, other) => one.code.localeCompare(other.code));
}
