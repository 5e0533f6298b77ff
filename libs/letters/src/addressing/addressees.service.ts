import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound, unknown } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { RegisterService } from '@chorus/register';
import type { Addressee } from '../domain/addressee';
import { LIFE, mayTake } from '../domain/life';
import { wrongState } from '../letter-kinds';
import '../life/life-kinds';
import { LettersRepository } from '../text/letters.repository';
import { AddresseesRepository, type AddresseeOf } from './addressees.repository';

/** To whom a letter goes: offices of the register, or others, each with its holder as it prints. */
@Injectable()
export class AddresseesService {
  constructor(
    private readonly addressees: AddresseesRepository,
    private readonly letters: LettersRepository,
    private readonly register: RegisterService,
    private readonly history: History,
  ) {}

  async of(
    scope: CoalitionScope,
    letterIds: readonly string[],
  ): Promise<ReadonlyMap<string, readonly AddresseeOf[]>> {
    const byLetter = new Map<string, AddresseeOf[]>(letterIds.map((id) => [id, []]));
    for (const addressee of await this.addressees.of(scope, letterIds))
      byLetter.get(addressee.letterId)?.push(addressee);
    return byLetter;
  }

  /** Until the letter is delivered. Throws NOT_FOUND, WRONG_STATE, and INVALID_INPUT for an unknown target. */
  @Transactional()
  async address(
    scope: CoalitionScope,
    actor: Actor,
    letterId: string,
    addressees: readonly Omit<Addressee, 'id'>[],
  ): Promise<void> {
    const letter = await this.letters.hold(scope, letterId);
    if (letter === undefined) throw notFound();
    if (!mayTake(LIFE.withdraw, letter.state)) throw wrongState(letter.state, LIFE.deliver);
    const targetIds = [...new Set(addressees.flatMap(({ targetId }) => targetId ?? []))];
    if ((await this.register.targetsByIds(scope, targetIds)).length !== targetIds.length)
      throw unknown('addressees');
    await this.addressees.replace(
      scope,
      letterId,
      addressees.map((addressee) => ({ ...addressee, id: newId() })),
    );
    const payload = { addressees: addressees.length };
    await this.history.record(scope, actor.personId, 'LETTER_ADDRESSED', letterId, payload);
  }
}
