import type { Role } from '@chorus/kernel/actor';
import type { Language } from '@chorus/kernel/language';

export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly language: Language;
  /** IANA name. */
  readonly timeZone: string;
  readonly role: Role;
  /** Whom the person acts for; nobody where it is left out. */
  readonly organisation?: string;
  /** Where the person may sign for it, the title that is printed. */
  readonly title?: string;
}

const DOMAIN = 'demo.example.org';

/** Addresses that stay the same, so that tests and pictures can sign in with them. */
export const ADDRESS = {
  coordinator: `coordinator@${DOMAIN}`,
  partner: `partner@${DOMAIN}`,
  member: `member@${DOMAIN}`,
  officer: `officer@${DOMAIN}`,
} as const;

/** The organisation that partner@ partners for. */
export const PARTNERS_OWN = 'Lanterne Verte (fictive)';

export const COORDINATOR: DemoPerson = {
  name: 'Ana Duarte-Lindqvist',
  email: ADDRESS.coordinator,
  language: 'en',
  timeZone: 'Europe/Zurich',
  role: 'COORDINATOR',
};

/** Those who lead no organisation. */
export const OTHERS: readonly DemoPerson[] = [
  {
    name: 'Martín Sosa-Ledesma',
    email: ADDRESS.member,
    language: 'es',
    timeZone: 'America/Montevideo',
    role: 'MEMBER',
    organisation: 'Faro del Plata (ficticio)',
    title: 'Responsable de incidencia',
  },
  {
    name: 'Hélène Vandermeulen',
    email: ADDRESS.officer,
    language: 'fr',
    timeZone: 'Europe/Brussels',
    role: 'DATA_PROTECTION_OFFICER',
  },
  person('Josiane Mbarga', 'fr', 'Africa/Bangui', 'COORDINATOR', 'Lanterne Verte (fictive)'),
  person('Marisol Quintanar', 'es', 'America/New_York', 'PARTNER', 'East River Advocacy Office (fictitious)'),
  person('Léonce Katembo', 'fr', 'Africa/Lubumbashi', 'PARTNER', 'Réseau Kivu Parole Libre (fictif)'),
  person('Faith Nyambura', 'en', 'Africa/Nairobi', 'PARTNER', 'Savannah Legal Aid Exchange (fictitious)'),
  person('Bishnu Koirata', 'en', 'Asia/Kathmandu', 'PARTNER', 'Himal Accountability Desk (fictitious)'),
  person('Camille Rochat-Besson', 'fr', 'Europe/Zurich', 'PARTNER', 'Quai des Droits (fictif)'),
  person('Inés Larrobla', 'es', 'America/Montevideo', 'PARTNER', 'Estudio Jurídico Ceibo (ficticio)'),
  person('Guerda Saintil-Noël', 'fr', 'America/Port-au-Prince', 'MEMBER', 'Lakay Timoun (fictif)'),
  person('Prosper Ngaïssi', 'fr', 'Africa/Bangui', 'MEMBER', 'Lanterne Verte (fictive)'),
  person(
    'Mekdes Alemayehu-Tadese',
    'en',
    'Africa/Addis_Ababa',
    'MEMBER',
    'Blue Nile Faith Council (fictitious)',
  ),
  person('Shirin Akhtari', 'en', 'Asia/Dhaka', 'MEMBER', 'Padma River Rights Forum (fictitious)'),
  person('Pieter Claeskens', 'en', 'Europe/Brussels', 'MEMBER', 'Maison Commune de l’Escaut (fictive)'),
  person('Rosaura Benavídez', 'es', 'Europe/Brussels', 'MEMBER', 'Cooperativa Palabra Justa (ficticia)'),
  person('Kwabena Asiedu-Frim', 'en', 'Africa/Nairobi', 'MEMBER', 'Volta Parliament Watch (fictitious)'),
  person('Priya Ramanujam-Low', 'en', 'America/New_York', 'MEMBER'),
  person('Théodule Kpangba', 'fr', 'Africa/Bangui', 'MEMBER'),
  person('Consuelo Iturbide', 'es', 'America/New_York', 'MEMBER'),
];

function person(
  name: string,
  language: Language,
  timeZone: string,
  role: Role,
  organisation?: string,
): DemoPerson {
  const base = { name, email: addressOf(name), language, timeZone, role };
  return organisation === undefined ? base : { ...base, organisation };
}

/** As `josiane.mbarga@`: letters of the name without marks. */
export function addressOf(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{Mn}/gu, '');
  const words = plain.toLowerCase().match(/[a-z]+/g) ?? [];
  return `${words.join('.')}@${DOMAIN}`;
}
