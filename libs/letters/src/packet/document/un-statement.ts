import { nameOf, type EcosocStatus, type Group } from '../domain/arrangement';
import type { Counted } from '../packet.words';
import { SHARING, STATUS, SUBMITTED } from '../un-statement.words';
import type { PacketContent, ReadSignatories } from './content';
import { counted, figure } from './sentences';
import type { Run } from './tree';

const STATUSES: readonly EcosocStatus[] = ['GENERAL', 'SPECIAL', 'ROSTER'];

/** "Joint written statement submitted by A, B, non-governmental organizations in general consultative status, ..." */
export async function statementHead(content: PacketContent, read: ReadSignatories): Promise<Run[]> {
  const { language } = content;
  const submitting: string[] = [];
  let organisations = 0;
  for (const status of STATUSES) {
    const named = await namesOf(content, status, read);
    organisations += named.length;
    if (named.length > 0)
      submitting.push([...named, counted(STATUS[status], named.length, language)].join(', '));
  }
  return [
    { text: counted(SUBMITTED, organisations, language), strong: true },
    { text: submitting.join(', ') },
  ];
}

/**
 * The note to the title: only organisations in consultative status submit a statement; those without, persons, and those
 * whose names are withheld share its views. Null where there are none.
 */
export async function statementNote(content: PacketContent, read: ReadSignatories): Promise<string | null> {
  const { language, snapshot } = content;
  const shared = async (group: Group, words: Counted) => {
    const named = await namesOf(content, group, read);
    return named.length === 0 ? [] : [counted(words, named.length, language, { names: named.join(', ') })];
  };
  const { withheld } = snapshot;
  const sentences = [
    ...(await shared('ORGANISATIONS', SHARING.organisations)),
    ...(await shared('PERSONS', SHARING.persons)),
    ...(withheld === 0
      ? []
      : [counted(SHARING.withheld, withheld, language, { n: figure(withheld, language) })]),
  ];
  return sentences.length === 0 ? null : sentences.join(' ');
}

async function namesOf(
  { format, snapshot }: PacketContent,
  group: Group,
  read: ReadSignatories,
): Promise<string[]> {
  const ids = snapshot.groups.find((each) => each.group === group)?.ids ?? [];
  const names: string[] = [];
  for await (const some of read(ids)) names.push(...some.map((signatory) => nameOf(format, signatory)));
  return names;
}
