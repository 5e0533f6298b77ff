import { errorCatalogue } from '@chorus/kernel/errors';
import { LETTER_ERRORS } from '../letter-kinds';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    PACKET_REQUESTED: { readonly packetId: string; readonly language: string; readonly format: string };
    PACKET_BUILT: { readonly packetId: string; readonly pdf: string; readonly docx: string };
    PACKET_FETCHED: { readonly packetId: string; readonly kind: string };
    PACKET_DESTROYED: { readonly packetId: string };
    SIGNATORIES_EXPORTED: { readonly named: number; readonly withheld: number };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'letters.build-packet': { readonly packetId: string };
  }
}

export const PACKET_ERRORS = errorCatalogue({
  TRANSLATION_OUTDATED: {
    en: 'There is no approved translation into {language} of this version. Have it translated and approved, or choose another language.',
    fr: 'Il n’existe pas de traduction approuvée de cette version en {language}. Faites-la traduire et approuver, ou choisissez une autre langue.',
    es: 'No hay una traducción aprobada de esta versión al {language}. Encargue su traducción y aprobación, o elija otro idioma.',
  },
  NO_CONSULTATIVE_STATUS: {
    en: 'None of the organisations that may be named is in consultative status, and only these may submit a written statement. Record their status, or build the packet as a letter.',
    fr: 'Aucune des organisations pouvant être nommées n’est dotée du statut consultatif, or elles seules peuvent présenter un exposé écrit. Enregistrez leur statut ou choisissez le format de lettre.',
    es: 'Ninguna de las organizaciones que pueden nombrarse está reconocida como entidad consultiva, y solo estas pueden presentar una exposición escrita. Registre su condición o elija el formato de carta.',
  },
  TEXT_TOO_LONG: {
    en: 'The text has {words} words; here it may have {limit}. Build the packet as a letter, or shorten the text in a new version.',
    fr: 'Le texte compte {words} mots ; ici, il peut en compter {limit}. Choisissez le format de lettre ou raccourcissez le texte dans une nouvelle version.',
    es: 'El texto tiene {words} palabras; aquí puede tener {limit}. Elija el formato de carta o acorte el texto en una nueva versión.',
  },
});

/** What a screen branches on when a packet is asked for. */
export const PACKET_REFUSALS = [...Object.values(PACKET_ERRORS), LETTER_ERRORS.WRONG_STATE];
