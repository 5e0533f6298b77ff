import { Injectable } from '@nestjs/common';
import { OrganisationsService } from '@chorus/coalition';
import type { Actor } from '@chorus/kernel/actor';
import { DomainError, notFound } from '@chorus/kernel/errors';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { findDuplicates, leftOut, organisationKey, type KnownSignatories } from './domain/duplicates';
import { personKey, type ImportRow } from './domain/rows';
import { IMPORT_ERRORS } from './import-kinds';
import {
  firstOfEach,
  problemsOfWhom,
  readRows,
  type ImportPlan,
  type KnownOrganisation,
  type ListInput,
} from './import-plan';
import { ImportsRepository } from './imports.repository';
import { isFault, readCsv, type CsvFault } from './read-csv';

const FAULTS = {
  EMPTY: IMPORT_ERRORS.LIST_EMPTY,
  TOO_LONG: IMPORT_ERRORS.LIST_TOO_LONG,
  TOO_MANY_ROWS: IMPORT_ERRORS.LIST_TOO_MANY_ROWS,
  TOO_MANY_COLUMNS: IMPORT_ERRORS.LIST_TOO_MANY_COLUMNS,
  QUOTES: IMPORT_ERRORS.LIST_QUOTES,
  BINARY: IMPORT_ERRORS.LIST_BINARY,
} as const satisfies Record<CsvFault['fault'], unknown>;

/** Says what an import of a list would do; does nothing. */
@Injectable()
export class ImportPlansService {
  constructor(
    private readonly imports: ImportsRepository,
    private readonly organisations: OrganisationsService,
  ) {}

  /** Throws the refusals of a list that is no table, NO_NAME_COLUMN. */
  async plan(scope: CoalitionScope, actor: Actor, input: ListInput): Promise<ImportPlan> {
    const letter = await this.imports.letter(scope, input.letterId);
    if (letter === undefined) throw notFound();
    const table = readCsv(input.text, input.separator);
    if (isFault(table)) throw new DomainError(FAULTS[table.fault], { line: table.line ?? '' }, 'text');
    const { columns, rows, problems } = readRows(table, input, letter.today);
    if (columns.name === undefined) throw new DomainError(IMPORT_ERRORS.NO_NAME_COLUMN, {}, 'columns.name');
    const organisations = await this.known(scope, actor, rows);
    const duplicates = findDuplicates(
      rows,
      await this.shown(scope, input.letterId, rows, organisations),
      addressKey,
    );
    const left = leftOut(duplicates, new Set(input.take));
    const taken = rows.filter(({ line }) => !left.has(line));
    return {
      table,
      language: letter.language,
      columns,
      problems: [...problems, ...problemsOfWhom(rows, letter.audience, organisations)],
      rows,
      duplicates,
      leftOut: left,
      taken,
      organisations,
      added: firstOfEach(taken, organisations),
    };
  }

  /** By key, those organisations of the rows that the coalition knows. */
  private async known(
    scope: CoalitionScope,
    actor: Actor,
    rows: readonly ImportRow[],
  ): Promise<ReadonlyMap<string, KnownOrganisation>> {
    const names = rows.filter(({ kind }) => kind === 'ORGANISATION').map(({ name }) => name);
    if (names.length === 0) return new Map();
    const found = await this.organisations.named(scope, actor, names);
    return new Map(
      found.reverse().map(({ id, name, country }) => [organisationKey(name), { id, country }] as const),
    );
  }

  /** Only what everybody sees of the letter: that somebody else has signed, a list does not find out. */
  private async shown(
    scope: CoalitionScope,
    letterId: string,
    rows: readonly ImportRow[],
    organisations: ReadonlyMap<string, KnownOrganisation>,
  ): Promise<KnownSignatories> {
    const signatories = await this.imports.shownInPublic(
      scope,
      letterId,
      rows.flatMap(({ email }) => (email === null ? [] : [addressKey(email)])),
      [...organisations.values()].map(({ id }) => id),
      [...new Set(rows.flatMap(({ country }) => country ?? []))],
    );
    const keys = new Map([...organisations].map(([key, { id }]) => [id, key]));
    return {
      addresses: new Set(signatories.flatMap(({ email }) => email ?? [])),
      organisations: new Set(
        signatories.flatMap(({ organisationId }) => keys.get(organisationId ?? '') ?? []),
      ),
      people: new Set(
        signatories
          .filter(({ organisationId }) => organisationId === null)
          .map(({ printedName, country }) => personKey({ name: printedName, country })),
      ),
    };
  }
}

function addressKey(address: string): string {
  return address.toLowerCase();
}
