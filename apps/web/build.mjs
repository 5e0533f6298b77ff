/** Builds the client into dist/web, and each text file once more in brotli and gzip, for the server to send as it is. */
import { existsSync } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const WEB = import.meta.dirname;
const OUT = join(WEB, '../../dist/web');
/** Written last: with it the build is whole. */
const DONE = join(OUT, 'built');
const SOURCES = [
  join(WEB, 'src'),
  join(WEB, 'vite.config.ts'),
  join(WEB, 'build.mjs'),
  join(WEB, '../../package-lock.json'),
];
const TEXT = /\.(?:js|css|json|svg)$/;
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } };

if (!(await upToDate())) await make();

async function make() {
  const { build } = await import('vite');
  await build({ configFile: join(WEB, 'vite.config.ts'), logLevel: 'warn' });
  const files = (await readdir(OUT, { recursive: true })).filter((file) => TEXT.test(file));
  await Promise.all(files.map((file) => compress(join(OUT, file))));
  await writeFile(DONE, '');
}

async function compress(file) {
  const bytes = await readFile(file);
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, BROTLI));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

/** True where no source is newer than the last whole build. */
async function upToDate() {
  if (!existsSync(DONE)) return false;
  const { mtimeMs } = await stat(DONE);
  const times = await Promise.all((await sources()).map(async (path) => (await stat(path)).mtimeMs));
  return times.every((time) => time <= mtimeMs);
}

/** Files and folders: the time of a folder tells what was taken out of it. */
async function sources() {
  const [src, ...files] = SOURCES;
  const inside = await readdir(src, { recursive: true });
  return [src, ...inside.map((path) => join(src, path)), ...files];
}
