import type { Translated } from '@chorus/kernel/language';

export const CHANGE_WORDS = {
  subject: { en: 'Dates have changed', fr: 'Des dates ont changé', es: 'Han cambiado fechas' },
  one: {
    en: 'One of your tasks has a new date, or is not needed any more, because an event has moved.',
    fr: 'L’une de vos tâches a une nouvelle date, ou n’a plus lieu d’être, car un rendez-vous a été déplacé.',
    es: 'Una de sus tareas tiene una nueva fecha o ya no es necesaria porque se ha cambiado una cita.',
  },
  many: {
    en: '{tasks} of your tasks have new dates, or are not needed any more, because an event has moved.',
    fr: '{tasks} de vos tâches ont de nouvelles dates, ou n’ont plus lieu d’être, car un rendez-vous a été déplacé.',
    es: '{tasks} de sus tareas tienen nuevas fechas o ya no son necesarias porque se ha cambiado una cita.',
  },
  next: {
    en: ' The next is due at {there}.',
    fr: ' Prochaine échéance : {there}.',
    es: ' Próximo vencimiento: {there}.',
  },
  here: { en: ' That is {here}.', fr: ' Soit {here}.', es: ' Es decir, {here}.' },
  kept: {
    en: ' What you hold stays yours; if a new date does not suit you, hand the task back.',
    fr: ' Ce dont vous vous êtes chargé reste à vous ; si une nouvelle date ne vous convient pas, rendez la tâche.',
    es: ' Lo que usted asumió sigue siendo suyo; si una nueva fecha no le conviene, devuelva la tarea.',
  },
} as const satisfies Record<string, Translated>;
