import type { DemoCampaign } from '../campaign-text';

export const CAMPAIGNS_FR: readonly DemoCampaign[] = [
  {
    language: 'fr',
    title: 'Signaler sans crainte, hors de la mission',
    purpose:
      'Que chaque pays hôte dispose de voies de signalement extérieures à la mission, connues des communautés et sûres pour les enfants. Les partenaires des pays hôtes fixent le rythme et décident de ce qui est rendu public ; Genève et New York relaient.',
    asks: ['UN-B-1', 'UN-B-2', 'UN-B-4', 'UN-C-5'],
    targets: ['VRA', 'SCSEA', 'PKO', 'OIOS', 'HOST'],
  },
];
