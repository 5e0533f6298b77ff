import type { Role } from '@/base/session';
import { isEditable, isPublished, type LetterState } from './life';

export const LETTER_TABS = [
  'text',
  'comments',
  'versions',
  'translations',
  'signatories',
  'delivery',
] as const;
export type LetterTab = (typeof LETTER_TABS)[number];

/** The screens of a letter that have something for this reader: while it is commented on, comments stand beside the text. */
export function tabsOf(state: LetterState, role: Role, locked: boolean): readonly LetterTab[] {
  const coordinates = role === 'COORDINATOR';
  const there: Readonly<Record<LetterTab, boolean>> = {
    text: true,
    comments: !isEditable(state) && role !== 'DATA_PROTECTION_OFFICER',
    versions: locked || coordinates,
    translations: locked,
    signatories: isPublished(state),
    delivery: coordinates || state === 'DELIVERED' || state === 'ANSWERED',
  };
  return LETTER_TABS.filter((tab) => there[tab]);
}
