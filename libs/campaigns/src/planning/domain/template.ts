import type { Translated } from '@chorus/kernel/language';
import type { StepAnchor, StepMark, StepRule, StepSide, StepUnit } from './plan';

/** Where a step is done: in the city of the occurrence, or at a front of the coalition. */
export type StepFront = 'MOMENT' | 'NEW_YORK' | 'GENEVA' | 'HOST_COUNTRY';
/** Who answers for a step: whoever claims it, or those who apply the plan. */
export type OwnerRule = 'WHOEVER_CLAIMS' | 'COORDINATION';

/** A step of a template: its rule, and the task that it becomes. */
export interface TemplateStep extends StepRule {
  readonly title: Translated;
  readonly description: Translated;
  readonly front: StepFront;
  readonly expertise: Translated | null;
  readonly minutes: number;
  readonly languages: readonly string[];
  readonly owner: OwnerRule;
}

/** PR-29: steps that a kind of occasion asks for, as data. */
export interface PlanTemplate {
  readonly key: string;
  readonly title: Translated;
  readonly purpose: Translated;
  readonly steps: readonly TemplateStep[];
}

type Words = readonly [en: string, fr: string, es: string];
const translated = ([en, fr, es]: Words): Translated => ({ en, fr, es });

/** What a template says of a step; all else is the most usual. */
interface StepWords {
  readonly title: Words;
  readonly description: Words;
  readonly from?: StepAnchor;
  readonly side?: StepSide;
  readonly unit?: StepUnit;
  readonly time?: string;
  readonly needs?: readonly string[];
  readonly takesDays?: number;
  readonly mark?: StepMark;
  readonly front?: StepFront;
  readonly expertise?: Words;
  readonly minutes: number;
  readonly languages?: readonly string[];
  readonly owner?: OwnerRule;
}

/** A step so many working days before the occasion begins, due in the course of the day, wherever else is not said. */
export function step(key: string, amount: number, words: StepWords): TemplateStep {
  return {
    key,
    amount,
    from: words.from ?? 'START',
    side: words.side ?? 'BEFORE',
    unit: words.unit ?? 'WORKING_DAYS',
    time: words.time ?? null,
    needs: words.needs ?? [],
    takesDays: words.takesDays ?? 1,
    mark: words.mark ?? null,
    title: translated(words.title),
    description: translated(words.description),
    front: words.front ?? 'MOMENT',
    expertise: words.expertise === undefined ? null : translated(words.expertise),
    minutes: words.minutes,
    languages: words.languages ?? [],
    owner: words.owner ?? 'WHOEVER_CLAIMS',
  };
}

export function template(
  key: string,
  title: Words,
  purpose: Words,
  steps: readonly TemplateStep[],
): PlanTemplate {
  return { key, title: translated(title), purpose: translated(purpose), steps };
}
