import { NO_ORGANISATION } from '@chorus/coalition';
import { errorCatalogue } from '@chorus/kernel/errors';

export const TASK_ERRORS = {
  NO_ORGANISATION,
  ...errorCatalogue({
    TASK_TAKEN: {
      en: 'Another organisation has this task. Choose another one, or ask a coordinator.',
      fr: 'Une autre organisation s’est chargée de cette tâche. Choisissez-en une autre ou adressez-vous à la coordination.',
      es: 'Otra organización se ha hecho cargo de esta tarea. Elija otra o consulte a la coordinación.',
    },
    NOT_YOUR_CLAIM: {
      en: 'Your organisation does not hold this task. Claim it first.',
      fr: 'Votre organisation ne s’est pas chargée de cette tâche. Prenez-la d’abord en charge.',
      es: 'Su organización no se ha hecho cargo de esta tarea. Asúmala primero.',
    },
    NOT_NOW: {
      en: 'The task stands elsewhere by now, and this step cannot be taken from there. Reload it.',
      fr: 'La tâche a changé d’état entre-temps et cette étape n’est plus possible. Actualisez la page.',
      es: 'La tarea ha cambiado de estado y este paso ya no es posible. Vuelva a cargarla.',
    },
    NOT_DECLARED: {
      en: 'The task asks for {capacity}, which your organisation has not declared. Declare it, or say that you claim the task all the same.',
      fr: 'Cette tâche demande : {capacity}, que votre organisation n’a pas déclaré. Déclarez cette compétence, ou confirmez que vous prenez la tâche malgré tout.',
      es: 'La tarea requiere: {capacity}, que su organización no ha declarado. Declare esa capacidad o confirme que asume la tarea de todos modos.',
    },
    SEATS_HELD: {
      en: 'More organisations hold this task than there would be seats. Choose a larger number.',
      fr: 'Plus d’organisations se sont chargées de cette tâche qu’il n’y aurait de places. Choisissez un nombre plus grand.',
      es: 'Hay más organizaciones a cargo de esta tarea que plazas. Elija un número mayor.',
    },
    NOT_A_COLLEAGUE: {
      en: 'This person does not act for your organisation. Choose somebody who does.',
      fr: 'Cette personne n’agit pas pour votre organisation. Choisissez-en une qui le fait.',
      es: 'Esta persona no actúa en nombre de su organización. Elija a alguien que lo haga.',
    },
  }),
};
export const TASK_REFUSALS = Object.values(TASK_ERRORS);
