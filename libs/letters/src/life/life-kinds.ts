import { errorCatalogue } from '@chorus/kernel/errors';
import type { Audience } from '../domain/life';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    LETTER_FRAMED: { readonly audience: Audience };
    LETTER_ADDRESSED: { readonly addressees: number };
    COMMENTS_OPENED: { readonly closesAt: string; readonly zone: string };
    LETTER_REDRAFTED: { readonly note: string };
    LETTER_WITHDRAWN: { readonly reason: string };
  }
}

export const LIFE_ERRORS = errorCatalogue({
  NO_ADDRESSEE: {
    en: 'The letter is addressed to nobody. Name at least one office that it goes to, then open it.',
    fr: 'La lettre n’a pas de destinataire. Indiquez au moins une fonction à laquelle elle s’adresse, puis ouvrez-la.',
    es: 'La carta no tiene destinatario. Indique al menos un cargo al que se dirige y después ábrala.',
  },
  OFFICIAL_BEFORE_CLOSING: {
    en: 'The letter would be due before its signing closes. Close signing earlier, or name a later official deadline.',
    fr: 'La lettre devrait être remise avant la clôture de la signature. Avancez la clôture ou indiquez une échéance officielle plus tardive.',
    es: 'La carta debería entregarse antes del cierre de la firma. Adelante el cierre o indique un plazo oficial posterior.',
  },
});
