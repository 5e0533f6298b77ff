import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import type { Page, PageRequest } from '@chorus/platform/db/page';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import { sha256 } from '../domain/canonical';
import { LETTER_ERRORS } from '../letter-kinds';
import { MODERATION_ERRORS } from '../moderation/moderation-kinds';
import { AddressKeysService } from '../signing/address-keys.service';
import { LetterMailsService } from '../signing/letter-mails.service';
import { SignatureLinksService } from '../signing/signature-links.service';
import { SignaturesRepository } from '../signing/signatures.repository';
import { SigningWindowService } from '../signing/signing-window.service';
import { LettersRepository } from '../text/letters.repository';
import { organisationKey } from './domain/duplicates';
import { IMPORT_ERRORS } from './import-kinds';
import type { ImportPlan, ListInput } from './import-plan';
import { ImportPlansService } from './import-plans.service';
import { IMPORTED_CONSENT } from './import.words';
import { ImportsRepository, type ImportedSignature, type ImportRecord } from './imports.repository';

export interface ImportInput extends ListInput {
  /** Made by whoever asks: a repeat is the same import. */
  readonly key: string;
  /** What the file is called. */
  readonly file: string;
  /** How many signatures the check said would be taken. */
  readonly expected: number;
}

/** Signatures that came by mail or on paper are taken from lists: the whole of one, or nothing of it. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly letters: LettersRepository,
    private readonly signatures: SignaturesRepository,
    private readonly imports: ImportsRepository,
    private readonly plans: ImportPlansService,
    private readonly organisations: OrganisationsService,
    private readonly window: SigningWindowService,
    private readonly links: SignatureLinksService,
    private readonly keys: AddressKeysService,
    private readonly mails: LetterMailsService,
    private readonly history: History,
    private readonly outbox: Outbox,
  ) {}

  async page(scope: CoalitionScope, letterId: string, page: PageRequest): Promise<Page<ImportRecord>> {
    if ((await this.imports.letter(scope, letterId)) === undefined) throw notFound();
    return this.imports.records(scope, letterId, page);
  }

  /**
   * Whoever has an address confirms by mail before the signature counts; without one it counts on the word of whoever keeps
   * the original. Of signatories that the letter does not show in public, nothing tells whether they had signed already:
   * what they gave before stands. Throws DEADLINE_PASSED, IMPORT_NOT_READY, IMPORT_MOVED, NOTHING_TO_IMPORT, KEY_REUSED.
   */
  @Transactional()
  async apply(scope: CoalitionScope, actor: Actor, input: ImportInput): Promise<ImportRecord> {
    const letter = await this.letters.byId(scope, input.letterId);
    if (letter === undefined) throw notFound();
    const digest = sha256(JSON.stringify(input));
    await this.imports.hold(scope, input.letterId);
    const known = await this.imports.record(scope, input.key);
    if (known !== undefined) return sameImport(known, digest);
    const at = await this.window.holdInTime(scope, input.letterId);
    const { versionId } = letter;
    if (at === undefined || versionId === null) throw new DomainError(LETTER_ERRORS.DEADLINE_PASSED);
    const plan = await this.plans.plan(scope, actor, input);
    demandReady(plan, input.expected);
    const mailed = plan.taken.filter(({ email }) => email !== null).length;
    const { key: id, letterId, file } = input;
    const made = await this.imports.insert(scope, {
      id,
      letterId,
      digest,
      file,
      mailed,
      taken: plan.taken.length,
      leftOut: plan.leftOut.size,
      organisationsAdded: plan.added.size,
      personId: actor.personId,
    });
    if (!made) return sameImport(await this.one(scope, id), digest);
    const signatures = await this.toWrite(scope, actor, letterId, plan);
    const written = await this.imports.insertSignatures(
      scope,
      { importId: id, letterId, versionId },
      { language: plan.language, consent: IMPORTED_CONSENT[plan.language], at },
      signatures,
    );
    await this.oweMails(scope, letterId, signatures, written);
    await this.history.record(scope, actor.personId, 'SIGNATURES_IMPORTED', letterId, {
      importId: id,
      taken: plan.taken.length,
      mailed,
    });
    return this.one(scope, id);
  }

  /** Withdraws a whole import while the letter is open; a repeat changes nothing. Throws DEADLINE_PASSED. */
  @Transactional()
  async undo(scope: CoalitionScope, actor: Actor, id: string): Promise<ImportRecord> {
    const { letterId, undoneAt } = await this.one(scope, id);
    if (undoneAt === null) {
      const at = await this.window.holdInTime(scope, letterId);
      if (at === undefined) throw new DomainError(LETTER_ERRORS.DEADLINE_PASSED);
      await this.imports.withdraw(scope, id, actor.personId, at);
      await this.history.record(scope, actor.personId, 'IMPORT_UNDONE', letterId, { importId: id });
    }
    return this.one(scope, id);
  }

  /** To whoever must confirm: with an imported signature, or with an earlier one of the same address. */
  private async oweMails(
    scope: CoalitionScope,
    letterId: string,
    signatures: readonly ImportedSignature[],
    written: readonly { readonly id: string; readonly waits: boolean }[],
  ): Promise<void> {
    const waits = new Map(written.map((row) => [row.id, row.waits]));
    const owed: { signatureId: string; addressKey: string }[] = [];
    for (const { id, addressKey, email } of signatures) {
      if (addressKey === null || waits.get(id) === false) continue;
      const live = waits.has(id)
        ? { id, confirmed: false }
        : await this.signatures.live(scope, letterId, { personId: null, addressKey, email });
      if (live?.confirmed === false) owed.push({ signatureId: live.id, addressKey });
    }
    const keys = owed.map(({ addressKey }) => addressKey);
    const mails = await this.mails.nextOfEach(scope, letterId, keys);
    await this.outbox.appendAll(
      scope,
      'letters.confirm-signature',
      owed.flatMap(({ signatureId, addressKey }) => {
        const mail = mails.get(addressKey);
        return mail === undefined ? [] : [{ signatureId, mail }];
      }),
    );
  }

  /** The signatures of a plan, each organisation known or added by then. */
  private async toWrite(
    scope: CoalitionScope,
    actor: Actor,
    letterId: string,
    { taken, organisations, added, language }: ImportPlan,
  ): Promise<ImportedSignature[]> {
    const known = new Map([...organisations].map(([key, { id, country }]) => [key, { id, country }]));
    for (const [key, { name, country }] of added) {
      if (country === null) throw new Error('an organisation is added with its country');
      const profile = { kind: 'OTHER', ecosocName: null, ecosocStatus: null } as const;
      const organisation = { ...profile, identifiers: [], name, country, languages: [language] };
      known.set(key, { id: await this.organisations.add(scope, actor, organisation), country });
    }
    return taken.map((row) => {
      const id = newId();
      const organisation = row.kind === 'ORGANISATION' ? known.get(organisationKey(row.name)) : undefined;
      return {
        ...row,
        id,
        country: row.country ?? organisation?.country ?? null,
        organisationId: organisation?.id ?? null,
        tokenHash: this.links.tokenHash(id),
        addressKey: row.email === null ? null : this.keys.ofMailbox(letterId, row.email),
      };
    });
  }

  private async one(scope: CoalitionScope, id: string): Promise<ImportRecord> {
    const record = await this.imports.record(scope, id);
    if (record === undefined) throw notFound();
    return record;
  }
}

function sameImport(record: ImportRecord, digest: string): ImportRecord {
  if (record.digest !== digest) throw new DomainError(MODERATION_ERRORS.KEY_REUSED);
  return record;
}

function demandReady({ problems, taken }: ImportPlan, expected: number): void {
  const rows = new Set(problems.map(({ line }) => line)).size;
  if (rows > 0) throw new DomainError(IMPORT_ERRORS.IMPORT_NOT_READY, { rows }, 'text');
  if (taken.length === 0) throw new DomainError(IMPORT_ERRORS.NOTHING_TO_IMPORT);
  if (taken.length !== expected)
    throw new DomainError(IMPORT_ERRORS.IMPORT_MOVED, { taken: taken.length }, 'expected');
}
