import type { Language, Translated } from '@chorus/kernel/language';
import type { Group } from './domain/arrangement';

/** One or many; `{n}` is how many. */
export interface Counted {
  readonly one: Translated;
  readonly many: Translated;
}

/** What a packet says of its own, beside the letter. French sets a blank that does not break before `: ; ! ?`. */
export const PACKET_WORDS = {
  subject: { en: 'Subject: ', fr: 'Objet\u00a0: ', es: 'Asunto: ' },
  copies: { en: 'Copy to', fr: 'Copie à', es: 'Con copia a' },
  signatories: { en: 'Signatories', fr: 'Signataires', es: 'Firmantes' },
  supplement: { en: 'Supplement of {date}', fr: 'Supplément du {date}', es: 'Suplemento del {date}' },
  supplementIs: {
    en: 'These signatures came after closing. The list of those who signed in time stands unchanged.',
    fr: 'Ces signatures ont été reçues après la clôture. La liste des signataires dans les délais demeure inchangée.',
    es: 'Estas firmas se recibieron después del cierre. La lista de quienes firmaron a tiempo permanece inalterada.',
  },
  pageOf: { en: 'Page {page} of {pages}', fr: 'Page {page} sur {pages}', es: 'Página {page} de {pages}' },
  about: { en: 'About this text', fr: 'À propos de ce texte', es: 'Acerca de este texto' },
  version: { en: 'Version', fr: 'Version', es: 'Versión' },
  original: { en: 'Original language', fr: 'Langue originale', es: 'Idioma original' },
  translation: {
    en: '{language}; this is an approved translation into {own}',
    fr: '{language}\u00a0; ceci est une traduction approuvée en {own}',
    es: '{language}; esta es una traducción aprobada al {own}',
  },
  closed: { en: 'Signing closed', fr: 'Clôture des signatures', es: 'Cierre de las firmas' },
  closedOn: { en: 'closed {date}', fr: 'close le {date}', es: 'cerrada el {date}' },
  at: { en: '{date}, {time} in {city}', fr: '{date}, {time} à {city}', es: '{date}, {time} en {city}' },
  signatures: { en: 'Signatures', fr: 'Signatures', es: 'Firmas' },
  length: { en: 'Length', fr: 'Longueur', es: 'Extensión' },
  hash: {
    en: 'SHA-256 of the text in its original language',
    fr: 'Empreinte SHA-256 du texte dans sa langue originale',
    es: 'SHA-256 del texto en su idioma original',
  },
  shortHash: { en: 'SHA-256 {hash}', fr: 'SHA-256 {hash}', es: 'SHA-256 {hash}' },
} as const satisfies Record<string, Translated>;

/** The languages by their names, as another sentence uses them. */
export const LANGUAGE_NAMES: Readonly<Record<Language, Translated>> = {
  en: { en: 'English', fr: 'anglais', es: 'inglés' },
  fr: { en: 'French', fr: 'français', es: 'francés' },
  es: { en: 'Spanish', fr: 'espagnol', es: 'español' },
};

export const COUNTED = {
  withheld: {
    one: {
      en: 'and 1 whose name is withheld',
      fr: 'et 1 signataire dont le nom n’est pas divulgué',
      es: 'y 1 firmante cuyo nombre no se divulga',
    },
    many: {
      en: 'and {n} whose names are withheld',
      fr: 'et {n} signataires dont les noms ne sont pas divulgués',
      es: 'y {n} firmantes cuyos nombres no se divulgan',
    },
  },
  total: {
    one: { en: '1 in all', fr: '1 au total', es: '1 en total' },
    many: { en: '{n} in all', fr: '{n} au total', es: '{n} en total' },
  },
  names: {
    one: { en: '1 name withheld', fr: '1 nom non divulgué', es: '1 nombre no divulgado' },
    many: { en: '{n} names withheld', fr: '{n} noms non divulgués', es: '{n} nombres no divulgados' },
  },
  words: {
    one: { en: '1 word', fr: '1 mot', es: '1 palabra' },
    many: {
      en: '{n} words, of {limit} at most',
      fr: '{n} mots, sur {limit} au maximum',
      es: '{n} palabras, de un máximo de {limit}',
    },
  },
} as const satisfies Record<string, Counted>;

/** Headings over names. */
export const GROUP_WORDS: Readonly<Record<Group, Translated>> = {
  GENERAL: {
    en: 'In general consultative status ({n})',
    fr: 'Dotées du statut consultatif général ({n})',
    es: 'Reconocidas como entidades consultivas generales ({n})',
  },
  SPECIAL: {
    en: 'In special consultative status ({n})',
    fr: 'Dotées du statut consultatif spécial ({n})',
    es: 'Reconocidas como entidades consultivas especiales ({n})',
  },
  ROSTER: {
    en: 'On the roster ({n})',
    fr: 'Inscrites sur la Liste ({n})',
    es: 'Incluidas en la Lista ({n})',
  },
  ORGANISATIONS: { en: 'Organisations ({n})', fr: 'Organisations ({n})', es: 'Organizaciones ({n})' },
  PERSONS: {
    en: 'Persons in a personal capacity ({n})',
    fr: 'Personnes à titre personnel ({n})',
    es: 'Personas a título personal ({n})',
  },
};
