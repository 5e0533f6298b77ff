import { COMMON_ERRORS, errorCatalogue } from '@chorus/kernel/errors';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    RISK_NOTE_WRITTEN: { readonly noteId: string; readonly version: number; readonly reviewOn: string };
    RISK_NOTE_APPROVED: { readonly noteId: string; readonly version: number };
    RISK_REVIEW_OVERDUE: { readonly noteId: string };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    /** The review date of a note has gone by. */
    'tasks.risk-review': { readonly noteId: string };
    'tasks.risk-review-mail': { readonly noteId: string; readonly personId: string };
  }
}

export const RISK_ERRORS = errorCatalogue({
  RISK_REVIEW_PAST: {
    en: 'The review date has gone by. Look at the risk again and set a later date.',
    fr: 'La date de réexamen est passée. Réexaminez le risque et fixez une date ultérieure.',
    es: 'La fecha de revisión ya ha pasado. Vuelva a examinar el riesgo y fije una fecha posterior.',
  },
  NOT_TAKING_PART: {
    en: 'Your organisation takes no part in this. Ask the organisation that leads it, or a coordinator.',
    fr: 'Votre organisation n’y participe pas. Adressez-vous à l’organisation qui la mène ou à la coordination.',
    es: 'Su organización no participa en esto. Consulte a la organización que lo dirige o a la coordinación.',
  },
});
export const RISK_REFUSALS = [...Object.values(RISK_ERRORS), COMMON_ERRORS.STALE_WRITE];
