import { errorCatalogue } from '@chorus/kernel/errors';
import type { Display } from '../domain/life';
import { LETTER_REFUSALS } from '../letter-kinds';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    SIGNATURE_REQUESTED: { readonly versionId: string };
    SIGNATURE_REQUEST_CONFIRMED: { readonly requestId: string };
    SIGNATURE_REQUEST_REFUSED: { readonly requestId: string };
    SIGNATURE_DISPLAY_CHANGED: { readonly versionId: string; readonly display: Display };
    SIGNATURE_CORRECTED: { readonly versionId: string; readonly fields: readonly string[] };
    SIGNATURE_RECONFIRMED: { readonly versionId: string };
    SIGNATURE_DISSOCIATED: { readonly versionId: string };
    LATE_SIGNATURES_ADMITTED: { readonly until: string; readonly zone: string };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'letters.signature-receipt': { readonly signatureId: string; readonly mail: number };
    'letters.signature-request': {
      readonly requestId: string;
      readonly personId: string;
      readonly mail: number;
    };
  }
}

export const SIGNING_ERRORS = errorCatalogue({
  VERSION_NOT_OPEN: {
    en: 'This is not the text that is open for signature: that is version {number}. Read it, then sign it.',
    fr: 'Ce n’est pas le texte ouvert à la signature : il s’agit de la version {number}. Lisez-la, puis signez-la.',
    es: 'Este no es el texto abierto a la firma: es la versión {number}. Léala y después fírmela.',
  },
  PERSONS_NOT_ADMITTED: {
    en: 'Persons cannot sign this letter here. Ask your organisation to sign it, or a coordinator who may.',
    fr: 'Les particuliers ne peuvent pas signer cette lettre ici. Demandez à votre organisation de la signer, ou à la coordination qui peut le faire.',
    es: 'Las personas a título individual no pueden firmar esta carta aquí. Pida a su organización que la firme, o consulte a la coordinación quién puede hacerlo.',
  },
  LETTER_DELIVERED: {
    en: 'The letter has been delivered with this signature, which can no longer be taken back. You can add a dated note that you dissociate yourself from it.',
    fr: 'La lettre a été remise avec cette signature, qui ne peut plus être retirée. Vous pouvez ajouter une note datée pour vous en dissocier.',
    es: 'La carta se ha entregado con esta firma, que ya no puede retirarse. Puede añadir una nota fechada para desvincularse de ella.',
  },
  NOT_CLOSED: {
    en: 'Signing has not closed. Withdraw the signature instead: it will be on no copy of the letter.',
    fr: 'La période de signature n’est pas terminée. Retirez plutôt la signature : elle ne figurera sur aucun exemplaire de la lettre.',
    es: 'El plazo de firma no ha terminado. Retire la firma: no figurará en ningún ejemplar de la carta.',
  },
  NO_SIGNATURE: {
    en: 'There is no signature of yours under this letter. Sign it first.',
    fr: 'Vous n’avez pas signé cette lettre. Signez-la d’abord.',
    es: 'Usted no ha firmado esta carta. Fírmela primero.',
  },
  ALREADY_SIGNED: {
    en: 'Your organisation has signed this letter. There is nothing to ask for.',
    fr: 'Votre organisation a déjà signé cette lettre. Aucune demande n’est nécessaire.',
    es: 'Su organización ya ha firmado esta carta. No hace falta ninguna solicitud.',
  },
  SIGNER_NEEDS_NO_REQUEST: {
    en: 'You may sign for your organisation yourself. Sign the letter.',
    fr: 'Vous pouvez signer vous-même pour votre organisation. Signez la lettre.',
    es: 'Usted mismo puede firmar por su organización. Firme la carta.',
  },
  REQUEST_ENDED: {
    en: 'This request has been decided, or has ended with the time for signing. Look at the letter to see how it stands.',
    fr: 'Cette demande a déjà reçu une réponse ou a pris fin avec la période de signature. Consultez la lettre pour voir où elle en est.',
    es: 'Esta solicitud ya se ha resuelto o terminó con el plazo de firma. Consulte la carta para ver su situación.',
  },
});

/** What a screen of signing branches on. */
export const SIGNING_REFUSALS = [...LETTER_REFUSALS, ...Object.values(SIGNING_ERRORS)];
