import { errorCatalogue } from '@chorus/kernel/errors';
import type { AnswerKind, Channel } from '../domain/delivery';
import { LETTER_REFUSALS } from '../letter-kinds';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    LETTER_DELIVERED: { readonly channel: Channel; readonly languages: readonly string[] };
    DELIVERY_ACKNOWLEDGED: { readonly deliveryId: string; readonly on: string };
    LETTER_ANSWERED: { readonly kind: AnswerKind; readonly on: string };
  }
}

export const DELIVERY_ERRORS = errorCatalogue({
  DELIVERY_IN_FUTURE: {
    en: 'This instant has not come yet. Record the delivery once it has been made.',
    fr: 'Ce moment n’est pas encore venu. Enregistrez la remise une fois qu’elle a eu lieu.',
    es: 'Ese momento aún no ha llegado. Registre la entrega cuando se haya hecho.',
  },
  DATE_IN_FUTURE: {
    en: 'This day has not come yet. Name the day on which it happened.',
    fr: 'Ce jour n’est pas encore venu. Indiquez le jour où cela s’est produit.',
    es: 'Ese día aún no ha llegado. Indique el día en que ocurrió.',
  },
  DELIVERY_BEFORE_CLOSING: {
    en: 'The letter was still open for signature then. Name an instant after its closing.',
    fr: 'La lettre était alors encore ouverte à la signature. Indiquez un moment postérieur à la clôture.',
    es: 'La carta aún estaba abierta a la firma en ese momento. Indique un momento posterior al cierre.',
  },
  TRANSLATION_OUTDATED: {
    en: 'The translation into {language} is not approved, or behind the text. Have it approved, or leave this language out.',
    fr: 'La traduction en {language} n’est pas approuvée ou n’est plus à jour. Faites-la approuver ou retirez cette langue.',
    es: 'La traducción al {language} no está aprobada o no está al día. Haga que se apruebe o quite este idioma.',
  },
});

export const DELIVERY_REFUSALS = [...LETTER_REFUSALS, ...Object.values(DELIVERY_ERRORS)];
