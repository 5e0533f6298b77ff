import { defineMessages } from 'react-intl';
import type { AnswerKind, AnswerRating, DeliveryChannel } from '../../generated/operations';

export const CHANNELS = [
  'MAIL',
  'POST',
  'HAND',
  'PORTAL',
  'OTHER',
] as const satisfies readonly DeliveryChannel[];
export const ANSWER_KINDS = [
  'SUBSTANTIVE',
  'MEETING_OFFERED',
  'HOLDING',
] as const satisfies readonly AnswerKind[];
export const RATINGS = ['NONE', 'FULLY', 'PARTLY', 'NOT'] as const satisfies readonly AnswerRating[];

export const CHANNEL_NAMES = defineMessages({
  MAIL: { id: 'letters.channel.mail', defaultMessage: 'By electronic mail' },
  POST: { id: 'letters.channel.post', defaultMessage: 'By post' },
  HAND: { id: 'letters.channel.hand', defaultMessage: 'By hand' },
  PORTAL: { id: 'letters.channel.portal', defaultMessage: 'Through a portal' },
  OTHER: { id: 'letters.channel.other', defaultMessage: 'Otherwise' },
});

export const ANSWER_NAMES = defineMessages({
  SUBSTANTIVE: { id: 'letters.answer.substantive', defaultMessage: 'An answer of substance' },
  MEETING_OFFERED: { id: 'letters.answer.meeting', defaultMessage: 'A meeting was offered' },
  HOLDING: { id: 'letters.answer.holding', defaultMessage: 'That an answer will come' },
});

export const RATING_NAMES = defineMessages({
  NONE: { id: 'letters.rating.none', defaultMessage: 'Not judged' },
  FULLY: { id: 'letters.rating.fully', defaultMessage: '● Meets the asks' },
  PARTLY: { id: 'letters.rating.partly', defaultMessage: '◑ Meets them in part' },
  NOT: { id: 'letters.rating.not', defaultMessage: '○ Does not meet them' },
});
