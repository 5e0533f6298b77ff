export const TRANSLATION_STATES = ['DRAFT', 'CHECKED', 'APPROVED'] as const;
/** PR-17: being written; checked by somebody else than the translator; approved for page and packet. */
export type TranslationState = (typeof TRANSLATION_STATES)[number];
