import { errorCatalogue } from '@chorus/kernel/errors';
import type { CalendarSource } from '../domain/calendar-source';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    OCCURRENCES_PROPOSED: { readonly starts: readonly string[] };
    OCCURRENCE_ADDED: { readonly start: string; readonly end: string; readonly tentative: boolean };
    OCCURRENCE_CONFIRMED: { readonly start: string; readonly end: string; readonly source: CalendarSource };
    OCCURRENCE_RECORDED: { readonly outcome: 'HELD' | 'NO_OUTCOME'; readonly note: string };
  }
}

export const CONFIRMING_ERRORS = errorCatalogue({
  NO_PATTERN: {
    en: 'This moment follows no rule and no window, so nothing can be reckoned. Add its dates by hand.',
    fr: 'Ce rendez-vous ne suit ni règle ni période : aucune date ne peut en être déduite. Ajoutez ses dates à la main.',
    es: 'Esta cita no sigue ninguna regla ni periodo, por lo que no se puede calcular nada. Añada sus fechas a mano.',
  },
  DATE_EXISTS: {
    en: 'The moment has a date that begins on this day and ends on another. Move that one instead.',
    fr: 'Une date de ce rendez-vous commence déjà ce jour-là et se termine un autre jour. Déplacez-la plutôt.',
    es: 'La cita ya tiene una fecha que empieza ese día y termina en otro. Cambie esa fecha en su lugar.',
  },
  DATES_DIFFER: {
    en: 'The calendar says other days than those that stand here: {start} to {end}. Move this date first, so that what prepares it moves too; then confirm it.',
    fr: 'Le calendrier indique d’autres jours que ceux qui figurent ici : du {start} au {end}. Déplacez d’abord cette date, pour que sa préparation suive, puis confirmez-la.',
    es: 'El calendario indica días distintos de los que constan aquí: del {start} al {end}. Cambie primero esta fecha, para que su preparación también cambie, y confírmela después.',
  },
  DATE_SETTLED: {
    en: 'This date is {status} by now, so this can no longer be done.',
    fr: 'Cette date est désormais {status} : ce n’est plus possible.',
    es: 'Esta fecha ya está {status}, por lo que esto ya no es posible.',
  },
  NOT_BEGUN: {
    en: 'This date has not begun where it is held. Record what became of it once it has.',
    fr: 'Cette date n’a pas encore commencé là où elle se tient. Consignez-en l’issue lorsqu’elle aura commencé.',
    es: 'Esta fecha aún no ha comenzado donde se celebra. Registre su resultado cuando haya comenzado.',
  },
});
export const CONFIRMING_REFUSALS = Object.values(CONFIRMING_ERRORS);

/** What a date that was reckoned rests on. */
export const BASIS = { RULE: 'recurrence rule', WINDOW: 'recurrence window' } as const;
