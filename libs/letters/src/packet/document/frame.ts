import { countryName } from '@chorus/kernel/countries';
import { fill, type Language } from '@chorus/kernel/language';
import { nameOf } from '../domain/arrangement';
import { COUNTED, LANGUAGE_NAMES, PACKET_WORDS } from '../packet.words';
import type { PacketContent, PrintedSignatory } from './content';
import { dayIn, timeIn } from './dates';
import { counted, figure } from './sentences';
import type { Fact, Frame, NameLine } from './tree';

const SHORT_HASH = 16;

/** On every page: version, language, closing date, names withheld, the beginning of the hash (PR-19). */
export function frameOf(content: PacketContent): Frame {
  const { language, title, version, sha256, zone, closedAt } = content;
  const withheld = withheldOf(content);
  const foot = [
    `${PACKET_WORDS.version[language]} ${version}`,
    languageName(language, content),
    fill(PACKET_WORDS.closedOn[language], { date: dayIn(zone, closedAt, language) }),
    ...(withheld === 0 ? [] : [counted(COUNTED.names, withheld, language)]),
    fill(PACKET_WORDS.shortHash[language], { hash: `${sha256.slice(0, SHORT_HASH)}…` }),
  ];
  return { language, title, foot: foot.join('  ·  '), pageOf: PACKET_WORDS.pageOf[language] };
}

/** What somebody needs who wants to know which text this is. */
export function factsOf(content: PacketContent): Fact[] {
  const { language, originalLanguage, version, sha256, words, limit } = content;
  const original = languageName(originalLanguage, content);
  const translated = { language: original, own: languageName(language, content) };
  const fact = (
    name: 'version' | 'original' | 'closed' | 'signatures' | 'length' | 'hash',
    value: string,
  ) => ({
    name: `${PACKET_WORDS[name][language]}${language === 'fr' ? '\u00a0' : ''}:`,
    value,
  });
  return [
    fact('version', String(version)),
    fact(
      'original',
      language === originalLanguage ? original : fill(PACKET_WORDS.translation[language], translated),
    ),
    ...(limit === null
      ? []
      : [fact('length', counted(COUNTED.words, words, language, { limit: figure(limit, language) }))]),
    fact('closed', closing(content)),
    fact('signatures', signatures(content)),
    fact('hash', sha256),
  ];
}

/** A signatory as printed: of an organisation its country, of a person what they are and where. */
export function nameLine(content: PacketContent, signatory: PrintedSignatory): NameLine {
  const { organisation, title, affiliation, country } = signatory;
  const place = country === null ? null : countryName(country, content.language);
  const details = organisation ? [place] : [title, affiliation, place];
  return {
    name: nameOf(content.format, signatory),
    detail: details.filter((detail) => detail !== null && detail !== '').join(', '),
  };
}

function signatures(content: PacketContent): string {
  const { language, snapshot, supplements } = content;
  const total = supplements.reduce((sum, { arrangement }) => sum + arrangement.total, snapshot.total);
  const withheld = withheldOf(content);
  const all = counted(COUNTED.total, total, language);
  return withheld === 0 ? all : `${all}, ${counted(COUNTED.names, withheld, language)}`;
}

function withheldOf({ snapshot, supplements }: PacketContent): number {
  return supplements.reduce((sum, { arrangement }) => sum + arrangement.withheld, snapshot.withheld);
}

function closing({ language, closedAt, zone, city }: PacketContent): string {
  const date = dayIn(zone, closedAt, language);
  return fill(PACKET_WORDS.at[language], { date, time: timeIn(zone, closedAt), city });
}

function languageName(tag: Language, { language }: PacketContent): string {
  return LANGUAGE_NAMES[tag][language];
}
