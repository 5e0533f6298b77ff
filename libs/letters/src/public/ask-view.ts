import { endsSilence, type Rating } from '../domain/delivery';
import type { PublicAnswer } from './delivered';

/** Where an ask stands by what letters have brought; nobody's position is part of it (PR-24). */
export type AskState = 'UNASKED' | 'SILENT' | 'ACKNOWLEDGED' | 'ANSWERED' | 'PARTLY' | 'ACCEPTED' | 'REFUSED';

/** A letter that carries the ask and has been delivered. */
export interface DeliveredLetter {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly recipient: string;
  readonly count: number;
  readonly deliveredAt: Date;
  readonly silentDays: number | null;
  readonly answers: readonly PublicAnswer[];
}

/** An ask as anyone may see it. */
export interface AskView {
  readonly slug: string;
  readonly title: string;
  readonly text: string;
  readonly indicator: string;
  readonly language: string;
  readonly group: string;
  readonly offices: readonly string[];
  /** The latest first. */
  readonly letters: readonly DeliveredLetter[];
  readonly open: readonly { readonly slug: string; readonly title: string; readonly language: string }[];
}

/** By what the latest answers in substance have brought; silence where letters were delivered and none was answered. */
export function askState({ letters }: Pick<AskView, 'letters'>): AskState {
  if (letters.length === 0) return 'UNASKED';
  const answers = letters.flatMap((letter) => letter.answers);
  const given = answers.filter(({ kind }) => endsSilence(kind));
  const [latest] = given.sort((one, other) => other.answeredOn.localeCompare(one.answeredOn));
  if (latest !== undefined) return RATED[latest.rating];
  return answers.length > 0 ? 'ACKNOWLEDGED' : 'SILENT';
}

const RATED: Readonly<Record<Rating, AskState>> = {
  FULLY: 'ACCEPTED',
  PARTLY: 'PARTLY',
  NOT: 'REFUSED',
  NONE: 'ANSWERED',
};

/** Days since the oldest letter that is still without an answer was delivered. */
export function longestSilence({ letters }: Pick<AskView, 'letters'>): number | null {
  const days = letters.flatMap(({ silentDays }) => silentDays ?? []);
  return days.length === 0 ? null : Math.max(...days);
}
