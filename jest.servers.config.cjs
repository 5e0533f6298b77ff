/** Suites that meet servers which are already running, instead of those that the tests start. */
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const base = require('./jest.config.cjs');

for (const name of ['TEST_DATABASE_URL', 'TEST_REDIS_URL']) {
  if (!process.env[name]) throw new Error(`${name} must name a running server`);
}

/**
 * What a server of another kind could make fail: its roles and walls, its locks and races, its queue, several processes,
 * a restart; isolation/walker carries out every query and mutation, and faults/jobs every kind of job. Other suites say
 * on a running server what `npm test` has said on its own. Name here whatever holds a lock, or plans its statements.
 */
const MET_AGAIN = [
  'e2e/main-job',
  'e2e/processes',
  'faults/jobs',
  'faults/kill',
  'faults/mail',
  'faults/outbox',
  'isolation/catalogue',
  'isolation/connections',
  'isolation/doors',
  'isolation/pool',
  'isolation/walker',
  'letters/sealing',
  'planning/moving',
  'platform/recurring',
  'platform/search-columns',
  'platform/several-processes',
  'public/plan',
  'races/races',
];
for (const suite of MET_AGAIN) {
  if (!existsSync(join(__dirname, `test/${suite}.spec.ts`))) throw new Error(`there is no suite ${suite}`);
}

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testMatch: MET_AGAIN.map((suite) => `<rootDir>/test/${suite}.spec.ts`),
};
