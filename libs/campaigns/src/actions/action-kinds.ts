import { NO_ORGANISATION } from '@chorus/coalition';
import { COMMON_ERRORS, errorCatalogue } from '@chorus/kernel/errors';
import type { Translated } from '@chorus/kernel/language';
import type { RiskStanding } from '@chorus/tasks';
import type { ActionStep } from './domain/action-life';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    ACTION_RECORDED: { readonly campaignId: string | null; readonly knowingly: boolean };
    ACTION_EDITED: { readonly version: number };
    ACTION_STEP: { readonly step: ActionStep; readonly knowingly?: boolean };
    ACTION_FOLLOW_UP: { readonly done: boolean };
  }
}

export const ACTION_ERRORS = {
  NO_ORGANISATION,
  ...errorCatalogue({
    NOT_IN_ACTION: {
      en: 'Your organisation must take part in the action, and be in its campaign, to record or change it. Add it, or ask a coordinator.',
      fr: 'Pour consigner ou modifier une action, votre organisation doit y participer et être engagée dans la campagne. Ajoutez-la ou adressez-vous à la coordination.',
      es: 'Para registrar o modificar una acción, su organización debe participar en ella y en su campaña. Añádala o consulte a la coordinación.',
    },
    RISK_NOTE_REQUIRED: {
      en: 'An action in a host country stays a draft until its risk note is in force. {missing}',
      fr: 'Une action dans un pays hôte reste à l’état de projet tant que sa note de risque n’est pas en vigueur. {missing}',
      es: 'Una acción en un país anfitrión sigue siendo un borrador hasta que su nota de riesgos esté vigente. {missing}',
    },
    SECOND_APPROACH: {
      en: 'The same office is approached close to this date. See who leads, speak with them, and go on only if you mean to.',
      fr: 'Le même bureau est sollicité à une date proche. Voyez qui mène cette démarche, parlez-en et ne poursuivez que si telle est votre intention.',
      es: 'Hay otra gestión ante la misma oficina en una fecha cercana. Vea quién la dirige, hable con esa organización y continúe solo si es su intención.',
    },
    ACTION_NOT_NOW: {
      en: 'The action stands elsewhere by now, and this step cannot be taken from there. Reload it.',
      fr: 'L’action a changé d’état entre-temps et cette étape n’est plus possible. Actualisez la page.',
      es: 'La acción ha cambiado de estado y este paso ya no es posible. Vuelva a cargarla.',
    },
    ACTION_KEY_USED: {
      en: 'This form has already been sent with other words. Open the list to see what was recorded.',
      fr: 'Ce formulaire a déjà été envoyé avec un autre contenu. Ouvrez la liste pour voir ce qui a été consigné.',
      es: 'Este formulario ya se envió con otro contenido. Abra la lista para ver lo que se registró.',
    },
    NOT_OF_ORGANISATION: {
      en: 'This person does not act for the organisation that follows up. Choose somebody who does.',
      fr: 'Cette personne n’agit pas pour l’organisation chargée du suivi. Choisissez-en une qui le fait.',
      es: 'Esta persona no actúa en nombre de la organización encargada del seguimiento. Elija a alguien que lo haga.',
    },
  }),
};
/** A second approach is no plain refusal: it says what is near. */
export const ACTION_REFUSALS = [
  ...Object.values(ACTION_ERRORS).filter(({ code }) => code !== 'SECOND_APPROACH'),
  COMMON_ERRORS.STALE_WRITE,
];

/** What is missing of a risk note that is not in force. */
export const MISSING_OF_RISK: Readonly<Record<Exclude<RiskStanding, 'IN_FORCE'>, Translated>> = {
  MISSING: {
    en: 'There is none yet: write who may be harmed, how, what is done about it and when it is looked at again.',
    fr: 'Il n’y en a pas encore : indiquez qui pourrait subir un préjudice, comment, ce qui est fait pour l’éviter et quand elle sera réexaminée.',
    es: 'Aún no la hay: indique quién podría sufrir daños, cómo, qué se hace para evitarlos y cuándo se revisará.',
  },
  AWAITS_APPROVAL: {
    en: 'A coordinator has to approve it.',
    fr: 'La coordination doit l’approuver.',
    es: 'La coordinación debe aprobarla.',
  },
  REVIEW_OVERDUE: {
    en: 'Its review date has gone by: look at it again and have it approved anew.',
    fr: 'Sa date de réexamen est passée : réexaminez-la et faites-la approuver de nouveau.',
    es: 'Su fecha de revisión ha pasado: revísela y haga que se apruebe de nuevo.',
  },
};
