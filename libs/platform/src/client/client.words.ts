import type { Translated } from '@chorus/kernel/language';

/** What stands in a page of the client before its script has come; the same words as the client's own. */
export const CLIENT_WORDS = {
  loading: { en: 'Loading Chorus', fr: 'Chargement de Chorus', es: 'Cargando Chorus' },
  home: { en: 'Home', fr: 'Accueil', es: 'Inicio' },
  homeLead: {
    en: 'What waits for you, the next due first.',
    fr: 'Ce qui vous attend, en commençant par l’échéance la plus proche.',
    es: 'Lo que le espera, empezando por lo que vence antes.',
  },
  needsScript: {
    en: 'This part of Chorus needs JavaScript. Letters can be read and signed without it.',
    fr: 'Cette partie de Chorus nécessite JavaScript. Les lettres peuvent être lues et signées sans.',
    es: 'Esta parte de Chorus necesita JavaScript. Las cartas se pueden leer y firmar sin él.',
  },
} as const satisfies Record<string, Translated>;
