/**
 * Keeps the messages of each folder: en.json is read out of the code, fr.json and es.json are written by people.
 * Without options it brings the three to the same keys, new ones empty; with --check it only says what is missing.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '@formatjs/icu-messageformat-parser';

const WEB = join(import.meta.dirname, '..');
const check = process.argv.includes('--check');
const faults = [];

const extracted = await extract();
for (const folder of await folders(extracted)) await keep(folder);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;

/** Every message of the code by its id. */
async function extract() {
  const out = join(tmpdir(), `messages-${process.pid}.json`);
  const options = ['--format', 'simple', '--additional-function-names', 't', '--throws', '--out-file', out];
  execFileSync('formatjs', ['extract', 'src/**/*.{ts,tsx}', '--ignore', 'src/**/generated/**', ...options], {
    cwd: WEB,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, PATH: `${join(WEB, '../../node_modules/.bin')}:${process.env.PATH}` },
  });
  const messages = JSON.parse(await readFile(out, 'utf8'));
  await rm(out);
  return messages;
}

/** The first part of an id names its folder: `tasks.claim` is said by features/tasks. */
function homeOf(id) {
  const [name] = id.split('.');
  return ['app', 'base', 'ui'].includes(name) ? join('src', name) : join('src/features', name);
}

async function folders(messages) {
  const used = new Set(Object.keys(messages).map(homeOf));
  const kept = (await readdir(join(WEB, 'src'), { recursive: true }))
    .filter((path) => path.endsWith('messages/en.json'))
    .map((path) => join('src', path, '../..'));
  return [...new Set([...used, ...kept])].sort();
}

async function keep(folder) {
  const ids = Object.keys(extracted)
    .filter((id) => homeOf(id) === folder)
    .sort();
  const english = Object.fromEntries(ids.map((id) => [id, extracted[id]]));
  await compare(folder, 'en', english, english);
  for (const language of ['fr', 'es']) {
    const kept = await read(folder, language);
    const wanted = Object.fromEntries(ids.map((id) => [id, kept[id] ?? '']));
    await compare(folder, language, wanted, english);
  }
}

async function compare(folder, language, wanted, english) {
  const path = join(folder, 'messages', `${language}.json`);
  for (const [id, text] of Object.entries(wanted)) {
    if (text === '') faults.push(`${path}: "${id}" is not translated: ${english[id]}`);
    else if (places(text) !== places(english[id]))
      faults.push(`${path}: "${id}" has the places ${places(text)}, the English one ${places(english[id])}`);
  }
  const text = `${JSON.stringify(wanted, null, 2)}\n`;
  if (check) {
    if (text !== JSON.stringify(await read(folder, language), null, 2) + '\n')
      faults.push(`${path}: its keys are not those of the code; run "npm run messages -w @chorus/web"`);
    return;
  }
  await mkdir(join(WEB, folder, 'messages'), { recursive: true });
  await writeFile(join(WEB, path), text);
}

async function read(folder, language) {
  const path = join(WEB, folder, 'messages', `${language}.json`);
  return existsSync(path) ? JSON.parse(await readFile(path, 'utf8')) : {};
}

/** The names of the places and tags of an ICU message, in order of the alphabet. */
function places(text) {
  const names = new Set();
  const visit = (elements) => {
    for (const element of elements) {
      if (element.type !== 0 && element.type !== 7) names.add(element.value);
      for (const { value } of Object.values(element.options ?? {})) visit(value);
      if (element.children) visit(element.children);
    }
  };
  visit(parse(text));
  return [...names].sort().join(', ') || 'none';
}
