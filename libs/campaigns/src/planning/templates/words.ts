export const DRAFTING = ['Drafting', 'Rédaction', 'Redacción'] as const;
export const TRANSLATION = ['Translation', 'Traduction', 'Traducción'] as const;
export const ADVOCACY = ['UN advocacy', 'Plaidoyer auprès de l’ONU', 'Incidencia ante la ONU'] as const;
export const REPORTING = [
  'Treaty body reporting',
  'Rapports aux organes conventionnels',
  'Informes a los órganos de tratados',
] as const;
export const MEDIA = ['Media', 'Médias', 'Medios'] as const;
export const EVENTS = ['Event logistics', 'Logistique d’événements', 'Logística de eventos'] as const;
export const DIGITAL_SECURITY = ['Digital security', 'Sécurité numérique', 'Seguridad digital'] as const;
