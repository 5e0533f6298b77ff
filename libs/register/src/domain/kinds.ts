/** Closed lists of the register, as packs write them. */

/** Whom an ask addresses: the United Nations, or troop-contributing countries. */
export const ASK_LEVELS = ['UN', 'TCC'] as const;
export type AskLevel = (typeof ASK_LEVELS)[number];

export const TARGET_KINDS = [
  'un_system',
  'un_principal_office',
  'un_principal_organ',
  'un_secretariat',
  'un_oversight',
  'un_mandate_holder',
  'un_fund',
  'un_field',
  'un_mission',
  'un_organ_group',
  'un_intergovernmental',
  'treaty_body',
  'state_group',
  'state_authority',
  'state',
] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

export const SOURCE_KINDS = [
  'un_document',
  'un_resolution',
  'ngo_report',
  'guidance',
  'news',
  'academic',
  'web_page',
  'press_release',
  'statement',
  'analysis',
  'interview',
  'government_policy',
  'standard',
  'open_letter',
  'handbook',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** The coalition's judgement of an initiative. */
export const RATINGS = ['positive', 'mixed', 'limited', 'negative'] as const;
export type Rating = (typeof RATINGS)[number];

/** How exactly a date is known; `undated` goes with no date at all. */
export const DATE_PRECISIONS = ['day', 'month', 'year', 'undated'] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/** What a country is to the campaign. */
export const COUNTRY_ROLES = [
  'host_country',
  'tcc',
  'litigation_opportunity',
  'force_contributor_non_un',
  'contingent_withdrawn',
  'member_state',
  'potential_champion',
  'standard_setter',
  'mentioned',
] as const;
export type CountryRole = (typeof COUNTRY_ROLES)[number];
