import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { fingerprint, verifySeal, type SealProblem } from '@chorus/letters';
import { say } from './say';

const PROBLEMS: Readonly<Record<SealProblem, string>> = {
  FORM: 'the file is no seal of a letter',
  KEY: 'a head is signed with another key',
  HEAD: 'a head is not signed with its key, or they are not in order',
  TEXT: 'the texts are not those that were sealed',
  ENTRY: 'an entry does not say what was sealed, or their number is another',
  TREE: 'the entries are not those that were sealed',
  RECEIPT: 'the receipt is not one of a signature under this letter',
};

export function verifyCommand(): Command {
  return new Command('verify')
    .description('verify the seal of a letter, and a receipt under it; needs no server and no database')
    .argument('<bundle>', 'the file that /l/:slug/seal.json gives')
    .argument('[receipt]', 'the file that a signer’s own page gives')
    .option('--key <hex>', 'the coalition’s public key, where you have it from elsewhere')
    .action(async (bundle: string, receipt: string | undefined, { key }: { key?: string }) => {
      const found = verifySeal(await read(bundle), {
        ...(receipt === undefined ? {} : { receipt: await read(receipt) }),
        ...(key === undefined ? {} : { key }),
      });
      if (typeof found === 'string') throw new Error(`Not verified: ${PROBLEMS[found]}.`);
      const { letter, size, standing, root, closedAt, place } = found;
      say(`Verified: letter ${letter}, closed ${closedAt}, ${size} signatures sealed, ${standing} standing.`);
      say(`Root ${root}\nKey ${found.key} (${fingerprint(found.key)})`);
      if (place !== undefined) say(`The receipt is signature ${place + 1} of ${size}.`);
    });
}

async function read(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new Error(`${file} is no JSON`);
  }
}
