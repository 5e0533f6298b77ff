import type { DemoCampaign } from '../campaign-text';

export const CAMPAIGNS_ES: readonly DemoCampaign[] = [
  {
    language: 'es',
    title: 'Juzgar en casa: procedimientos para lo ocurrido en misión',
    purpose:
      'Que los países que aportan contingentes puedan juzgar en sus tribunales lo que su personal comete en el exterior, con procesos abiertos en que las víctimas participen y conozcan el resultado. Cada capital adapta el pedido a su propia ley; el texto común es uno.',
    asks: ['TCC-B-1', 'TCC-B-2', 'TCC-A-2', 'TCC-A-3'],
    targets: ['TCC', 'TCC-LEG', 'TCC-PROS', 'TCC-INV'],
  },
];
