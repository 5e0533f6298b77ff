/** The end-to-end suites again, against servers that are already running instead of those that the tests start. */
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const base = require('./jest.config.cjs');

for (const name of ['TEST_DATABASE_URL', 'TEST_REDIS_URL']) {
  if (!process.env[name]) throw new Error(`${name} must name a running server`);
}

/**
 * What `npm test` alone says: suites that start a database of their own, or none, and suites that would say the same
 * twice. Such a suite plants its rows and asks the API of one process. It waits for no job, reads no mail, looks at no
 * role and no wall of the database, and every statement of the product that it runs is run by a suite that stays.
 * A suite that is not named here is run: name one only where all of this is true.
 */
const SAID_BY_NPM_TEST = [
  'campaigns/finding',
  'campaigns/moments',
  'campaigns/participants',
  'coalition/capacities',
  'coalition/coverage',
  'coalition/enrolment',
  'coalition/fitting-tasks',
  'coalition/organisations',
  'coalition/places',
  'coalition/standings',
  'coalition/visibility',
  'cost/statements',
  'e2e/demo-command',
  'faults/power',
  'letters/packet-files',
  'letters/reading',
  'letters/signatories',
  'platform/aliases',
  'platform/client-words',
  'platform/explorer',
  'tasks/finding',
  'tasks/notes',
  'walls/walls',
];
for (const suite of SAID_BY_NPM_TEST) {
  if (!existsSync(join(__dirname, `test/${suite}.spec.ts`))) throw new Error(`there is no suite ${suite}`);
}

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: [
    ...base.testPathIgnorePatterns,
    ...SAID_BY_NPM_TEST.map((suite) => `<rootDir>/test/${suite}\\.spec\\.ts$`),
  ],
};
