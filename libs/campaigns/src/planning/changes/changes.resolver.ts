import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { z } from 'zod';
import { dateOfDay } from '@chorus/kernel/days';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { parse } from '@chorus/platform/graphql/parse';
import { orRefusal } from '@chorus/platform/graphql/refusal';
import { OccurrencesService } from '../../occurrences/occurrences.service';
import { holidayOn, localDue } from '../planned-step.types';
import { PLANNING_REFUSALS } from '../planning-errors';
import type { PlannedChange } from './change-planner.service';
import { OCCURRENCE_CHANGE } from './change.inputs';
import { OccurrenceChangeInput, OccurrenceChangePreview, OccurrenceChangeResult } from './change.types';
import { ChangesService } from './changes.service';
import { countFlags, worstFirst } from '../domain/shifts';

/** How many tasks a preview shows; all are counted. */
const SHOWN = 100;

@Resolver()
@Allow('COORDINATOR')
export class ChangesResolver {
  constructor(
    private readonly changes: ChangesService,
    private readonly occurrences: OccurrencesService,
  ) {}

  @Query(() => OccurrenceChangePreview, {
    description: 'What moving, splitting or cancelling an occurrence would do: nothing is written.',
  })
  async previewOccurrenceChange(
    @CurrentStanding() { scope }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'What becomes of it.' }) input: OccurrenceChangeInput,
  ): Promise<OccurrenceChangePreview> {
    const { occurrenceId, change } = parse(OCCURRENCE_CHANGE, input);
    return seenChange(await this.changes.preview(scope, occurrenceId, change), language);
  }

  @Mutation(() => OccurrenceChangeResult, {
    description:
      'Does what was previewed, whole: open tasks shift, finished ones stay, claims are kept, owners are told once. Refusals: PLAN_CHANGED, OCCURRENCE_OVER.',
  })
  changeOccurrence(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('input', { description: 'What becomes of it.' }) input: OccurrenceChangeInput,
    @Args('token', { description: 'Of the preview that was seen.' }) token: string,
  ) {
    const { occurrenceId, change } = parse(OCCURRENCE_CHANGE, input);
    return orRefusal(PLANNING_REFUSALS, language, async () => {
      await this.changes.apply(scope, actor, occurrenceId, change, token);
      return this.occurrences.one(scope, occurrenceId);
    });
  }

  @Mutation(() => OccurrenceChangeResult, {
    description: 'Takes the last change of an occurrence back. Refusal: NOTHING_TO_UNDO.',
  })
  undoOccurrenceChange(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Args('id', { type: () => ID, description: 'The change.' }) id: string,
  ) {
    const changeId = parse(z.uuid(), id);
    return orRefusal(PLANNING_REFUSALS, language, async () =>
      this.occurrences.one(scope, await this.changes.undo(scope, actor, changeId)),
    );
  }
}

function seenChange(planned: PlannedChange, language: Language): OccurrenceChangePreview {
  const { after, tasks, token, finished, personIds, organisationIds, letters } = planned;
  const shifts = worstFirst(after.shifts)
    .slice(0, SHOWN)
    .flatMap((shift) => {
      const task = tasks.get(shift.taskId);
      if (task === undefined) return [];
      const { row, city } = task;
      return [
        {
          taskId: shift.taskId,
          title: row.title,
          place: city.place.name,
          timeZone: city.place.timeZone,
          was: localDue(shift.was),
          becomes: localDue(shift.becomes),
          dueAt: new Date(shift.instant),
          flags: shift.flags,
          holiday: holidayOn(city, shift.becomes, language),
          claimed: row.organisationIds.length > 0,
        },
      ];
    });
  const drops = after.dropped.slice(0, SHOWN).flatMap((taskId) => {
    const row = tasks.get(taskId)?.row;
    return row === undefined ? [] : [{ taskId, title: row.title, claimed: row.organisationIds.length > 0 }];
  });
  return {
    token,
    shifted: after.shifts.length,
    shifts,
    dropped: after.dropped.length,
    drops,
    finished,
    flags: countFlags(after.shifts),
    people: personIds.length,
    organisations: organisationIds.length,
    plans: planned.plans
      .filter(({ shortWindow, late }) => shortWindow !== null || late.length > 0)
      .map(({ planId, shortWindow, late }) => ({
        planId,
        shortWindow,
        late: late.map(({ key, earliest, days }) => ({
          key,
          earliest: dateOfDay(earliest),
          workingDays: -days,
        })),
      })),
    letters: [...letters],
  };
}
