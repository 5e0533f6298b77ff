import { fill } from '@chorus/kernel/language';
import type { Arrangement } from '../domain/arrangement';
import { COUNTED, GROUP_WORDS, PACKET_WORDS } from '../packet.words';
import type { PacketContent, ReadSignatories } from './content';
import { dayIn } from './dates';
import { factsOf, nameLine } from './frame';
import { treeOf } from './markdown-tree';
import { counted, figure } from './sentences';
import type { Part } from './tree';
import { statementHead, statementNote } from './un-statement';

type Parts = AsyncGenerator<Part, void>;

/** A whole packet, part by part; names are read when their place has come. */
export async function* compose(content: PacketContent, read: ReadSignatories): Parts {
  yield* content.format === 'UN' ? statement(content, read) : letter(content, read);
  for (const { sealedAt, arrangement } of content.supplements) {
    const { language, zone } = content;
    const date = dayIn(zone, sealedAt, language);
    yield {
      kind: 'heading',
      level: 2,
      text: fill(PACKET_WORDS.supplement[language], { date }),
      newPage: true,
    };
    yield { kind: 'line', text: PACKET_WORDS.supplementIs[language] };
    yield* names(content, arrangement, read);
  }
  yield { kind: 'facts', title: PACKET_WORDS.about[content.language], facts: factsOf(content) };
}

async function* letter(content: PacketContent, read: ReadSignatories): Parts {
  const { language, zone, closedAt, title, addressees, copies, blocks, snapshot } = content;
  yield { kind: 'date', text: dayIn(zone, closedAt, language) };
  if (addressees.length > 0) yield { kind: 'address', addressees };
  yield { kind: 'title', label: PACKET_WORDS.subject[language], text: title, noted: false };
  yield { kind: 'text', blocks: treeOf(blocks) };
  if (copies.length > 0) yield { kind: 'copies', label: PACKET_WORDS.copies[language], addressees: copies };
  if (snapshot.total === 0) return;
  yield { kind: 'heading', level: 2, text: PACKET_WORDS.signatories[language] };
  yield* names(content, snapshot, read);
}

/** A written statement as the United Nations take it: who submits it, its title, its text, and who else shares it. */
async function* statement(content: PacketContent, read: ReadSignatories): Parts {
  const { title, blocks } = content;
  const note = await statementNote(content, read);
  yield { kind: 'lead', runs: await statementHead(content, read) };
  yield { kind: 'title', label: '', text: title, noted: note !== null };
  yield { kind: 'text', blocks: treeOf(blocks) };
  if (note !== null) yield { kind: 'note', text: note };
}

/** Groups with their names, then how many are not named. */
async function* names(content: PacketContent, arrangement: Arrangement, read: ReadSignatories): Parts {
  const { language } = content;
  for (const { group, ids } of arrangement.groups) {
    const text = fill(GROUP_WORDS[group][language], { n: figure(ids.length, language) });
    yield { kind: 'heading', level: 3, text };
    for await (const some of read(ids))
      yield { kind: 'names', lines: some.map((signatory) => nameLine(content, signatory)) };
    yield { kind: 'names-end' };
  }
  if (arrangement.withheld > 0)
    yield { kind: 'line', text: counted(COUNTED.withheld, arrangement.withheld, language) };
}
