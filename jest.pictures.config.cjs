/** Takes the pictures of the documents from the demo coalition; not a test, but it stands on the tests' stage. */
const base = require('./jest.web.config.cjs');

/** @type {import('jest').Config} */
module.exports = { ...base, testMatch: ['<rootDir>/test/web/**/*.pictures.ts'], testTimeout: 600_000 };
