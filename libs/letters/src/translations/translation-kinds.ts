import { COMMON_ERRORS, errorCatalogue } from '@chorus/kernel/errors';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    TRANSLATION_BEGUN: { readonly language: string };
    TRANSLATION_REVISED: { readonly language: string; readonly revision: number };
    TRANSLATION_CHECKED: { readonly language: string };
    TRANSLATION_APPROVED: { readonly language: string };
  }
}

export const TRANSLATION_ERRORS = errorCatalogue({
  NOT_LOCKED: {
    en: 'The words of this letter can still change. Lock the text, then have it translated.',
    fr: 'Le texte de cette lettre peut encore changer. Verrouillez-le, puis faites-le traduire.',
    es: 'El texto de esta carta aún puede cambiar. Bloquéelo y después encargue su traducción.',
  },
  AUTHENTIC_LANGUAGE: {
    en: 'The letter is written in this language. Choose another one to translate it into.',
    fr: 'La lettre est rédigée dans cette langue. Choisissez-en une autre pour la traduction.',
    es: 'La carta está escrita en este idioma. Elija otro para traducirla.',
  },
  TRANSLATION_EXISTS: {
    en: 'There is a translation into this language already. Open it and go on with it.',
    fr: 'Il existe déjà une traduction dans cette langue. Ouvrez-la et poursuivez-la.',
    es: 'Ya existe una traducción a este idioma. Ábrala y continúe con ella.',
  },
  TRANSLATION_BEHIND: {
    en: '{n} passages are not translated as they stand now. Translate them, then have the translation checked.',
    fr: 'Passages dont la traduction n’est pas à jour : {n}. Traduisez-les, puis faites vérifier la traduction.',
    es: 'Pasajes cuya traducción no está al día: {n}. Tradúzcalos y después haga revisar la traducción.',
  },
  TRANSLATION_STANDS: {
    en: 'This translation is approved and in step with the text. Ask a coordinator to change it.',
    fr: 'Cette traduction est approuvée et conforme au texte. Demandez à la coordination de la modifier.',
    es: 'Esta traducción está aprobada y al día con el texto. Pida a la coordinación que la modifique.',
  },
  TRANSLATION_SUPERSEDED: {
    en: 'The letter has a newer version. Go on with the translation of that one.',
    fr: 'La lettre a une version plus récente. Poursuivez avec la traduction de celle-ci.',
    es: 'La carta tiene una versión más reciente. Continúe con la traducción de esa versión.',
  },
  OWN_TRANSLATION: {
    en: 'You have translated this yourself. Ask somebody else to check it.',
    fr: 'Vous avez traduit ce texte vous-même. Demandez à une autre personne de le vérifier.',
    es: 'Usted mismo ha traducido este texto. Pida a otra persona que lo revise.',
  },
  NOT_CHECKED: {
    en: 'Nobody has checked this translation as it stands. Have it checked, then approve it.',
    fr: 'Personne n’a vérifié cette traduction dans son état actuel. Faites-la vérifier, puis approuvez-la.',
    es: 'Nadie ha revisado esta traducción en su estado actual. Haga que se revise y después apruébela.',
  },
});

export const TRANSLATION_REFUSALS = [...Object.values(TRANSLATION_ERRORS), COMMON_ERRORS.STALE_WRITE];
