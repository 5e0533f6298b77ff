/** Runs the house's own checkers, with the house's own rules, over a tree of fixtures. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const HEADER = /^\/\/ refused by: (.+)$/m;

/** What a checker said: the rules that refuse a file, by the file's path in its tree. */
export type Refusals = Record<string, string[]>;

/** What the fixtures of a tree say of themselves, in a first line `// refused by: <rule>`. */
export function expected(tree: string): Refusals {
  const folder = join(__dirname, 'fixtures', tree);
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
      .flatMap((entry) => {
        const file = join(entry.parentPath, entry.name);
        const rules = HEADER.exec(readFileSync(file, 'utf8'))?.[1]?.split(', ');
        return rules === undefined ? [] : [[relative(folder, file), rules]];
      }),
  );
}

interface Cruise {
  readonly summary: { readonly violations: readonly { from: string; rule: { name: string } }[] };
}

/** `config` is the rules' path in the house. */
export async function cruise(tree: string, config: string, folders: readonly string[]): Promise<Refusals> {
  const rules = join(ROOT, config);
  const { summary } = await run<Cruise>(tree, 'depcruise', [...folders, '--config', rules, '-T', 'json']);
  return grouped(summary.violations.map(({ from, rule }) => [from, rule.name]));
}

interface Lint {
  readonly filePath: string;
  readonly messages: readonly { ruleId: string | null; message: string }[];
}

export async function lint(tree: string): Promise<Refusals> {
  const config = join(ROOT, 'eslint.config.mjs');
  const results = await run<readonly Lint[]>(tree, 'eslint', ['.', '--config', config, '--format', 'json']);
  const folder = join(__dirname, 'fixtures', tree);
  return grouped(
    results.flatMap(({ filePath, messages }) =>
      messages.map((m): [string, string] => [relative(folder, filePath), m.ruleId ?? m.message]),
    ),
  );
}

function grouped(pairs: readonly (readonly [string, string])[]): Refusals {
  const found = new Map<string, Set<string>>();
  for (const [file, rule] of pairs) found.set(file, (found.get(file) ?? new Set()).add(rule));
  return Object.fromEntries([...found].map(([file, rules]) => [file, [...rules].sort()]));
}

/** The parsed answer of a checker, which ends with an error because it finds what it should. */
function run<Answer>(tree: string, bin: string, args: readonly string[]): Promise<Answer> {
  return new Promise((done, fail) => {
    const options = { cwd: join(__dirname, 'fixtures', tree), maxBuffer: 64 * 1024 * 1024 };
    execFile(join(ROOT, 'node_modules/.bin', bin), args, options, (_error, stdout, stderr) => {
      try {
        done(JSON.parse(stdout) as Answer);
      } catch {
        fail(new Error(`${bin} gave no answer: ${stderr}${stdout.slice(0, 500)}`));
      }
    });
  });
}
