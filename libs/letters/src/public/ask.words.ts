import type { Translated } from '@chorus/kernel/language';

/** The sentences of an ask's public page. */
export const ASK_WORDS = {
  eyebrow: { en: 'What is asked', fr: 'Ce qui est demandé', es: 'Lo que se pide' },
  UNASKED: {
    en: 'Not yet put to an office',
    fr: 'Pas encore soumise',
    es: 'Aún no presentada',
  },
  SILENT: { en: 'No answer', fr: 'Sans réponse', es: 'Sin respuesta' },
  ACKNOWLEDGED: { en: 'Acknowledged', fr: 'Accusé de réception', es: 'Acuse de recibo' },
  ANSWERED: { en: 'Answered', fr: 'Réponse reçue', es: 'Respondida' },
  PARTLY: { en: 'Partly accepted', fr: 'Partiellement acceptée', es: 'Aceptada en parte' },
  ACCEPTED: { en: 'Accepted', fr: 'Acceptée', es: 'Aceptada' },
  REFUSED: { en: 'Refused', fr: 'Refusée', es: 'Rechazada' },
  offices: { en: 'Who can grant it', fr: 'Qui peut y répondre', es: 'Quién puede concederlo' },
  indicator: {
    en: 'How we will know',
    fr: 'Comment nous le saurons',
    es: 'Cómo lo sabremos',
  },
  written: {
    en: 'This ask is written in its original language.',
    fr: 'Cette demande est rédigée dans sa langue originale.',
    es: 'Esta petición está redactada en su idioma original.',
  },
  evidence: { en: 'On the record', fr: 'Ce qui est établi', es: 'Lo que consta' },
  nothing: {
    en: 'No letter that carries this ask has been delivered yet.',
    fr: 'Aucune lettre portant cette demande n’a encore été remise.',
    es: 'Todavía no se ha entregado ninguna carta con esta petición.',
  },
  delivered: {
    en: 'Letter delivered with {n} signatures',
    fr: 'Lettre remise avec {n} signatures',
    es: 'Carta entregada con {n} firmas',
  },
  deliveredOne: {
    en: 'Letter delivered with 1 signature',
    fr: 'Lettre remise avec 1 signature',
    es: 'Carta entregada con 1 firma',
  },
  open: {
    en: 'Letters open for signature',
    fr: 'Lettres ouvertes à la signature',
    es: 'Cartas abiertas a la firma',
  },
  readSource: { en: 'Read the source', fr: 'Lire la source', es: 'Leer la fuente' },
} as const satisfies Record<string, Translated>;
