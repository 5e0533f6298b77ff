/** The end-to-end suites again, against servers that are already running instead of those that the tests start. */
const base = require('./jest.config.cjs');

for (const name of ['TEST_DATABASE_URL', 'TEST_REDIS_URL']) {
  if (!process.env[name]) throw new Error(`${name} must name a running server`);
}

/** @type {import('jest').Config} */
module.exports = {
  ...base,
  testMatch: ['<rootDir>/test/**/*.spec.{ts,tsx}'],
  testPathIgnorePatterns: [...base.testPathIgnorePatterns, '<rootDir>/test/walls/'],
};
