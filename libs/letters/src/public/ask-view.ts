import type { AnswerKind } from './letter-view';

/** Where an ask stands by what letters have brought; nobody's position is part of it (PR-24). */
export type AskState = 'UNASKED' | 'SILENT' | 'ACKNOWLEDGED' | 'ANSWERED' | 'REFUSED';

/** A letter that carries the ask and has been delivered. */
export interface DeliveredLetter {
  readonly slug: string;
  readonly title: string;
  readonly language: string;
  readonly recipient: string;
  readonly count: number;
  readonly deliveredAt: Date;
  readonly silentDays: number | null;
  readonly answers: readonly {
    readonly kind: AnswerKind;
    readonly at: Date;
    readonly link: string | null;
  }[];
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

const STATES: Readonly<Record<AnswerKind, AskState>> = {
  NONE: 'REFUSED',
  HOLDING: 'ACKNOWLEDGED',
  SUBSTANTIVE: 'ANSWERED',
  MEETING: 'ANSWERED',
};

/** By the latest answer there is; silence where letters were delivered and none was answered. */
export function askState({ letters }: Pick<AskView, 'letters'>): AskState {
  const [first] = letters;
  if (first === undefined) return 'UNASKED';
  const answers = letters.flatMap((letter) => letter.answers);
  const latest = answers.reduce<(typeof answers)[number] | null>(
    (found, one) => (found === null || one.at >= found.at ? one : found),
    null,
  );
  return latest === null ? 'SILENT' : STATES[latest.kind];
}

/** Days since the oldest letter that is still without an answer was delivered. */
export function longestSilence({ letters }: Pick<AskView, 'letters'>): number | null {
  const days = letters.flatMap(({ silentDays }) => silentDays ?? []);
  return days.length === 0 ? null : Math.max(...days);
}
