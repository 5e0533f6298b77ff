import type { Language } from '@chorus/kernel/language';

export interface DemoCampaign {
  readonly language: Language;
  readonly title: string;
  readonly purpose: string;
  /** Codes of the register. */
  readonly asks: readonly string[];
  readonly targets: readonly string[];
}
