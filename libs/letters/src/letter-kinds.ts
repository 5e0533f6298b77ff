import { DomainError, errorCatalogue } from '@chorus/kernel/errors';
import { eitherOf } from '@chorus/kernel/language';
import type { LetterText } from './domain/canonical';
import { STATE_NAMES, type Display, type LetterState, type LetterStep } from './domain/life';
import { wordCount } from './domain/words';
import { LIFE_ERRORS } from './life/life-kinds';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    LETTER_DRAFTED: { readonly title: string };
    LETTER_REVISED: { readonly revision: number };
    LETTER_LOCKED: { readonly number: number; readonly sha256: string };
    LETTER_OPENED: { readonly closesAt: string; readonly zone: string };
    /** `reason` where it was closed before its time. */
    LETTER_CLOSED: { readonly count: number; readonly reason: string | null };
    SIGNATURE_GIVEN: { readonly versionId: string; readonly display: Display };
    SIGNATURE_ENTERED: { readonly versionId: string };
    SIGNATURE_CONFIRMED: { readonly versionId: string };
    SIGNATURE_WITHDRAWN: { readonly versionId: string };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'letters.close': { readonly letterId: string };
    'letters.confirm-signature': { readonly signatureId: string; readonly mail: number };
  }
}

export const LETTER_ERRORS = errorCatalogue({
  WRONG_STATE: {
    en: 'This letter is {state}. For this step it must be {needed}.',
    fr: 'Cette lettre est {state}. Pour cette étape, elle doit être {needed}.',
    es: 'Esta carta está {state}. Para este paso debe estar {needed}.',
  },
  EMPTY_TEXT: {
    en: 'The letter lacks its title, its recipient or its text. Write what is missing, then lock it.',
    fr: 'Il manque à la lettre son titre, son destinataire ou son texte. Complétez-la, puis verrouillez-la.',
    es: 'A la carta le falta el título, el destinatario o el texto. Complétela y después bloquéela.',
  },
  WORD_LIMIT: {
    en: 'The text has {words} words; it may have {limit}. Shorten it, or raise the limit.',
    fr: 'Le texte compte {words} mots ; la limite est de {limit}. Raccourcissez-le ou relevez la limite.',
    es: 'El texto tiene {words} palabras; el límite es de {limit}. Acórtelo o aumente el límite.',
  },
  DEADLINE_PASSED: {
    en: 'Signing has closed. Ask the coordinator whether late signatures are taken.',
    fr: 'La période de signature est terminée. Demandez à la coordination si les signatures tardives sont acceptées.',
    es: 'El plazo de firma ha terminado. Consulte a la coordinación si se aceptan firmas tardías.',
  },
  NOT_AUTHORISED_SIGNER: {
    en: 'You may not sign for this organisation. Ask it, or a coordinator, to name you as a signer.',
    fr: 'Vous n’êtes pas habilité(e) à signer pour cette organisation. Demandez-lui, ou à la coordination, de vous désigner comme signataire.',
    es: 'Usted no está autorizado a firmar por esta organización. Pida a la organización o a la coordinación que le designe como firmante.',
  },
  DEADLINE_IN_PAST: {
    en: 'The deadline lies in the past. Choose a later one.',
    fr: 'La date limite est déjà passée. Choisissez-en une plus tardive.',
    es: 'La fecha límite ya ha pasado. Elija una posterior.',
  },
  LINK_INVALID: {
    en: 'This link is not valid any more.',
    fr: 'Ce lien n’est plus valable.',
    es: 'Este enlace ya no es válido.',
  },
});

/** What a screen branches on. */
export const LETTER_REFUSALS = [...Object.values(LETTER_ERRORS), ...Object.values(LIFE_ERRORS)];

export function wrongState(state: LetterState, { from }: LetterStep): DomainError {
  return new DomainError(LETTER_ERRORS.WRONG_STATE, {
    state: STATE_NAMES[state],
    needed: eitherOf(from.map((needed) => STATE_NAMES[needed])),
  });
}

/** Throws WORD_LIMIT for a text that is longer than its letter may be. */
export function demandWithinLimit(
  { wordLimit, language }: { readonly wordLimit: number | null; readonly language: string },
  { blocks }: Pick<LetterText, 'blocks'>,
): void {
  if (wordLimit === null) return;
  const words = wordCount(blocks, language);
  if (words > wordLimit)
    throw new DomainError(LETTER_ERRORS.WORD_LIMIT, { words, limit: wordLimit }, 'blocks');
}
