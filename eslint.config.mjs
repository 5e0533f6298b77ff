import js from '@eslint/js';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
const SPECS = ['**/*.spec.ts', '**/*.spec.tsx', 'test/**'];

/** Syntax that the house does without: a selector, and what to do instead. */
const RAW_HTML = {
  selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"], Property[key.name="dangerouslySetInnerHTML"]',
  message: 'Only libs/platform/src/pages may hand out HTML that React has not escaped.',
};
const CLOCK = {
  selector:
    'NewExpression[callee.name="Date"][arguments.length=0], ' +
    'MemberExpression[object.name="Date"][property.name="now"], ' +
    'MemberExpression[object.name="Temporal"][property.name="Now"]',
  message: 'Rules have no clock: the caller says what time it is.',
};
const CHANCE = {
  selector: 'MemberExpression[property.name=/^random/], ImportSpecifier[imported.name=/^random/]',
  message: 'Rules leave nothing to chance: the caller makes ids and tokens.',
};

const SAID = {
  selector: 'JSXText[value=/\\p{L}{2,}/u]',
  message: 'What a person reads goes through translation: FormattedMessage or formatMessage.',
};
const SAID_ASIDE = {
  selector:
    'JSXAttribute[name.name=/^(aria-label|title|label|name|legend|hint|alt|placeholder|caption|lead)$/] > Literal[value=/ /]',
  message: 'What a person hears goes through translation: formatMessage.',
};
const STYLED = {
  selector: 'JSXAttribute[name.name="style"]',
  message: 'The content security policy refuses style attributes: use a class.',
};

const FORWARD_REF = {
  name: '@nestjs/common',
  importNames: ['forwardRef'],
  message: 'Cut the circle: the lower room publishes a port, the upper one registers itself.',
};
const INJECT_REPOSITORY = {
  name: '@nestjs/typeorm',
  message: 'Injected repositories do not join the open transaction: use Db of platform/db.',
};
const DATA_SOURCE = {
  name: 'typeorm',
  importNames: ['DataSource'],
  message: 'Only platform/db holds the connection: use its Db.',
};
const without = (...paths) => ['error', { paths }];

export default tseslint.config(
  { ignores: ['**/dist/', 'coverage/', '.data/', 'test/walls/fixtures/', '**/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'max-lines': ['error', { max: 400 }],
      'no-console': 'error',
      'no-control-regex': 'off',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-imports': without(FORWARD_REF, INJECT_REPOSITORY, DATA_SOURCE),
      'no-restricted-syntax': ['error', RAW_HTML],
      'no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
    },
  },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      'no-implied-eval': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { varsIgnorePattern: '^_', argsIgnorePattern: '^_' }],
      '@typescript-eslint/no-redundant-type-constituents': 'off', // hits brands, and maps that features widen
      '@typescript-eslint/require-await': 'off', // an async function promises a promise, not an await
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['libs/**/*.ts', 'libs/**/*.tsx'],
    ignores: SPECS,
    rules: { '@typescript-eslint/no-non-null-assertion': 'error' },
  },
  {
    files: ['apps/web/src/**'],
    ignores: ['apps/web/src/base/now.ts', ...SPECS],
    rules: {
      'no-restricted-syntax': ['error', RAW_HTML, CLOCK, SAID, SAID_ASIDE, STYLED],
      '@typescript-eslint/only-throw-error': [
        'error',
        { allow: [{ from: 'package', name: 'Redirect', package: '@tanstack/router-core' }] },
      ],
    },
  },
  { files: SPECS, rules: { '@typescript-eslint/unbound-method': 'off' } },
  {
    files: ['libs/*/src/**/domain/**/*.ts'],
    ignores: SPECS,
    rules: { 'no-restricted-syntax': ['error', RAW_HTML, CLOCK, CHANCE] },
  },
  { files: ['libs/platform/src/pages/**'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['libs/platform/src/db/**', 'migrations/**', 'test/support/**'],
    rules: { 'no-restricted-imports': without(FORWARD_REF) },
  },
  {
    files: [
      'apps/cli/**',
      'apps/local/**',
      'apps/web/*.mjs',
      'apps/web/tools/**',
      'tools/**',
      'test/bench/**',
      '.ci/**',
    ],
    rules: { 'no-console': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    languageOptions: {
      globals: Object.fromEntries(
        ['console', 'process', 'URL', 'fetch', 'setTimeout', 'clearTimeout', 'performance', 'Buffer'].map(
          (name) => [name, 'readonly'],
        ),
      ),
    },
  },
  {
    files: ['**/*.cjs'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { __dirname: 'readonly', module: 'writable', require: 'readonly' },
    },
  },
);
