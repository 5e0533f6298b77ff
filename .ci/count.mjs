/**
 * Adds up what the steps of a run noted in a folder, and prints "N passed, N failed". A test that was skipped did not
 * pass; a step that failed, or left no numbers, without naming a failure counts as one failure.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const read = (file) =>
  existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;

const gates = (verdicts) => ({
  passed: verdicts.filter(({ ok }) => ok).length,
  failed: verdicts.filter(({ ok }) => !ok).length,
});

const tests = (jest) => ({
  passed: jest.numPassedTests,
  failed: jest.numFailedTests + jest.numPendingTests + jest.numTodoTests + jest.numRuntimeErrorTestSuites,
});

function count(step, numbersOf) {
  const numbers = read(`${step}.json`);
  const { passed, failed } =
    numbers === undefined ? { passed: 0, failed: 0 } : numbersOf(JSON.parse(numbers));
  const broken = failed === 0 && (passed === 0 || read(`${step}.code`)?.trim() !== '0');
  return { step, passed, failed: broken ? 1 : failed };
}

const install = { step: 'install', passed: 1, failed: 0 };
const steps = [
  install,
  count('check', gates),
  count('test', tests),
  count('web', tests),
  count('servers', tests),
];
const sum = (what) => steps.reduce((total, step) => total + step[what], 0);

for (const { step, passed, failed } of steps) console.log(`${step}: ${passed} passed, ${failed} failed`);
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
