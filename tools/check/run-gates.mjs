import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { delimiter, resolve } from 'node:path';

const PATH = [resolve('node_modules/.bin'), process.env.PATH].join(delimiter);

/** Runs gates side by side, as many as there are cores. Returns the exit code: 1 where one failed. */
export async function runGates(gates, jsonFile) {
  const verdicts = new Map();
  const waiting = [...gates];
  const ready = ({ after = [] }) => after.every((name) => verdicts.has(name));

  let wake = [];
  const next = async () => {
    while (waiting.length > 0) {
      const at = waiting.findIndex(ready);
      if (at === -1) {
        await new Promise((done) => wake.push(done));
        continue;
      }
      const [gate] = waiting.splice(at, 1);
      const verdict = await judge(gate, verdicts);
      console.log(line(verdict));
      verdicts.set(gate.name, verdict);
      wake.splice(0).forEach((done) => done());
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, next));

  const all = [...verdicts.values()];
  const failed = all.filter(({ ok }) => !ok);
  for (const { name, output } of failed) console.log(`\n── ${name} ──\n${output.trim()}`);
  if (jsonFile) {
    writeFileSync(jsonFile, JSON.stringify(all.map(({ name, ok, seconds }) => ({ name, ok, seconds }))));
  }
  console.log(`\n${all.length - failed.length} gates ok, ${failed.length} failed`);
  return failed.length > 0 ? 1 : 0;
}

async function judge({ name, command, after = [] }, verdicts) {
  const broken = after.filter((other) => !verdicts.get(other).ok);
  if (broken.length > 0) return { name, ok: false, seconds: 0, output: `needs: ${broken.join(', ')}` };
  const start = performance.now();
  const { code, output } = await run(command);
  return { name, ok: code === 0, seconds: (performance.now() - start) / 1000, output };
}

function run([program, ...args]) {
  return new Promise((done) => {
    const child = spawn(program, args, { env: { ...process.env, PATH }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const take = (chunk) => (output += chunk);
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', (error) => done({ code: 1, output: String(error) }));
    child.on('close', (code) => done({ code, output }));
  });
}

const line = ({ name, seconds, ok }) =>
  `${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s  ${ok ? 'ok' : 'failed'}`;
