import type { Translated } from '@chorus/kernel/language';

export const RISK_WORDS = {
  subject: { en: 'A review is overdue', fr: 'Un réexamen est en retard', es: 'Hay una revisión atrasada' },
  text: {
    en: 'The review date of a note has gone by, and what went ahead under it is a draft again. Look at it anew and approve it, or leave it. Open this link.',
    fr: 'La date de réexamen d’une note est passée et ce qui se faisait sur cette base est revenu à l’état de projet. Réexaminez-la et approuvez-la, ou laissez-la. Ouvrez ce lien.',
    es: 'La fecha de revisión de una nota ha pasado y lo que se hacía con arreglo a ella vuelve a ser un borrador. Examínela de nuevo y apruébela, o déjela. Abra este enlace.',
  },
} as const satisfies Record<string, Translated>;
