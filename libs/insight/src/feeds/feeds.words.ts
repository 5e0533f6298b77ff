import type { Language, Translated } from '@chorus/kernel/language';
import type { EntryKind } from './domain/entry';

/** What a feed says in place of a title (PR-30): whoever looks at the calendar learns that something is due, not what. */
export const FEED_WORDS = {
  taskDue: { en: 'Task due', fr: 'Tâche à rendre', es: 'Vencimiento de una tarea' },
  taskDone: { en: 'Task handed in', fr: 'Tâche rendue', es: 'Tarea entregada' },
  moment: { en: 'Event to plan around', fr: 'Rendez-vous à préparer', es: 'Acontecimiento por preparar' },
  deadline: { en: 'Letter: deadline', fr: 'Lettre : date limite', es: 'Carta: fecha límite' },
  comments: {
    en: 'Letter: comments close',
    fr: 'Lettre : clôture des commentaires',
    es: 'Carta: cierre de los comentarios',
  },
} as const satisfies Record<string, Translated>;

/** The neutral label of each kind, for what the reader may see no more of. */
export function neutralWords(language: Language): Readonly<Record<EntryKind, string>> {
  return {
    TASK: FEED_WORDS.taskDue[language],
    OCCURRENCE: FEED_WORDS.moment[language],
    LETTER_DEADLINE: FEED_WORDS.deadline[language],
    COMMENT_CLOSING: FEED_WORDS.comments[language],
  };
}
