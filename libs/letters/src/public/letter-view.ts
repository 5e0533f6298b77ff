import type { LetterText } from '../domain/canonical';
import type { AnswerKind } from '../domain/delivery';
import type { TranslatedPart } from '../domain/drift';
import type { Audience, LetterState } from '../domain/life';
import type { PublicAnswer } from './delivered';

/** What a signature that is shown in public says. */
export interface ShownName {
  readonly printedName: string;
  readonly title: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
  readonly organisation: boolean;
}

/** A place in the list of names: after this key and id. */
export interface NamesPlace {
  readonly key: string;
  readonly id: string;
}

/** A part of the list of names: those that follow a place in it, and the place where the next part begins. */
export interface ShownNames {
  readonly rows: readonly ShownName[];
  readonly next: string | null;
}

/** Something that has happened to a letter since it was opened. */
export type Outcome =
  | { readonly kind: 'OPENED' | 'CLOSED' | 'CHANGED'; readonly at: Date }
  | { readonly kind: 'DELIVERED'; readonly at: Date; readonly recipient: string }
  | ({ readonly kind: 'ANSWERED'; readonly at: Date } & Pick<PublicAnswer, 'document'> & {
        readonly answer: AnswerKind;
      });

/** A letter as anyone may see it, in no language yet. */
export interface LetterView extends LetterText {
  readonly id: string;
  readonly slug: string;
  readonly state: LetterState;
  readonly audience: Audience;
  /** It takes signatures now, by the database's clock. */
  readonly open: boolean;
  /** Its seal is there for anyone to verify. */
  readonly sealed: boolean;
  readonly closesAt: Date;
  readonly closesZone: string;
  /** A zone where the coalition works in a host country; null where it has none. */
  readonly hostZone: string | null;
  readonly indexed: boolean;
  readonly addressees: readonly {
    readonly kind: 'TO' | 'COPY';
    readonly office: string;
    readonly holder: string | null;
  }[];
  readonly asks: readonly { readonly slug: string; readonly title: string; readonly language: string }[];
  readonly follows: { readonly slug: string; readonly title: string; readonly language: string } | null;
  readonly count: number;
  /** Of those who are counted, how many are named in public. */
  readonly named: number;
  readonly names: ShownNames;
  readonly outcomes: readonly Outcome[];
  /** Whole days since delivery without an answer; null where there is an answer, or no delivery. */
  readonly silentDays: number | null;
  /** The newest approved translation of each language, whether in step or behind. */
  readonly translations: readonly { readonly language: string; readonly parts: readonly TranslatedPart[] }[];
  readonly versionNumber: number;
  readonly canonical: string;
  readonly sha256: string;
}
