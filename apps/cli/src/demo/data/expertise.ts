/** What organisations are good at and tasks ask for, in the words that the whole coalition uses. */
export const EXPERTISE = {
  advocacy: 'UN advocacy',
  treaties: 'Treaty body reporting',
  criminal: 'International criminal law',
  immunity: 'Immunities and status of forces',
  litigation: 'Strategic litigation',
  paternity: 'Paternity and child support',
  children: 'Child rights',
  mhpss: 'Psychosocial support (MHPSS)',
  outreach: 'Community outreach',
  media: 'Media and communications',
  translation: 'Legal translation',
  data: 'Data and documentation',
  funds: 'Budgets and fundraising',
  safeguarding: 'Safeguarding',
  parliament: 'Parliamentary advocacy',
  security: 'Digital security',
} as const;

export type Expertise = keyof typeof EXPERTISE;
