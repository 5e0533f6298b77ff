/** Words and looks of the closed lists of campaigns and moments. */
import { defineMessages, type MessageDescriptor } from 'react-intl';
import type { Tone } from '@/ui/status';

export interface Look {
  readonly word: MessageDescriptor;
  readonly glyph: string;
  readonly tone: Tone;
}

const STATUS = defineMessages({
  EXPECTED: { id: 'campaigns.date.expected', defaultMessage: 'Expected' },
  TENTATIVE: { id: 'campaigns.date.tentative', defaultMessage: 'Tentative' },
  CONFIRMED: { id: 'campaigns.date.confirmed', defaultMessage: 'Confirmed' },
  MOVED: { id: 'campaigns.date.moved', defaultMessage: 'Moved' },
  CANCELLED: { id: 'campaigns.date.cancelled', defaultMessage: 'Cancelled' },
  HELD: { id: 'campaigns.date.held', defaultMessage: 'Held' },
  NO_OUTCOME: { id: 'campaigns.date.noOutcome', defaultMessage: 'No outcome' },
});

export const DATE_LOOKS: Readonly<Record<string, Look>> = {
  EXPECTED: { word: STATUS.EXPECTED, glyph: '○', tone: 'plain' },
  TENTATIVE: { word: STATUS.TENTATIVE, glyph: '◔', tone: 'info' },
  CONFIRMED: { word: STATUS.CONFIRMED, glyph: '●', tone: 'accent' },
  MOVED: { word: STATUS.MOVED, glyph: '↷', tone: 'warn' },
  CANCELLED: { word: STATUS.CANCELLED, glyph: '✕', tone: 'bad' },
  HELD: { word: STATUS.HELD, glyph: '✓', tone: 'ok' },
  NO_OUTCOME: { word: STATUS.NO_OUTCOME, glyph: '–', tone: 'plain' },
};

const ANSWER = defineMessages({
  IN: { id: 'campaigns.answer.in', defaultMessage: 'In' },
  OBSERVE: { id: 'campaigns.answer.observe', defaultMessage: 'Observing' },
  PASS: { id: 'campaigns.answer.pass', defaultMessage: 'Not this time' },
  none: { id: 'campaigns.answer.none', defaultMessage: 'Not answered by us' },
});

export const ANSWER_LOOKS = {
  IN: { word: ANSWER.IN, glyph: '●', tone: 'ok' },
  OBSERVE: { word: ANSWER.OBSERVE, glyph: '◔', tone: 'info' },
  PASS: { word: ANSWER.PASS, glyph: '–', tone: 'plain' },
  none: { word: ANSWER.none, glyph: '○', tone: 'warn' },
} as const satisfies Readonly<Record<string, Look>>;

const VERIFIED = defineMessages({
  verified: { id: 'campaigns.verified.full', defaultMessage: 'Verified' },
  partly_verified: { id: 'campaigns.verified.partly', defaultMessage: 'Partly verified' },
  general_knowledge: {
    id: 'campaigns.verified.not',
    defaultMessage: 'From general knowledge: check before you plan',
  },
});

export const VERIFIED_LOOKS: Readonly<Record<string, Look>> = {
  verified: { word: VERIFIED.verified, glyph: '✓', tone: 'ok' },
  partly_verified: { word: VERIFIED.partly_verified, glyph: '◑', tone: 'info' },
  general_knowledge: { word: VERIFIED.general_knowledge, glyph: '○', tone: 'warn' },
};

export const MOMENT_KINDS: Readonly<Record<string, MessageDescriptor>> = defineMessages({
  high_level: { id: 'campaigns.kind.highLevel', defaultMessage: 'High-level week' },
  committee_session: { id: 'campaigns.kind.committeeSession', defaultMessage: 'Committee session' },
  report: { id: 'campaigns.kind.report', defaultMessage: 'Report' },
  sc_open_debate: { id: 'campaigns.kind.openDebate', defaultMessage: 'Security Council open debate' },
  sc_briefing: { id: 'campaigns.kind.briefing', defaultMessage: 'Security Council briefing' },
  process: { id: 'campaigns.kind.process', defaultMessage: 'Process' },
  mandate_renewal: { id: 'campaigns.kind.mandateRenewal', defaultMessage: 'Mandate renewal' },
  one_off: { id: 'campaigns.kind.oneOff', defaultMessage: 'Single event' },
  conference: { id: 'campaigns.kind.conference', defaultMessage: 'Conference' },
  data_release: { id: 'campaigns.kind.dataRelease', defaultMessage: 'Release of data' },
  hrc_session: { id: 'campaigns.kind.hrcSession', defaultMessage: 'Human Rights Council session' },
  upr_session: { id: 'campaigns.kind.uprSession', defaultMessage: 'Universal Periodic Review session' },
  treaty_body: { id: 'campaigns.kind.treatyBody', defaultMessage: 'Treaty body session' },
  observance: { id: 'campaigns.kind.observance', defaultMessage: 'Observance' },
});
