import { registerEnumType } from '@nestjs/graphql';

export const ParticipationAnswer = { IN: 'IN', OBSERVE: 'OBSERVE', PASS: 'PASS' } as const;
registerEnumType(ParticipationAnswer, {
  name: 'ParticipationAnswer',
  description: 'An organisation’s answer to a campaign: in, observing, or not this time (PR-01).',
});
