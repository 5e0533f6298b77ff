import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { createServer as createSocket, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { until } from './until';

const ROOT = join(__dirname, '../..');
/** Apart from `dist`, so that a suite never judges an old build, and from what another suite is building. */
const BUILD = join(ROOT, 'node_modules/.cache/chorus-test', process.env.JEST_WORKER_ID ?? '0');

/** Builds what the processes run; gives the folder. */
export function build(...more: string[]): string {
  const swc = join(ROOT, 'node_modules/@swc/cli/bin/swc.js');
  const apps = ['api', 'cli', 'local', 'worker'].map((name) => `apps/${name}`);
  const args = [...apps, 'libs', 'migrations', ...more, '-d', BUILD, '--quiet'];
  execFileSync(process.execPath, [swc, ...args], { cwd: ROOT, stdio: 'inherit' });
  return BUILD;
}

export type Environment = Readonly<Record<string, string>>;

/** A process of the product, as an operator starts it. */
export class Running {
  private output = '';
  private readonly child: ChildProcess;
  readonly ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;

  constructor(script: string, environment: Environment, args: readonly string[] = []) {
    const env = { PATH: process.env.PATH, HOME: process.env.HOME, ...environment };
    this.child = spawn(process.execPath, [join(BUILD, script), ...args], { cwd: ROOT, env });
    this.child.stdout?.on('data', (part: Buffer) => (this.output += part.toString()));
    this.child.stderr?.on('data', (part: Buffer) => (this.output += part.toString()));
    this.ended = once(this.child, 'exit').then(([code, signal]) => ({
      code: code as number | null,
      signal: signal as NodeJS.Signals | null,
    }));
  }

  get pid(): number {
    return this.child.pid ?? 0;
  }

  /** What the process has written so far. */
  get said(): string {
    return this.output;
  }

  get over(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  end(signal: NodeJS.Signals): Promise<{ code: number | null; signal: NodeJS.Signals | null }> {
    this.child.kill(signal);
    return this.ended;
  }
}

/** Runs an operator's command to its end; throws what it has said where it fails. */
export async function command(environment: Environment, ...args: string[]): Promise<string> {
  const running = new Running('apps/cli/src/main.js', environment, args);
  const { code } = await running.ended;
  if (code !== 0) throw new Error(running.said);
  return running.said;
}

/** Starts an api and waits until it is ready; gives its address. */
export async function startApi(environment: Environment): Promise<{ api: Running; url: string }> {
  const port = await freePort();
  const api = new Running('apps/api/src/main.js', { ...environment, PORT: String(port) });
  const url = `http://127.0.0.1:${port}`;
  await until('an api that is ready', async () => {
    if (api.over) throw new Error(api.said);
    return (await fetch(`${url}/health/ready`).catch(() => undefined))?.ok;
  });
  return { api, url };
}

/** One address for several servers, which take turns. */
export async function inTurns(urls: readonly string[]): Promise<{ url: string; close(): Promise<void> }> {
  let turn = 0;
  const proxy: Server = createServer((incoming, outgoing) => {
    const target = new URL(urls[turn++ % urls.length] ?? '');
    const { method, headers, url: path } = incoming;
    const onward = request({ host: target.hostname, port: target.port, method, headers, path }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  await new Promise<void>((ready) => proxy.listen(0, '127.0.0.1', ready));
  const { port } = proxy.address() as AddressInfo;
  const close = async () => {
    proxy.closeAllConnections();
    await new Promise((closed) => proxy.close(closed));
  };
  return { url: `http://127.0.0.1:${port}`, close };
}

export function freePort(): Promise<number> {
  return new Promise((found) => {
    const socket = createSocket().listen(0, '127.0.0.1', () => {
      const { port } = socket.address() as AddressInfo;
      socket.close(() => found(port));
    });
  });
}
