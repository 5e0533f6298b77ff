/** Words of the register's closed lists, as packs write them. */
import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { Tone } from '@/ui/status';

type Words = Readonly<Record<string, MessageDescriptor>>;

export const LEVELS = defineMessages({
  UN: { id: 'register.level.un', defaultMessage: 'United Nations' },
  TCC: { id: 'register.level.tcc', defaultMessage: 'Troop-contributing countries' },
});

export const TARGET_KINDS: Words = defineMessages({
  un_system: { id: 'register.kind.unSystem', defaultMessage: 'The United Nations as a whole' },
  un_principal_office: { id: 'register.kind.unPrincipalOffice', defaultMessage: 'Principal office' },
  un_principal_organ: { id: 'register.kind.unPrincipalOrgan', defaultMessage: 'Principal organ' },
  un_secretariat: { id: 'register.kind.unSecretariat', defaultMessage: 'Secretariat' },
  un_oversight: { id: 'register.kind.unOversight', defaultMessage: 'Oversight' },
  un_mandate_holder: { id: 'register.kind.unMandateHolder', defaultMessage: 'Mandate holder' },
  un_fund: { id: 'register.kind.unFund', defaultMessage: 'Fund' },
  un_field: { id: 'register.kind.unField', defaultMessage: 'Field operations' },
  un_mission: { id: 'register.kind.unMission', defaultMessage: 'Mission' },
  un_organ_group: { id: 'register.kind.unOrganGroup', defaultMessage: 'Group of UN organs' },
  un_intergovernmental: { id: 'register.kind.unIntergovernmental', defaultMessage: 'Intergovernmental body' },
  treaty_body: { id: 'register.kind.treatyBody', defaultMessage: 'Treaty body' },
  state_group: { id: 'register.kind.stateGroup', defaultMessage: 'Group of States' },
  state_authority: { id: 'register.kind.stateAuthority', defaultMessage: 'National authority' },
  state: { id: 'register.kind.state', defaultMessage: 'State' },
});

export const SOURCE_KINDS: Words = defineMessages({
  un_document: { id: 'register.source.unDocument', defaultMessage: 'UN document' },
  un_resolution: { id: 'register.source.unResolution', defaultMessage: 'UN resolution' },
  ngo_report: { id: 'register.source.ngoReport', defaultMessage: 'NGO report' },
  guidance: { id: 'register.source.guidance', defaultMessage: 'Guidance' },
  news: { id: 'register.source.news', defaultMessage: 'News' },
  academic: { id: 'register.source.academic', defaultMessage: 'Academic work' },
  web_page: { id: 'register.source.webPage', defaultMessage: 'Web page' },
  press_release: { id: 'register.source.pressRelease', defaultMessage: 'Press release' },
  statement: { id: 'register.source.statement', defaultMessage: 'Statement' },
  analysis: { id: 'register.source.analysis', defaultMessage: 'Analysis' },
  interview: { id: 'register.source.interview', defaultMessage: 'Interview' },
  government_policy: { id: 'register.source.governmentPolicy', defaultMessage: 'Government policy' },
  standard: { id: 'register.source.standard', defaultMessage: 'Standard' },
  open_letter: { id: 'register.source.openLetter', defaultMessage: 'Open letter' },
  handbook: { id: 'register.source.handbook', defaultMessage: 'Handbook' },
});

export const RATINGS: Words = defineMessages({
  positive: { id: 'register.rating.positive', defaultMessage: 'Positive' },
  mixed: { id: 'register.rating.mixed', defaultMessage: 'Mixed' },
  limited: { id: 'register.rating.limited', defaultMessage: 'Limited' },
  negative: { id: 'register.rating.negative', defaultMessage: 'Negative' },
});

export const RATING_LOOKS: Readonly<Record<string, { readonly glyph: string; readonly tone: Tone }>> = {
  positive: { glyph: '●', tone: 'ok' },
  mixed: { glyph: '◑', tone: 'info' },
  limited: { glyph: '◔', tone: 'warn' },
  negative: { glyph: '✕', tone: 'bad' },
};

/** A word of one of these lists; a value that a newer pack brings is shown as it is written. */
export function wordOf(words: Words, value: string, t: (words: MessageDescriptor) => string): string {
  const found = words[value];
  return found === undefined ? value.replaceAll('_', ' ') : t(found);
}
