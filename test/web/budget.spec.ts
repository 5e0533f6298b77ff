/** What a slow line and an old phone are asked to carry, and what no line is asked to carry at all. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fullStage, type FullStage } from './support/full-stage';
import { LISTS } from './support/screens';

const DIST = join(__dirname, '../../dist/web');
const KB = 1_024;

interface Part {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

const manifest = () => JSON.parse(readFileSync(join(DIST, 'manifest.json'), 'utf8')) as Record<string, Part>;
const weight = (file: string) => gzipSync(readFileSync(join(DIST, file)), { level: 9 }).length;

/** Files of a part and of what it imports at once. */
function filesOf(parts: Record<string, Part>, key: string, known = new Set<string>()): Set<string> {
  const part = parts[key];
  if (part === undefined || known.has(part.file)) return known;
  for (const file of [part.file, ...(part.css ?? [])]) known.add(file);
  for (const other of part.imports ?? []) filesOf(parts, other, known);
  return known;
}

describe('the built client', () => {
  it('has a first route of at most 200 KB of script and style, compressed', () => {
    const parts = manifest();
    const [entry = ''] = Object.keys(parts).filter((key) => parts[key]?.isEntry);
    const total = [...filesOf(parts, entry)].reduce((sum, file) => sum + weight(file), 0);
    expect(total).toBeLessThanOrEqual(200 * KB);
  });

  it('adds at most 80 KB for any later route', () => {
    const parts = manifest();
    const [entry = ''] = Object.keys(parts).filter((key) => parts[key]?.isEntry);
    const first = filesOf(parts, entry);
    const heavy = Object.keys(parts)
      .map((key) => ({
        key,
        weight: [...filesOf(parts, key)]
          .filter((file) => !first.has(file))
          .reduce((sum, f) => sum + weight(f), 0),
      }))
      .filter((part) => part.weight > 80 * KB);
    expect(heavy).toEqual([]);
  });

  it('lies there compressed, ready to be sent', () => {
    const scripts = readdirSync(join(DIST, 'assets')).filter((file) => /\.(?:js|css)$/.test(file));
    expect(scripts.filter((file) => !existsSync(join(DIST, 'assets', `${file}.br`)))).toEqual([]);
  });
});

describe('a screen at load', () => {
  let stage: FullStage;

  beforeAll(async () => {
    stage = await fullStage();
  });
  afterAll(() => stage.close());

  it('asks nobody else, is refused nothing, throws nothing and asks nothing twice', async () => {
    const found: Record<string, unknown> = {};
    const watch = await stage.coordinator();
    for (const { name, path } of [...LISTS, ...stage.records]) {
      watch.forget();
      await watch.show(path);
      const twice = watch.asked.filter((operation, index) => watch.asked.indexOf(operation) !== index);
      const { faults, foreign } = watch;
      if (faults.length + foreign.length + twice.length > 0)
        found[name] = { faults: [...faults], foreign: [...foreign], twice };
    }
    expect(found).toEqual({});
  });

  it('shows what matters of /home within 3 s at 400 ms, 400 kbps and a processor four times slower', async () => {
    const watch = await stage.open('partner@demo.example.org', { viewport: { width: 360, height: 740 } });
    const cdp = await watch.context.newCDPSession(watch.page);
    await cdp.send('Network.enable');
    const throughput = (400 * 1_000) / 8;
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: throughput,
      uploadThroughput: throughput,
    });
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await watch.show('/home');
    const lcp = await watch.page.evaluate(
      () =>
        new Promise<number>((found) => {
          new PerformanceObserver((list) => {
            const last = list.getEntries().at(-1);
            if (last !== undefined) found(last.startTime);
          }).observe({ type: 'largest-contentful-paint', buffered: true });
        }),
    );
    expect(lcp).toBeLessThanOrEqual(3_000);
    await watch.close();
  });
});
