/**
 * The walls of the client: base < ui < features < app, and a feature uses another only through its index.
 * `test/walls` holds a fixture for every rule, and fails for a rule without one.
 */
/** Seen from apps/web, where `npm run walls` stands. */
const SRC = '^src/';
const SPEC = '\\.spec\\.tsx?$';
const OTHER_INDEX = `${SRC}features/(?!$1/)[^/]+/index\\.ts$`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'web-base-is-lowest',
      'base knows neither components nor features.',
      { path: `${SRC}base/` },
      { path: `${SRC}(?!base/)` },
    ),
    forbid(
      'web-ui-knows-no-feature',
      'ui is what every screen is made of; it uses base alone.',
      { path: `${SRC}ui/` },
      { path: `${SRC}(?!base/|ui/)` },
    ),
    forbid(
      'web-app-is-top',
      'app puts features together; nothing below knows it.',
      { path: `${SRC}(?:base|ui|features)/` },
      { path: `${SRC}(?:app/|main\\.)` },
    ),
    forbid(
      'web-features-by-index',
      "Another feature's inside is its own business: import its index.ts.",
      { path: `${SRC}features/([^/]+)/` },
      { path: `${SRC}features/(?!$1/)`, pathNot: OTHER_INDEX },
    ),
    forbid(
      'web-inside-directly',
      'Inside a feature, files import each other directly.',
      { path: `${SRC}features/([^/]+)/(?!index\\.ts$)` },
      { path: `${SRC}features/$1/index\\.ts$` },
    ),
    forbid(
      'web-rules-are-pure',
      'Rules decide and know nothing of React, the network or the clock.',
      { path: `${SRC}features/.*rules(?:\\.ts$|/)`, pathNot: SPEC },
      {
        path: [
          'node_modules/(?:react|urql|@tanstack|react-aria)',
          '\\.tsx$',
          `${SRC}base/(?:use-|now|client)`,
        ],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'web-actions-in-hooks',
      'What changes something is a hook of its own, in hooks/.',
      { path: `${SRC}features/[^/]+/components/` },
      { path: `${SRC}base/use-action\\.ts$`, dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'web-knows-no-server',
      'The client knows the server by its schema alone.',
      { path: SRC },
      { path: '^\\.\\./', pathNot: 'node_modules/' },
    ),
    forbid(
      'web-no-cycles',
      'Two files that need each other are one file, or hide a third.',
      {},
      { circular: true },
    ),
    forbid(
      'web-resolvable',
      'An import that cannot be resolved passes every other wall unseen.',
      {},
      { couldNotResolve: true },
    ),
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'module', 'browser', 'default', 'types'],
    },
  },
};
