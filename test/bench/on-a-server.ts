import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../libs/platform/src/db/embedded/embedded-postgres';
import { Visitor } from '../support/visitor';
import { ServerUnderTest } from './server-under-test';

interface Bench {
  readonly server: ServerUnderTest;
  /** Past every rule of its database. */
  readonly owner: Client;
  readonly coordinator: Visitor;
}

/** Measures what `npm start` runs, on a folder of its own that is gone afterwards; a failure is told in a sentence. */
export async function onAServer(measure: (bench: Bench) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'chorus-bench-'));
  try {
    chmodSync(folder, 0o755);
    const server = await ServerUnderTest.start(folder);
    const database = await startEmbeddedPostgres({ dataDir: folder, log: () => undefined });
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    try {
      const coordinator = new Visitor(server.url);
      await coordinator.signIn(server.signInPath);
      await measure({ server, owner, coordinator });
    } finally {
      await owner.end();
      await server.stop();
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
