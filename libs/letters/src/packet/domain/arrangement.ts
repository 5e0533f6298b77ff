import type { Display } from '../../domain/life';
import { byName, filed, type Filed } from './name-order';

export const PACKET_FORMATS = ['LETTER', 'UN'] as const;
/** A letter with its signatories, or a joint written statement as the United Nations take it. */
export type PacketFormat = (typeof PACKET_FORMATS)[number];

export type EcosocStatus = 'GENERAL' | 'SPECIAL' | 'ROSTER';

/** What decides where a signature is printed. */
export interface Signatory {
  readonly id: string;
  /** False for a person in a personal capacity. */
  readonly organisation: boolean;
  readonly display: Display;
  readonly printedName: string;
  readonly ecosocName: string | null;
  readonly ecosocStatus: EcosocStatus | null;
}

export type Group = EcosocStatus | 'ORGANISATIONS' | 'PERSONS';

export interface Arrangement {
  /** Those that are named, in the order of print; no group is empty. */
  readonly groups: readonly { readonly group: Group; readonly ids: readonly string[] }[];
  /** Counted and never named (PR-14): one number, without any breakdown (PR-15). */
  readonly withheld: number;
  readonly total: number;
}

export function groupsOf(format: PacketFormat): readonly Group[] {
  const rest = ['ORGANISATIONS', 'PERSONS'] as const;
  return format === 'UN' ? ['GENERAL', 'SPECIAL', 'ROSTER', ...rest] : rest;
}

/** Under which name a signature is printed: the United Nations know an organisation by the name in their register. */
export function nameOf(
  format: PacketFormat,
  { organisation, printedName, ecosocName, ecosocStatus }: Omit<Signatory, 'id' | 'display'>,
): string {
  return format === 'UN' && organisation && ecosocStatus !== null ? (ecosocName ?? printedName) : printedName;
}

/** Groups and order of a letter's signatories (PR-19): alphabetical in each group, persons apart, the withheld counted. */
export function arrange(format: PacketFormat, signatories: Iterable<Signatory>): Arrangement {
  const groups = new Map<Group, (Filed & { id: string })[]>(groupsOf(format).map((group) => [group, []]));
  let withheld = 0;
  let total = 0;
  for (const signatory of signatories) {
    total += 1;
    if (signatory.display === 'WITHHELD') withheld += 1;
    else {
      const { id } = signatory;
      groups.get(groupOf(format, signatory))?.push({ ...filed(nameOf(format, signatory)), id });
    }
  }
  const named = [...groups].map(([group, entries]) => ({
    group,
    ids: entries.sort(byName).map(({ id }) => id),
  }));
  return { groups: named.filter(({ ids }) => ids.length > 0), withheld, total };
}

function groupOf(format: PacketFormat, { organisation, ecosocStatus }: Signatory): Group {
  if (!organisation) return 'PERSONS';
  return format === 'UN' ? (ecosocStatus ?? 'ORGANISATIONS') : 'ORGANISATIONS';
}
