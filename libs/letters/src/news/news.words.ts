import type { Translated } from '@chorus/kernel/language';

export const NEWS_WORDS = {
  subject: { en: 'What became of it', fr: 'Les suites données', es: 'Qué ocurrió después' },
  DELIVERED: {
    en: 'A letter that you signed has been delivered. From now on the days without an answer are counted. Open this link to see it.',
    fr: 'Une lettre que vous avez signée a été remise. Les jours sans réponse sont désormais comptés. Ouvrez ce lien pour la voir.',
    es: 'Una carta que usted firmó se ha entregado. Desde ahora se cuentan los días sin respuesta. Abra este enlace para verla.',
  },
  ANSWERED: {
    en: 'A letter that you signed has been answered. Open this link to see it.',
    fr: 'Une lettre que vous avez signée a reçu une réponse. Ouvrez ce lien pour la voir.',
    es: 'Una carta que usted firmó ha recibido respuesta. Abra este enlace para verla.',
  },
  silenceSubject: { en: 'Still no answer', fr: 'Toujours sans réponse', es: 'Sigue sin respuesta' },
  silence: {
    en: 'A letter was delivered {n} working days ago, and no answer of substance is recorded. Record one, or ask the recipient. Open this link.',
    fr: 'Une lettre a été remise il y a {n} jours ouvrables et aucune réponse sur le fond n’est consignée. Consignez-en une ou relancez le destinataire. Ouvrez ce lien.',
    es: 'Una carta se entregó hace {n} días hábiles y no consta ninguna respuesta de fondo. Registre una o insista ante el destinatario. Abra este enlace.',
  },
} as const satisfies Record<string, Translated>;
