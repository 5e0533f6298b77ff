import { COMMON_ERRORS, errorCatalogue } from '@chorus/kernel/errors';
import { LETTER_REFUSALS } from '../letter-kinds';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    COMMENT_MADE: { readonly commentId: string };
    COMMENT_SETTLED: { readonly commentId: string; readonly state: CommentState };
  }
}

export const COMMENT_STATES = ['OPEN', 'RESOLVED', 'ACCEPTED', 'REJECTED'] as const;
/** To be looked at; settled; or, of a suggestion, taken into the text or not. */
export type CommentState = (typeof COMMENT_STATES)[number];

export const COMMENT_ERRORS = errorCatalogue({
  COMMENTS_CLOSED: {
    en: 'Comments on this letter are not taken now. Write to a coordinator.',
    fr: 'Les commentaires sur cette lettre ne sont pas ouverts actuellement. Écrivez à la coordination.',
    es: 'Ahora no se admiten comentarios sobre esta carta. Escriba a la coordinación.',
  },
  PASSAGE_GONE: {
    en: 'These words are no longer in the text. Read it as it stands, and choose a passage again.',
    fr: 'Ces mots ne figurent plus dans le texte. Relisez-le tel qu’il est et choisissez de nouveau un passage.',
    es: 'Esas palabras ya no están en el texto. Léalo tal como está y elija de nuevo un pasaje.',
  },
  COMMENT_SETTLED: {
    en: 'This has been settled by now. Reload the comments to see how.',
    fr: 'Ce point a déjà été réglé. Rechargez les commentaires pour voir comment.',
    es: 'Esto ya se ha resuelto. Vuelva a cargar los comentarios para ver cómo.',
  },
  NOT_YOUR_COMMENT: {
    en: 'Only who began it, or a coordinator, can settle this.',
    fr: 'Seule la personne qui l’a ouvert, ou la coordination, peut régler ce point.',
    es: 'Solo quien lo inició, o la coordinación, puede resolver esto.',
  },
});

export const COMMENT_REFUSALS = [
  ...LETTER_REFUSALS,
  ...Object.values(COMMENT_ERRORS),
  COMMON_ERRORS.STALE_WRITE,
];
