import { rm } from 'node:fs/promises';

export default async function tearDown(): Promise<void> {
  const started = globalThis.chorusTestPostgres;
  if (started === undefined) return;
  started.server.stop();
  await rm(started.folder, { recursive: true, force: true });
}
