import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, errorCatalogue, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { gather } from '../reading/gather';
import { ReadingsRepository } from '../reading/readings.repository';
import { HoldersRepository, type HolderRow } from './holders.repository';

const HOLDER_ERRORS = errorCatalogue({
  TERM_OVERLAPS: {
    en: 'The term of the present holder begins on that day or later. Check the first day in office.',
    fr: 'Le mandat de la personne en fonction commence ce jour-là ou après. Vérifiez le premier jour en fonction.',
    es: 'El mandato de la persona actualmente en el cargo empieza ese día o después. Compruebe el primer día en el cargo.',
  },
});

declare module '@chorus/platform/history/history' {
  interface HistoryKinds {
    HOLDER_RECORDED: { readonly holderId: string; readonly validFrom: string };
  }
}

/** Who holds an office, with dates: the office stays the target when its holder changes. */
@Injectable()
export class HoldersService {
  constructor(
    private readonly holders: HoldersRepository,
    private readonly readings: ReadingsRepository,
    private readonly history: History,
  ) {}

  async of(scope: CoalitionScope, targetIds: readonly string[]): Promise<ReadonlyMap<string, HolderRow[]>> {
    return gather(targetIds, await this.holders.of(scope, targetIds), ({ targetId }) => targetId);
  }

  /** Throws TERM_OVERLAPS where the term that is open does not begin before this one. */
  @Transactional()
  async record(
    scope: CoalitionScope,
    actor: Actor,
    holder: Omit<HolderRow, 'id' | 'validTo'>,
  ): Promise<void> {
    const [target] = await this.readings.targetsByIds(scope, [holder.targetId]);
    if (target === undefined) throw notFound();
    if (!(await this.holders.endOpenTerm(scope, holder.targetId, holder.validFrom))) {
      throw new DomainError(HOLDER_ERRORS.TERM_OVERLAPS, {}, 'validFrom');
    }
    const id = newId();
    await this.holders.insert(scope, { ...holder, id });
    const { validFrom } = holder;
    await this.history.record(scope, actor.personId, 'HOLDER_RECORDED', holder.targetId, {
      holderId: id,
      validFrom,
    });
  }
}
