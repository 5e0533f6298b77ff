import { errorCatalogue } from '@chorus/kernel/errors';

export const PLANNING_ERRORS = errorCatalogue({
  OCCURRENCE_OVER: {
    en: 'This date is over or cancelled, so nothing can be planned on it any more. Choose another date of the moment.',
    fr: 'Cette date est passée ou annulée : plus rien ne peut y être planifié. Choisissez une autre date du rendez-vous.',
    es: 'Esta fecha ya pasó o fue cancelada: no se puede planificar nada en ella. Elija otra fecha de la cita.',
  },
  PLAN_CHANGED: {
    en: 'Something has changed since this was previewed. Look at the new preview, and apply that.',
    fr: 'Quelque chose a changé depuis cet aperçu. Consultez le nouvel aperçu, puis appliquez-le.',
    es: 'Algo ha cambiado desde esta vista previa. Consulte la nueva y aplíquela.',
  },
  PLAN_KEY_USED: {
    en: 'This key belongs to another plan. Choose a new key for a new plan.',
    fr: 'Cette clé appartient à un autre plan. Choisissez une nouvelle clé pour un nouveau plan.',
    es: 'Esta clave pertenece a otro plan. Elija una clave nueva para un plan nuevo.',
  },
  NOTHING_TO_UNDO: {
    en: 'This change cannot be undone: it has been undone, or another one came after it.',
    fr: 'Cette modification ne peut pas être annulée : elle l’a déjà été, ou une autre l’a suivie.',
    es: 'Este cambio no se puede deshacer: ya se deshizo o le siguió otro.',
  },
  NO_PLACE_FOR_STEP: {
    en: 'A step is done in a place that the coalition does not have. Name the place, or add it first.',
    fr: 'Une étape se déroule dans un lieu que la coalition n’a pas. Indiquez le lieu ou ajoutez-le d’abord.',
    es: 'Un paso se realiza en un lugar que la coalición no tiene. Indique el lugar o añádalo primero.',
  },
});
export const PLANNING_REFUSALS = Object.values(PLANNING_ERRORS);
