import { COMMON_ERRORS, errorCatalogue } from '@chorus/kernel/errors';
import type { VersionKind } from '../domain/life';
import { LETTER_REFUSALS } from '../letter-kinds';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    LETTER_AMENDED: { readonly number: number; readonly sha256: string; readonly kind: VersionKind };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'letters.amended': { readonly versionId: string };
    /** `mail` is the number of the mail about the letter; 0 where signers are asked again, which no count limits. */
    'letters.amendment-mail': {
      readonly signatureId: string;
      readonly versionId: string;
      readonly mail: number;
    };
  }
}

export const AMENDING_ERRORS = errorCatalogue({
  NOTHING_CHANGED: {
    en: 'The words are those that are open for signature. Change them first.',
    fr: 'Ce texte est celui qui est ouvert à la signature. Modifiez-le d’abord.',
    es: 'Este texto es el que está abierto a la firma. Modifíquelo primero.',
  },
});

export const AMENDING_REFUSALS = [
  ...LETTER_REFUSALS,
  ...Object.values(AMENDING_ERRORS),
  COMMON_ERRORS.STALE_WRITE,
];
