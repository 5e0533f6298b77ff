import { errorCatalogue } from '@chorus/kernel/errors';

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    LETTER_INDEXED: { readonly indexed: boolean };
  }
}

declare module '@chorus/platform/jobs/job-kinds' {
  interface JobKinds {
    'letters.forget-sign-on-keys': Record<string, never>;
  }
}

export const PUBLIC_ERRORS = errorCatalogue({
  KEY_REUSED: {
    en: 'This form was sent before with other words. Open the letter again and fill in the form anew.',
    fr: 'Ce formulaire a déjà été envoyé avec un autre contenu. Rouvrez la lettre et remplissez de nouveau le formulaire.',
    es: 'Este formulario ya se envió con otro contenido. Vuelva a abrir la carta y rellene de nuevo el formulario.',
  },
  NOT_CLOSED_YET: {
    en: 'Whether search engines may list a letter is decided once signing has closed.',
    fr: 'Le référencement d’une lettre par les moteurs de recherche se décide une fois la signature close.',
    es: 'Si los buscadores pueden mostrar una carta se decide una vez cerrado el plazo de firma.',
  },
});
