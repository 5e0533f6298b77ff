const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');

const readJson = (file) => JSON.parse(readFileSync(join(__dirname, file), 'utf8'));

/** What the build does to a file, aliases included, but for specs and the set-up too. */
function transform() {
  const { jsc, module, sourceMaps } = readJson('.swcrc');
  return ['@swc/jest', { jsc: { ...jsc, baseUrl: __dirname }, module, sourceMaps, swcrc: false }];
}

const ifThere = (key, file) => (existsSync(join(__dirname, file)) ? { [key]: `<rootDir>/${file}` } : {});

/** Packages that are published as ES modules only, with what they load. */
const ESM_ONLY = ['pdfjs-dist', 'uuid', 'temporal-polyfill', 'temporal-utils'];

/** @type {import('jest').Config} */
module.exports = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/support/jest/shared-environment.cjs',
  runtime: '<rootDir>/test/support/jest/shared-runtime.cjs',
  testMatch: [
    '<rootDir>/libs/**/*.spec.{ts,tsx}',
    '<rootDir>/apps/**/*.spec.{ts,tsx}',
    '<rootDir>/test/**/*.spec.{ts,tsx}',
    '<rootDir>/tools/**/*.spec.ts',
  ],
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '/fixtures/', '<rootDir>/test/web/'],
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  moduleNameMapper: { '^@/(.*)$': '<rootDir>/apps/web/src/$1' },
  transform: { '^.+\\.[cm]?[jt]sx?$': transform() },
  transformIgnorePatterns: [`/node_modules/(?!(${ESM_ONLY.join('|')})/)`],
  ...ifThere('globalSetup', 'test/support/global-setup.ts'),
  ...ifThere('globalTeardown', 'test/support/global-teardown.ts'),
  testTimeout: 30_000,
  maxWorkers: 2,
  workerIdleMemoryLimit: '768MB',
};
