import type { Translated } from '@chorus/kernel/language';

/** Heads of columns and what stands below them, in the signatories' table. */
export const EXPORT_WORDS = {
  name: { en: 'Name', fr: 'Nom', es: 'Nombre' },
  signs: { en: 'Signs as', fr: 'Signe en tant que', es: 'Firma como' },
  title: { en: 'Title', fr: 'Fonction', es: 'Cargo' },
  affiliation: { en: 'Affiliation', fr: 'Affiliation', es: 'Afiliación' },
  country: { en: 'Country', fr: 'Pays', es: 'País' },
  ecosocName: { en: 'Name with ECOSOC', fr: 'Nom auprès de l’ECOSOC', es: 'Nombre ante el ECOSOC' },
  ecosocStatus: { en: 'Status with ECOSOC', fr: 'Statut auprès de l’ECOSOC', es: 'Condición ante el ECOSOC' },
  shown: { en: 'Name is shown', fr: 'Nom visible', es: 'Nombre visible' },
  organisation: { en: 'Organisation', fr: 'Organisation', es: 'Organización' },
  person: {
    en: 'Person in a personal capacity',
    fr: 'Personne à titre personnel',
    es: 'Persona a título personal',
  },
  PUBLIC: { en: 'in public', fr: 'publiquement', es: 'públicamente' },
  DELIVERED_ONLY: {
    en: 'to the recipient alone: do not publish',
    fr: 'au destinataire seul\u00a0: ne pas publier',
    es: 'solo al destinatario: no publicar',
  },
  GENERAL: { en: 'general', fr: 'général', es: 'general' },
  SPECIAL: { en: 'special', fr: 'spécial', es: 'especial' },
  ROSTER: { en: 'roster', fr: 'Liste', es: 'Lista' },
} as const satisfies Record<string, Translated>;
