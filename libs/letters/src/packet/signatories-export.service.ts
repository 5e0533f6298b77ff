import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import { csvLine } from '@chorus/kernel/csv';
import { countryName } from '@chorus/kernel/countries';
import type { Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import type { PrintedSignatory } from './document/content';
import { counted } from './document/sentences';
import { arrange } from './domain/arrangement';
import type { DatedSignatory } from './domain/supplements';
import { PacketSourceRepository } from './packet-source.repository';
import { COUNTED } from './packet.words';
import { EXPORT_WORDS } from './signatories-export.words';

const COLUMNS = [
  'name',
  'signs',
  'title',
  'affiliation',
  'country',
  'ecosocName',
  'ecosocStatus',
  'shown',
] as const;
const PAGE = 500;
/** By it, programs of tables know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** A letter's signatories as a table, for coordinators: those withheld are a number at its end (PR-14, PR-52). */
@Injectable()
export class SignatoriesExportService {
  constructor(
    private readonly sources: PacketSourceRepository,
    private readonly history: History,
  ) {}

  @Transactional()
  async csv(
    scope: CoalitionScope,
    { personId }: Actor,
    letterId: string,
    language: Language,
  ): Promise<string> {
    if ((await this.sources.letter(scope, letterId)) === undefined) throw notFound();
    const filed: DatedSignatory[] = [];
    for await (const page of this.sources.filed(scope, letterId)) filed.push(...page);
    const { groups, withheld } = arrange('LETTER', filed);
    const displays = new Map(filed.map(({ id, display }) => [id, display]));
    const ids = groups.flatMap((group) => group.ids);
    const lines = [BYTE_ORDER_MARK + csvLine(COLUMNS.map((column) => EXPORT_WORDS[column][language]))];
    for (let at = 0; at < ids.length; at += PAGE) {
      for (const signatory of await this.sources.named(scope, letterId, ids.slice(at, at + PAGE))) {
        const recipientOnly = displays.get(signatory.id) === 'DELIVERED_ONLY';
        lines.push(csvLine(cellsOf(signatory, recipientOnly, language)));
      }
    }
    if (withheld > 0) lines.push(csvLine([counted(COUNTED.withheld, withheld, language)]));
    await this.history.record(scope, personId, 'SIGNATORIES_EXPORTED', letterId, {
      named: ids.length,
      withheld,
    });
    return lines.join('');
  }
}

function cellsOf(signatory: PrintedSignatory, recipientOnly: boolean, language: Language): string[] {
  const { organisation, printedName, title, affiliation, country, ecosocName, ecosocStatus } = signatory;
  return [
    printedName,
    EXPORT_WORDS[organisation ? 'organisation' : 'person'][language],
    title ?? '',
    affiliation ?? '',
    country === null ? '' : countryName(country, language),
    ecosocName ?? '',
    ecosocStatus === null ? '' : EXPORT_WORDS[ecosocStatus][language],
    EXPORT_WORDS[recipientOnly ? 'DELIVERED_ONLY' : 'PUBLIC'][language],
  ];
}
