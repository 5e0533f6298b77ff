/** Fails where a file is too long to be seen whole, or where half of the production files are more than a page. */
import { readdirSync, readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

const MAX_LINES = 400;
const MAX_MEDIAN = 60;
const CODE = /\.(?:[cm]?[jt]sx?|css)$/;
const SKIPPED = /(?:^|\/)(?:node_modules|dist|generated|fixtures)(?:\/|$)/;
const TEST = /^test\/|\.spec\.tsx?$/;

const files = ['libs', 'apps', 'migrations', 'tools', 'test']
  .filter((folder) => existsSync(folder))
  .flatMap(under);
const tooLong = files.filter(({ lines }) => lines > MAX_LINES);
const production = files.filter(({ file }) => /^(?:libs|apps)\//.test(file) && !TEST.test(file));
const median = middle(production.map(({ lines }) => lines));

for (const { file, lines } of tooLong) console.log(`${file} has ${lines} lines; at most ${MAX_LINES}`);
if (median > MAX_MEDIAN) console.log(`the median production file has ${median} lines; at most ${MAX_MEDIAN}`);
console.log(`${files.length} files, median of ${production.length} production files ${median} lines`);
process.exitCode = tooLong.length > 0 || median > MAX_MEDIAN ? 1 : 0;

function under(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = join(folder, entry.name);
    if (SKIPPED.test(file)) return [];
    if (entry.isDirectory()) return under(file);
    return CODE.test(file) ? [{ file, lines: lineCount(readFileSync(file, 'utf8')) }] : [];
  });
}

function lineCount(text) {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

function middle(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
