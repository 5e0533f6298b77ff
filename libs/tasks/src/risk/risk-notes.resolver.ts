import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { ENGAGEMENT_KINDS, type EngagementKind } from './domain/standing';
import { RISK_REFUSALS } from './risk-kinds';
import {
  EngagementKindEnum,
  RISK_NOTE,
  RiskNote,
  RiskNoteResult,
  WriteRiskNoteInput,
} from './risk-note.types';
import { RiskNotesService } from './risk-notes.service';

const SUBJECT = z.object({ kind: z.enum(ENGAGEMENT_KINDS), engagementId: z.uuid() });
const APPROVAL = z.object({ id: z.uuid(), version: z.int().min(1) });

@Resolver(() => RiskNote)
@Allow()
export class RiskNotesResolver {
  constructor(private readonly notes: RiskNotesService) {}

  @Query(() => RiskNote, {
    nullable: true,
    description: 'The risk note of an engagement, for whoever sees the engagement; none where it has none.',
  })
  riskNote(
    @CurrentStanding() { scope, actor }: Standing,
    @Args('kind', { type: () => EngagementKindEnum, description: 'What kind of engagement.' })
    kind: EngagementKind,
    @Args('engagementId', { type: () => ID, description: 'The engagement.' }) engagementId: string,
  ): Promise<RiskNote | null> {
    const subject = parse(SUBJECT, { kind, engagementId });
    return this.notes.of(scope, actor, subject.kind, subject.engagementId);
  }

  @Allow('PARTNER', 'COORDINATOR')
  @Mutation(() => RiskNoteResult, {
    description:
      'Writes the risk note of an engagement, or other words for it, which await approval anew. A repeat changes nothing. Refusals: NOT_TAKING_PART, RISK_REVIEW_PAST, STALE_WRITE.',
  })
  writeRiskNote(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'The note.' }) input: WriteRiskNoteInput,
  ) {
    const { kind, engagementId, version, ...text } = parse(RISK_NOTE, input);
    return orRefusal(RISK_REFUSALS, language, async () =>
      this.notes.one(scope, actor, await this.notes.write(scope, actor, kind, engagementId, version, text)),
    );
  }

  @Allow('COORDINATOR')
  @Mutation(() => RiskNoteResult, {
    description:
      'Approves a risk note as it was read. A repeat changes nothing. Refusals: RISK_REVIEW_PAST, STALE_WRITE.',
  })
  approveRiskNote(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The note.' }) id: string,
    @Args('version', { type: () => Int, description: 'Version of the note that was read.' }) version: number,
  ) {
    const wanted = parse(APPROVAL, { id, version });
    return orRefusal(RISK_REFUSALS, language, async () => {
      await this.notes.approve(scope, actor, wanted.id, wanted.version);
      return this.notes.one(scope, actor, wanted.id);
    });
  }
}
