import type { DemoCampaign } from '../campaign-text';

export const CAMPAIGNS_EN: readonly DemoCampaign[] = [
  {
    language: 'en',
    title: 'Answers on record: every referral with a date and an outcome',
    purpose:
      'By the summer, the published data show for every referral to a State when it was made, whether it was answered and what came of it. We press the offices that hold the dates and the delegations that can ask for them, with one table and one sentence that every partner uses.',
    asks: ['UN-D-1', 'UN-D-2', 'UN-B-5'],
    targets: ['OLA', 'UNSG', 'OIOS', 'DMSPC-CDS', 'GA-C6'],
  },
  {
    language: 'en',
    title: 'Fit to serve: vetting and the model memorandum',
    purpose:
      'Listed forces are barred, screening is more than a form, and the memorandum that each contributing country signs carries duties that can be checked. New York leads; partners in contributing capitals ask their own ministries the same three questions.',
    asks: ['UN-E-1', 'UN-E-3', 'UN-D-5'],
    targets: ['DPO', 'UNSG', 'UNSC', 'GA-C34', 'TCC'],
  },
];
