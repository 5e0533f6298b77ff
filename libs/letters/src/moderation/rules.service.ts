import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { Limits, type Limit } from '@chorus/platform/limits/limits';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { LettersRepository } from '../text/letters.repository';
import { likeOf, narrows, readPattern } from './domain/address-pattern';
import { LEAST_GROUP, type ModerationStep, type Rule } from './domain/moderation';
import { MODERATION_ERRORS } from './moderation-kinds';
import { ModerationRepository, type ActRow } from './moderation.repository';
import { ModerationService, type Deed } from './moderation.service';
import { found, type Found } from './sign-ons';
import { SignOnsRepository } from './sign-ons.repository';

export interface RulePreview {
  readonly changes: number;
  readonly sample: string[];
  readonly asOf: Date;
}

export interface ByRule extends Deed {
  readonly rule: Rule;
  /** The instant of the preview: what has come since is not touched. */
  readonly asOf: Date;
}

const SAMPLE = 10;
/** A rule tells how many answer to it: nobody shall ask so often that addresses could be found out. */
const ASKED: Limit = { name: 'previews of a moderation rule', most: 60, seconds: 3_600 };

/** Many sign-ons at once: looked at first, then changed in one act. */
@Injectable()
export class RulesService {
  constructor(
    private readonly letters: LettersRepository,
    private readonly signOns: SignOnsRepository,
    private readonly acts: ModerationRepository,
    private readonly moderation: ModerationService,
    private readonly limits: Limits,
  ) {}

  /** Throws RULE_TOO_NARROW, RATE_LIMITED. */
  async preview(
    scope: CoalitionScope,
    actor: Actor,
    letterId: string,
    step: ModerationStep,
    rule: Rule,
  ): Promise<RulePreview> {
    if ((await this.letters.byId(scope, letterId)) === undefined) throw notFound();
    await this.limits.demand(PLATFORM_SCOPE, ASKED, actor.personId);
    const asOf = await this.signOns.now(scope);
    const { changes, sample } = await this.look(scope, letterId, step, rule, asOf);
    return { changes, sample, asOf };
  }

  /** Throws MODERATION_CLOSED, NOTHING_TO_MODERATE, RULE_TOO_NARROW, KEY_REUSED. */
  @Transactional()
  async apply(scope: CoalitionScope, actor: Actor, deed: ByRule): Promise<ActRow> {
    const { rule, asOf, letterId, step, key } = deed;
    return this.moderation.once(scope, actor, deed, { ...rule, rule: true }, async () => {
      await this.look(scope, letterId, step, rule, asOf);
      return this.acts.carryOutByRule(scope, { id: key, letterId, step }, foundBy(rule, asOf));
    });
  }

  private async look(
    scope: CoalitionScope,
    letterId: string,
    step: ModerationStep,
    rule: Rule,
    asOf: Date,
  ): Promise<{ changes: number; sample: string[] }> {
    const seen = await this.signOns.preview(scope, letterId, foundBy(rule, asOf), step, SAMPLE);
    const pattern = rule.pattern === null ? null : readPattern(rule.pattern);
    if (pattern !== null && narrows(pattern) && seen.found < LEAST_GROUP)
      throw new DomainError(MODERATION_ERRORS.RULE_TOO_NARROW, { least: LEAST_GROUP }, 'addresses');
    return seen;
  }
}

function foundBy(rule: Rule, asOf: Date): Found {
  const pattern = rule.pattern === null ? null : readPattern(rule.pattern);
  return found(rule, pattern === null ? null : likeOf(pattern), asOf);
}
