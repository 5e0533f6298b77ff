import type { Translated } from '@chorus/kernel/language';

export const DIGEST_WORDS = {
  subject: { en: 'What is due', fr: 'Vos échéances', es: 'Sus vencimientos' },
  late: { en: 'Late: {count}.', fr: 'En retard : {count}.', es: 'Con retraso: {count}.' },
  today: { en: 'Due today: {count}.', fr: 'À rendre aujourd’hui : {count}.', es: 'Para hoy: {count}.' },
  soon: {
    en: 'Due in the next three days: {count}.',
    fr: 'À rendre dans les trois jours : {count}.',
    es: 'Para los próximos tres días: {count}.',
  },
  next: {
    en: 'The next is due at {at}.',
    fr: 'Prochaine échéance : {at}.',
    es: 'Próximo vencimiento: {at}.',
  },
  asked: {
    en: 'Nothing has been heard of {count} for two weeks. Say that you are still on it, or hand it back; otherwise it is open to others again in a week.',
    fr: 'Sans nouvelles depuis deux semaines : {count}. Dites que vous y travaillez toujours, ou rendez-les ; sinon, elles seront de nouveau proposées dans une semaine.',
    es: 'Sin noticias desde hace dos semanas: {count}. Diga que sigue en ello o devuélvalas; de lo contrario, volverán a ofrecerse en una semana.',
  },
} as const satisfies Record<string, Translated>;
