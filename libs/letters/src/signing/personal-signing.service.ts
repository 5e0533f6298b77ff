import { Injectable } from '@nestjs/common';
import { PeopleService } from '@chorus/identity';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { inScope } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { AddressKeysService } from './address-keys.service';
import { OwnSignaturesRepository, type OwnSignature } from './own-signatures.repository';
import { SignatureLinksService } from './signature-links.service';
import { SignaturesRepository, type NewSignature, type SignatureChoices } from './signatures.repository';
import { SigningWindowService, type Seen } from './signing-window.service';

export interface MemberSigns extends Seen, SignatureChoices {
  /** Null for the name of the account. */
  readonly printedName: string | null;
  readonly affiliation: string | null;
  readonly country: string | null;
}

/** Members of the coalition sign in a personal capacity, signed in: no mail has to confirm it. */
@Injectable()
export class PersonalSigningService {
  constructor(
    private readonly signatures: SignaturesRepository,
    private readonly own: OwnSignaturesRepository,
    private readonly window: SigningWindowService,
    private readonly people: PeopleService,
    private readonly links: SignatureLinksService,
    private readonly keys: AddressKeysService,
    private readonly history: History,
  ) {}

  /** The name that a member's signature prints where nothing else is said. */
  async nameOf(personId: string): Promise<string> {
    return (await this.people.find(PLATFORM_SCOPE, personId))?.name ?? '';
  }

  /** By letter, how a member has signed. */
  standings(
    scope: CoalitionScope,
    letterIds: readonly string[],
    personId: string,
  ): Promise<ReadonlyMap<string, OwnSignature | null>> {
    return this.own.ofPerson(scope, letterIds, personId);
  }

  /** By letter, whether it takes a member's signature now. */
  admitsMembers(scope: CoalitionScope, letterIds: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    return this.own.admitsMembers(scope, letterIds);
  }

  /**
   * A repeat is the same signature, and so is one that the member has given on the public page with the same mailbox: where
   * that waits to be confirmed, this confirms it. Throws PERSONS_NOT_ADMITTED, DEADLINE_PASSED, VERSION_NOT_OPEN.
   */
  async sign(scope: CoalitionScope, { personId }: Actor, input: MemberSigns): Promise<void> {
    const person = await this.people.find(PLATFORM_SCOPE, personId);
    if (person === undefined) throw notFound();
    const { letterId, version, ...says } = input;
    await inScope(scope, async () => {
      const { versionId, at, late } = await this.window.hold(scope, { letterId, version }, 'MEMBER');
      const id = newId();
      const signature: NewSignature = {
        ...says,
        id,
        letterId,
        versionId,
        organisationId: null,
        personId,
        email: null,
        addressKey: this.keys.ofMailbox(letterId, person.email),
        networkKey: null,
        printedName: input.printedName ?? person.name,
        title: null,
        tokenHash: this.links.tokenHash(id),
        confirmedAt: at,
        late,
      };
      if (!(await this.insert(scope, signature, person.email))) return;
      const { display } = input;
      await this.history.record(scope, null, 'SIGNATURE_GIVEN', letterId, { versionId, display });
    });
  }

  /** True where the signature counts by this. */
  private async insert(scope: CoalitionScope, signature: NewSignature, email: string): Promise<boolean> {
    if (await this.signatures.insert(scope, signature)) return true;
    const live = await this.signatures.live(scope, signature.letterId, { ...signature, email });
    return live !== undefined && this.signatures.adopt(scope, live.id, signature);
  }
}
