import type { Translated } from '@chorus/kernel/language';

export const REMINDER_WORDS = {
  OPENED: { en: 'Something to sign', fr: 'Un texte à signer', es: 'Un texto para firmar' },
  HALF: { en: 'A reminder', fr: 'Un rappel', es: 'Un recordatorio' },
  DAY: { en: 'One day left', fr: 'Encore un jour', es: 'Queda un día' },
  text: {
    en: 'A letter awaits the signature of your organisation. You may sign it, or leave it. Signing closes at {there}.',
    fr: 'Une lettre attend la signature de votre organisation. Vous pouvez la signer ou y renoncer. Clôture de la signature : {there}.',
    es: 'Una carta espera la firma de su organización. Puede firmarla o no. Cierre del plazo de firma: {there}.',
  },
  here: { en: ' That is {here}.', fr: ' Soit {here}.', es: ' Es decir, {here}.' },
} as const satisfies Record<string, Translated>;
