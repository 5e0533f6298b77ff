import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const MAIN = join(__dirname, '../../apps/local/src/main.js');

/** What `npm start` runs, as a process of its own, on a free port and a folder of its own. */
export class ServerUnderTest {
  private constructor(
    private readonly child: ChildProcess,
    readonly url: string,
    readonly signInPath: string,
    /** Milliseconds from start to the first answered query. */
    readonly startMs: number,
  ) {}

  static async start(folder: string): Promise<ServerUnderTest> {
    const start = performance.now();
    const port = await freePort();
    const env = { ...process.env, PORT: String(port), CHORUS_DATA_DIR: folder, NODE_ENV: 'development' };
    const child = spawn(process.execPath, [MAIN], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    const link = await signInLink(child);
    const url = `http://localhost:${port}`;
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ __typename }"}',
    });
    if (!answer.ok) throw new Error(`the first query was answered ${answer.status}`);
    return new ServerUnderTest(child, url, new URL(link).pathname, Math.round(performance.now() - start));
  }

  /** Resident memory in MB (Linux; 0 elsewhere). */
  memory(): number {
    try {
      const status = readFileSync(`/proc/${this.child.pid}/status`, 'utf8');
      return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      return 0;
    }
  }

  stop(): Promise<void> {
    return this.end('SIGTERM');
  }

  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  private end(signal: NodeJS.Signals): Promise<void> {
    return new Promise((ended) => {
      this.child.once('exit', () => ended());
      this.child.kill(signal);
    });
  }
}

function signInLink({ stdout }: ChildProcess): Promise<string> {
  return new Promise((found, failed) => {
    if (stdout === null) return failed(new Error('no output'));
    const lines = createInterface({ input: stdout });
    lines.on('line', (line) => {
      const link = /^Sign in: (\S+)$/.exec(line)?.[1];
      if (link !== undefined) found(link);
    });
    lines.on('close', () => failed(new Error('the server ended before it gave a sign-in link')));
  });
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
