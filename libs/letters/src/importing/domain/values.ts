import { countriesIn, isCountryCode } from '@chorus/kernel/countries';
import { LANGUAGES } from '@chorus/kernel/language';
import { foldText } from '@chorus/kernel/text';
import { isCalendarDate } from '@chorus/kernel/time';
import type { Display } from '../../domain/life';

export const SIGNATORY_KINDS = ['PERSON', 'ORGANISATION'] as const;
export type SignatoryKind = (typeof SIGNATORY_KINDS)[number];

export const MANNERS = ['PAPER', 'MAIL'] as const;
/** How a signature reached the coalition: on paper, or in a mail. */
export type Manner = (typeof MANNERS)[number];

const KIND_WORDS: Readonly<Record<SignatoryKind, readonly string[]>> = {
  PERSON: ['person', 'individual', 'p', 'personne', 'particulier', 'individu', 'personne physique', 'persona', 'particular', 'individuo'],
  ORGANISATION: [
    'organisation', 'organization', 'org', 'ngo', 'o', 'ong', 'association', 'personne morale', 'organizacion', 'asociacion', 'entidad',
  ],
}; // prettier-ignore
const DISPLAY_WORDS: Readonly<Record<Display, readonly string[]>> = {
  PUBLIC: ['public', 'publicly', 'yes', 'publique', 'publiquement', 'oui', 'publico', 'publica', 'en publico', 'si'],
  DELIVERED_ONLY: [
    'delivered only', 'delivered_only', 'recipient', 'recipient only', 'destinataire', 'destinataire uniquement', 'destinatario',
    'solo al destinatario', 'solo destinatario',
  ],
  WITHHELD: [
    'withheld', 'name withheld', 'anonymous', 'hidden', 'no', 'non', 'anonyme', 'nom non divulgue', 'reserve', 'anonimo', 'anonima',
    'nombre reservado', 'reservado',
  ],
}; // prettier-ignore
const MANNER_WORDS: Readonly<Record<Manner, readonly string[]>> = {
  PAPER: ['paper', 'on paper', 'letter', 'post', 'papier', 'sur papier', 'lettre', 'courrier', 'papel', 'en papel', 'carta'],
  MAIL: ['mail', 'e-mail', 'email', 'by mail', 'courriel', 'par courriel', 'mel', 'correo', 'correo electronico', 'por correo'],
}; // prettier-ignore

/** What a cell says, in any of the languages of the interface; null where it says nothing known. */
export const readKind = reader(KIND_WORDS);
export const readDisplay = reader(DISPLAY_WORDS);
export const readManner = reader(MANNER_WORDS);

/** Names that the United Nations and people use beside those of Unicode. */
const ALSO: Readonly<Record<string, string>> = {
  'democratic republic of the congo': 'CD',
  'republique democratique du congo': 'CD',
  'republica democratica del congo': 'CD',
  drc: 'CD',
  rdc: 'CD',
  'central african republic': 'CF',
  car: 'CF',
  rca: 'CF',
  usa: 'US',
  'united states of america': 'US',
  'etats-unis d\'amerique': 'US',
  'estados unidos de america': 'US',
  uk: 'GB',
  'great britain': 'GB',
  'the netherlands': 'NL',
  'ivory coast': 'CI',
  'cote d\'ivoire': 'CI',
  'syrian arab republic': 'SY',
  'russian federation': 'RU',
  'republic of korea': 'KR',
  'viet nam': 'VN',
  palestine: 'PS',
  'state of palestine': 'PS',
}; // prettier-ignore

/** A country's code, from the code itself or its name in English, French or Spanish. */
export function readCountry(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (/^[A-Z]{2}$/.test(code) && isCountryCode(code)) return code;
  const name = plain(text);
  return countryNames().get(name) ?? ALSO[name] ?? null;
}

/** A calendar date: 2027-03-01, or day, month and year as 1/3/2027, 01.03.2027 or 1-3-2027. */
export function readDate(text: string): string | null {
  const trimmed = text.trim();
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(trimmed) ?? [];
  const date = year === '' ? trimmed : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDate(date) ? date : null;
}

function reader<T extends string>(words: Readonly<Record<T, readonly string[]>>): (text: string) => T | null {
  const meanings = new Map(
    Object.entries<readonly string[]>(words).flatMap(([meaning, said]) =>
      [plain(meaning), ...said].map((word): [string, T] => [word, meaning as T]),
    ),
  );
  return (text) => meanings.get(plain(text)) ?? null;
}

let names: ReadonlyMap<string, string> | undefined;

/** Codes by their names in each language; made when the first is asked for. */
function countryNames(): ReadonlyMap<string, string> {
  names ??= new Map(
    LANGUAGES.flatMap((language) =>
      countriesIn(language).map(({ code, name }): [string, string] => [plain(name), code]),
    ),
  );
  return names;
}

function plain(text: string): string {
  return foldText(text).replace(/’/g, "'").replace(/\s+/g, ' ').trim();
}
