import { Injectable } from '@nestjs/common';
import { PlacesService } from '@chorus/coalition';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { LANGUAGES, type Language } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { LIFE } from '../domain/life';
import { wrongState } from '../letter-kinds';
import { TranslationsService } from '../translations/translations.service';
import type { PacketContent, PrintedSignatory, ReadSignatories } from './document/content';
import { PACKET_FORMATS, type PacketFormat } from './domain/arrangement';
import { basisOf, countWords, isPackable, wordLimit } from './domain/packet';
import { arrangeParts, type DatedSignatory } from './domain/supplements';
import { PACKET_ERRORS } from './packet-kinds';
import { LANGUAGE_NAMES } from './packet.words';
import { PacketSourceRepository, type PacketLetter } from './packet-source.repository';

export interface PacketWish {
  readonly letterId: string;
  readonly language: Language;
  readonly format: PacketFormat;
}

/** What a packet would be made of now, and the number that says so. */
export interface PacketSource {
  readonly content: PacketContent;
  readonly basis: string;
  readonly versionId: string;
}

interface PacketText {
  /** Changes with the text. */
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly string[];
}

/** How many names are read for print at a time. */
const NAMES = 500;

/** Gathers what packets are made of: the text in a language, the addressees, and the signatories' places. */
@Injectable()
export class PacketSourceService {
  constructor(
    private readonly sources: PacketSourceRepository,
    private readonly places: PlacesService,
    private readonly translations: TranslationsService,
  ) {}

  async demand(scope: CoalitionScope, letterId: string): Promise<PacketLetter> {
    const letter = await this.sources.letter(scope, letterId);
    if (letter === undefined) throw notFound();
    return letter;
  }

  /** Throws NOT_FOUND, WRONG_STATE, TRANSLATION_OUTDATED, NO_CONSULTATIVE_STATUS, TEXT_TOO_LONG. */
  async gather(scope: CoalitionScope, { letterId, language, format }: PacketWish): Promise<PacketSource> {
    const letter = await this.demand(scope, letterId);
    const { closedAt, zone } = letter;
    if (!isPackable(letter.state) || closedAt === null || zone === null)
      throw wrongState(letter.state, LIFE.deliver);
    const text = await this.textIn(scope, letter, language);
    if (text === undefined) throw outdated(language);
    const basis = basisOf(format, language, await this.sources.print(scope, letterId), text.id);
    const filed = await this.filed(scope, letterId);
    const { snapshot, supplements } = arrangeParts(format, filed);
    const words = countWords(text.blocks);
    const limit = wordLimit(format, letter.wordLimit, snapshot);
    const ofKind = (kind: 'TO' | 'COPY') => letter.addressees.filter((addressee) => addressee.kind === kind);
    const content: PacketContent = {
      format,
      language,
      originalLanguage: letter.originalLanguage,
      title: text.title,
      blocks: text.blocks,
      addressees: ofKind('TO'),
      copies: ofKind('COPY'),
      version: letter.version,
      sha256: letter.sha256,
      closedAt,
      zone,
      city: await this.cityOf(scope, zone),
      words,
      limit,
      snapshot,
      supplements: supplements.map(({ at, arrangement }) => ({ sealedAt: at, arrangement })),
    };
    if (format === 'UN') demandStatement(content);
    return { content, basis, versionId: letter.versionId };
  }

  /** The numbers of all packets that can be made of a letter now. */
  async bases(scope: CoalitionScope, letterId: string): Promise<string[]> {
    const letter = await this.sources.letter(scope, letterId);
    if (letter === undefined || !isPackable(letter.state)) return [];
    const print = await this.sources.print(scope, letterId);
    const texts = await Promise.all(
      LANGUAGES.map(async (language) => ({ language, text: await this.textIn(scope, letter, language) })),
    );
    return texts.flatMap(({ language, text }) =>
      text === undefined ? [] : PACKET_FORMATS.map((format) => basisOf(format, language, print, text.id)),
    );
  }

  /** Names in the order asked for; after each page of them `read` is told how many there were. */
  reader(scope: CoalitionScope, letterId: string, read: (names: number) => Promise<void>): ReadSignatories {
    const { sources } = this;
    return async function* (ids): AsyncIterable<readonly PrintedSignatory[]> {
      for (let at = 0; at < ids.length; at += NAMES) {
        const page = await sources.named(scope, letterId, ids.slice(at, at + NAMES));
        await read(page.length);
        yield page;
      }
    };
  }

  private async filed(scope: CoalitionScope, letterId: string): Promise<DatedSignatory[]> {
    const all: DatedSignatory[] = [];
    for await (const page of this.sources.filed(scope, letterId)) all.push(...page);
    return all;
  }

  /** PR-17: the text in a language, where there is one that may be delivered. */
  private async textIn(
    scope: CoalitionScope,
    { id, originalLanguage, versionId, title, blocks }: PacketLetter,
    language: Language,
  ): Promise<PacketText | undefined> {
    if (language === originalLanguage)
      return { id: versionId, title, blocks: blocks.map(({ text }) => text) };
    const translation = await this.translations.current(scope, id, language);
    if (translation === undefined) return undefined;
    const written = new Map(translation.drifted.map((part) => [part.id, part.translated ?? '']));
    return {
      id: `${translation.id} ${translation.revision}`,
      title: written.get('title') ?? title,
      blocks: blocks.flatMap((block) => written.get(block.id) ?? []),
    };
  }

  /** The coalition's own place in this zone, or the city that the zone is named after. */
  private async cityOf(scope: CoalitionScope, zone: string): Promise<string> {
    const places = await this.places.all(scope);
    const place = places.find(({ timeZone }) => timeZone === zone);
    return place?.name ?? zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone;
  }
}

function outdated(language: Language): DomainError {
  return new DomainError(
    PACKET_ERRORS.TRANSLATION_OUTDATED,
    { language: LANGUAGE_NAMES[language] },
    'language',
  );
}

/** What the United Nations ask of a written statement. */
function demandStatement({ snapshot, words, limit }: PacketContent): void {
  const submits = snapshot.groups.some(({ group }) => group !== 'ORGANISATIONS' && group !== 'PERSONS');
  if (!submits) throw new DomainError(PACKET_ERRORS.NO_CONSULTATIVE_STATUS, {}, 'format');
  if (limit !== null && words > limit)
    throw new DomainError(PACKET_ERRORS.TEXT_TOO_LONG, { words, limit }, 'format');
}
