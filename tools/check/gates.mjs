/** The gates: what each checks, and the command that says so by its exit code. */
import { existsSync, readdirSync } from 'node:fs';

const CLI = 'dist/apps/cli/src/main.js';
const packs = readdirSync('packs', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `packs/${name}`);
const walled = ['libs', 'apps', 'migrations'].filter((folder) => existsSync(folder));

const gate = (name, about, command, after) => ({ name, about, command, after });
const cli = (name, about, ...args) => gate(name, about, ['node', CLI, ...args], ['build']);

/** Longest first, so that the short ones fill the gaps. A gate waits for those in `after`. */
export const gates = [
  gate('eslint', 'rules of the code', ['eslint', '.', '--max-warnings', '0']),
  gate('types', 'the compiler', ['tsc', '--noEmit']),
  gate('web-types', "the client's compiler", ['tsc', '--noEmit', '-p', 'apps/web']),
  gate('test-types', 'the compiler of the browser tests', ['tsc', '--noEmit', '-p', 'test/web']),
  gate('operations', "the client's queries are those of the schema", [
    'node',
    'apps/web/tools/operations.mjs',
    '--check',
  ]),
  gate('messages', 'every sentence of the client is there in three languages', [
    'node',
    'apps/web/tools/messages.mjs',
    '--check',
  ]),
  gate('build', 'what the processes run', ['npm', 'run', '--silent', 'build']),
  gate('prettier', 'layout of the text', ['prettier', '--check', '--log-level', 'warn', '.']),
  gate('depcruise', 'which room may use which', ['depcruise', ...walled]),
  gate('web-walls', 'which part of the client may use which', [
    'npm',
    'run',
    '--silent',
    'walls',
    '-w',
    '@chorus/web',
  ]),
  gate('knip', 'files, exports and dependencies that nothing uses', ['knip', '--no-progress']),
  gate('sizes', 'at most 400 lines a file, a median of 60', ['node', 'tools/check/sizes.mjs']),
  gate('lockfile', 'package-lock.json names no host', ['node', 'tools/check/lockfile.mjs']),
  cli('schema', 'schema.graphql is what the code makes', 'schema', '--check'),
  cli('migrations', 'migrations make what the entities say', 'migrations', '--check'),
  cli('pack', 'every pack is whole', 'pack', 'check', ...packs),
];
