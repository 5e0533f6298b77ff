/** Fails where the lockfile names a host: who installs decides where packages come from. */
import { readFileSync } from 'node:fs';

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const hosted = Object.entries(packages).filter(([, { resolved = '' }]) => resolved.includes('://'));
const unproved = Object.entries(packages).filter(
  ([path, { integrity, link }]) => path.includes('node_modules/') && !integrity && !link,
);

for (const [path, { resolved }] of hosted) console.log(`${path} is resolved to ${resolved}`);
for (const [path] of unproved) console.log(`${path} has no integrity`);
process.exitCode = hosted.length + unproved.length > 0 ? 1 : 0;
