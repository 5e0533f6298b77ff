export const SIGNER_SCOPES = ['ALL_LETTERS', 'LETTERS_OF_CAMPAIGNS_JOINED'] as const;
/** PR-12: which letters a signer may sign for the organisation. */
export type SignerScope = (typeof SIGNER_SCOPES)[number];

/** Scopes that cover a letter: the narrow one only a letter of a campaign that the organisation is in. */
export function scopesFor(letter: { readonly ofCampaignJoined: boolean }): readonly SignerScope[] {
  return letter.ofCampaignJoined ? SIGNER_SCOPES : ['ALL_LETTERS'];
}
