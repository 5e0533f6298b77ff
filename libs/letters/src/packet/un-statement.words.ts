import type { EcosocStatus } from './domain/arrangement';
import type { Counted } from './packet.words';

/** As the United Nations head written statements of non-governmental organizations, in their own spelling. */
export const SUBMITTED: Counted = {
  one: {
    en: 'Written statement submitted by ',
    fr: 'Exposé écrit présenté par ',
    es: 'Exposición escrita presentada por ',
  },
  many: {
    en: 'Joint written statement submitted by ',
    fr: 'Exposé écrit conjoint présenté par ',
    es: 'Exposición escrita conjunta presentada por ',
  },
};

/** What follows the names of those in a status (Economic and Social Council resolution 1996/31). */
export const STATUS: Readonly<Record<EcosocStatus, Counted>> = {
  GENERAL: {
    one: {
      en: 'non-governmental organization in general consultative status',
      fr: 'organisation non gouvernementale dotée du statut consultatif général',
      es: 'organización no gubernamental reconocida como entidad consultiva general',
    },
    many: {
      en: 'non-governmental organizations in general consultative status',
      fr: 'organisations non gouvernementales dotées du statut consultatif général',
      es: 'organizaciones no gubernamentales reconocidas como entidades consultivas generales',
    },
  },
  SPECIAL: {
    one: {
      en: 'non-governmental organization in special consultative status',
      fr: 'organisation non gouvernementale dotée du statut consultatif spécial',
      es: 'organización no gubernamental reconocida como entidad consultiva especial',
    },
    many: {
      en: 'non-governmental organizations in special consultative status',
      fr: 'organisations non gouvernementales dotées du statut consultatif spécial',
      es: 'organizaciones no gubernamentales reconocidas como entidades consultivas especiales',
    },
  },
  ROSTER: {
    one: {
      en: 'non-governmental organization on the roster',
      fr: 'organisation non gouvernementale inscrite sur la Liste',
      es: 'organización no gubernamental incluida en la Lista',
    },
    many: {
      en: 'non-governmental organizations on the roster',
      fr: 'organisations non gouvernementales inscrites sur la Liste',
      es: 'organizaciones no gubernamentales incluidas en la Lista',
    },
  },
};

/** The note to the title, which is where those without consultative status may stand. */
export const SHARING = {
  organisations: {
    one: {
      en: '{names}, an NGO without consultative status, also shares the views expressed in this statement.',
      fr: '{names}, ONG sans statut consultatif, s’associe également aux vues exprimées dans le présent exposé.',
      es: '{names}, una ONG no reconocida como entidad consultiva, también comparte las opiniones expresadas en la presente exposición.',
    },
    many: {
      en: '{names}, NGOs without consultative status, also share the views expressed in this statement.',
      fr: '{names}, ONG sans statut consultatif, s’associent également aux vues exprimées dans le présent exposé.',
      es: '{names}, ONG no reconocidas como entidades consultivas, también comparten las opiniones expresadas en la presente exposición.',
    },
  },
  persons: {
    one: {
      en: '{names} shares these views in a personal capacity.',
      fr: '{names} s’associe à ces vues à titre personnel.',
      es: '{names} comparte estas opiniones a título personal.',
    },
    many: {
      en: '{names} share these views in a personal capacity.',
      fr: '{names} s’associent à ces vues à titre personnel.',
      es: '{names} comparten estas opiniones a título personal.',
    },
  },
  withheld: {
    one: {
      en: 'So does 1 signatory whose name is withheld.',
      fr: '1 signataire dont le nom n’est pas divulgué s’y associe aussi.',
      es: 'También las comparte 1 firmante cuyo nombre no se divulga.',
    },
    many: {
      en: 'So do {n} signatories whose names are withheld.',
      fr: '{n} signataires dont les noms ne sont pas divulgués s’y associent aussi.',
      es: 'También las comparten {n} firmantes cuyos nombres no se divulgan.',
    },
  },
} as const satisfies Record<string, Counted>;
