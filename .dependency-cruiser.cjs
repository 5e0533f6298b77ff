/**
 * The walls of the house (see docs/ARCHITECTURE.md): which room may use which, and what each suffix may use.
 * `test/walls` holds a fixture for every rule, and fails for a rule without one.
 */

/** Rooms by floor, lowest first. A room uses only what lies below its floor. */
const FLOORS = [
  ['kernel'],
  ['platform'],
  ['identity'],
  ['coalition'],
  ['register'],
  ['tasks'],
  ['campaigns'],
  ['letters', 'litigation'],
  ['insight'],
];
const ROOMS = FLOORS.flat();
const FEATURES = ROOMS.filter((room) => !['kernel', 'platform'].includes(room)).join('|');

/** A file of any room with this name. `$1` in the same rule is the room. */
const inRoom = (name) => `^libs/([^/]+)/src/(?:|.+/)${name}`;
const own = (name) => `^libs/$1/src/(?:|.+/)${name}`;
const npm = (...names) => `node_modules/(?:@types/)?(?:${names.join('|')})/`;

const SPEC = '\\.spec\\.tsx?$';
const KERNEL = '^libs/kernel/';
const OWN_DOMAIN = own('domain/');
const OWN_ENTITY = own('[^/]+\\.entity\\.ts$');
const OWN_HELPER = own('(?!index\\.)[^/.]+(?:\\.words)?\\.tsx?$');
const OWN_MAIL = own('[^/]+\\.mail\\.tsx$');
const OWN_SERVICE = own('[^/]+\\.(?:service|reader)\\.ts$');
const OTHER_FEATURE = `^libs/(?!$1/)(?:${FEATURES})/src/index\\.ts$`;
const EDGE = '(?:resolver|types|inputs|loaders|controller|page|job)';
const DUTY = `(?:repository|policy|service|reader|mail|${EDGE})`;

/** A file called `from` uses, of the house's own files, only those in `may`. Specs are free. */
const duty = (name, comment, from, may) => ({
  name,
  comment,
  severity: 'error',
  from: { path: inRoom(from), pathNot: SPEC },
  to: { path: '^(?:libs|apps)/', pathNot: may },
});

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

const floors = ROOMS.map((room) => {
  const floor = FLOORS.findIndex((rooms) => rooms.includes(room));
  const above = FLOORS.slice(floor)
    .flat()
    .filter((other) => other !== room);
  return forbid(
    `floor-${room}`,
    `${room} uses only rooms below it; where it must ask a room above, it publishes a port in its index.ts.`,
    { path: `^libs/${room}/` },
    { path: above.length > 0 ? `^libs/(?:${above.join('|')})/` : '^$' },
  );
}).filter(({ to }) => to.path !== '^$');

const house = [
  forbid(
    'known-rooms',
    'A new room gets a floor in this file first.',
    {},
    { path: `^libs/(?!(?:${ROOMS.join('|')})/)` },
  ),
  forbid(
    'no-cycles',
    'Two files that need each other are one file, or hide a third.',
    {},
    { circular: true },
  ),
  forbid(
    'resolvable',
    'An import that cannot be resolved passes every other wall unseen.',
    {},
    { couldNotResolve: true },
  ),
  forbid(
    'features-by-index',
    "Another feature's inside is its own business: import its index.ts.",
    { path: '^(?:libs|apps)/([^/]+)/|^migrations/' },
    { path: `^libs/(?:${FEATURES})/src/(?!index\\.ts$)`, pathNot: '^libs/$1/' },
  ),
  forbid(
    'inside-directly',
    'Inside a feature, files import each other directly.',
    { path: `^libs/(${FEATURES})/src/` },
    { path: '^libs/$1/src/index\\.ts$' },
  ),
  forbid(
    'no-barrels',
    "No index file but a feature's.",
    {},
    {
      path: '^(?:libs|apps|migrations)/(?:|.+/)index\\.[jt]sx?$',
      pathNot: `^libs/(?:${FEATURES})/src/index\\.ts$`,
    },
  ),
  forbid(
    'no-hidden-barrels',
    "Only a feature's index.ts hands on what another file exports.",
    { path: '^(?:libs|apps)/', pathNot: `^libs/(?:${FEATURES})/src/index\\.ts$` },
    { path: '^(?:libs|apps)/', dependencyTypes: ['export'] },
  ),
  forbid('nobody-imports-apps', 'Apps are the top of the house.', { path: '^(?!apps/)' }, { path: '^apps/' }),
  forbid(
    'apps-wire-only',
    'An app wires rooms together; rules, tables and endpoints live in libs.',
    { path: '^apps/' },
    { path: [`^apps/.*\\.(?:entity|${DUTY})\\.tsx?$`, '^apps/.*/domain/'] },
  ),
  forbid(
    'no-test-in-production',
    'Production code does not import test code.',
    { path: '^(?:libs|apps|migrations)/', pathNot: SPEC },
    { path: ['^test/', SPEC] },
  ),
  forbid(
    'no-dev-dependencies',
    'What production code imports is in "dependencies".',
    { path: '^(?:libs|apps|migrations)/', pathNot: SPEC },
    { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
  ),
  forbid(
    'typeorm-stays-below',
    'Only entities, platform/db and migrations know TypeORM.',
    { path: '^(?:libs|apps)/', pathNot: ['\\.entity\\.ts$', '^libs/platform/src/db/', SPEC] },
    { path: npm('typeorm', '@nestjs/typeorm') },
  ),
  forbid(
    'kernel-is-plain',
    'The kernel is plain TypeScript: no framework.',
    { path: KERNEL, pathNot: SPEC },
    { path: 'node_modules/', pathNot: npm('uuid', 'temporal-polyfill', 'zod') },
  ),
];

const duties = [
  duty('duty-domain', 'Rules are pure: own domain and kernel.', 'domain/', [KERNEL, OWN_DOMAIN]),
  forbid(
    'duty-domain-no-framework',
    'Rules are pure: no framework, and of Node only hashing.',
    { path: inRoom('domain/'), pathNot: SPEC },
    {
      path: '.',
      pathNot: [
        '^(?:libs|apps|test)/',
        npm('zod', 'temporal-polyfill', 'rrule-temporal'),
        '^(?:node:)?crypto$',
      ],
    },
  ),
  duty('duty-entity', 'The stored shape: own domain and entities, kernel.', '[^/]+\\.entity\\.ts$', [
    KERNEL,
    OWN_DOMAIN,
    OWN_ENTITY,
  ]),
  duty('duty-repository', 'SQL: own entities and domain, platform/db.', '[^/]+\\.repository\\.ts$', [
    KERNEL,
    OWN_DOMAIN,
    OWN_ENTITY,
    OWN_HELPER,
    '^libs/platform/src/db/',
  ]),
  duty('duty-policy', 'Who may do what: own domain and readers, other features.', '[^/]+\\.policy\\.ts$', [
    KERNEL,
    OWN_DOMAIN,
    OWN_HELPER,
    own('[^/]+\\.(?:repository|reader|policy)\\.ts$'),
    OTHER_FEATURE,
  ]),
  forbid(
    'duty-service',
    'A use case does not know the edge that calls it.',
    { path: inRoom('[^/]+\\.(?:service|reader)\\.ts$') },
    { path: `^libs/.*\\.${EDGE}\\.tsx?$` },
  ),
  duty(
    'duty-graphql',
    'The GraphQL edge: own services, domain types, other features.',
    '[^/]+\\.(?:resolver|types|inputs|loaders)\\.ts$',
    [
      KERNEL,
      OWN_DOMAIN,
      OWN_HELPER,
      OWN_SERVICE,
      own('[^/]+\\.(?:types|inputs|loaders)\\.ts$'),
      OTHER_FEATURE,
      '^libs/platform/src/(?:graphql|auth|scope)/',
    ],
  ),
  duty(
    'duty-html',
    'The public HTML edge: own services and pages, the platform.',
    '[^/]+\\.(?:controller\\.ts|page\\.tsx)$',
    [
      KERNEL,
      OWN_DOMAIN,
      OWN_HELPER,
      OWN_SERVICE,
      own('[^/]+\\.page\\.tsx$'),
      OTHER_FEATURE,
      '^libs/platform/src/(?!db/)(?!.*\\.(?:entity|repository)\\.ts$)',
    ],
  ),
  duty('duty-job', 'The queue edge: own services and mails, the platform.', '[^/]+\\.job\\.tsx?$', [
    KERNEL,
    OWN_DOMAIN,
    OWN_HELPER,
    OWN_SERVICE,
    OWN_MAIL,
    OTHER_FEATURE,
    '^libs/platform/src/(?!db/)(?!.*\\.(?:entity|repository)\\.ts$)',
  ]),
  duty('duty-mail', 'One mail: kernel and platform/mail.', '[^/]+\\.mail\\.tsx$', [
    KERNEL,
    OWN_HELPER,
    OWN_MAIL,
    '^libs/platform/src/mail/',
  ]),
  duty('duty-words', 'What screens and mails say, in each language.', '[^/]+\\.words\\.ts$', [
    KERNEL,
    OWN_DOMAIN,
    own('[^/]+\\.words\\.ts$'),
  ]),
  forbid(
    'duty-helper',
    'A file without a suffix helps; it reaches nothing that has a duty of its own.',
    { path: `^libs/(?:${FEATURES})/src/(?:|.+/)(?!index\\.)[^/.]+\\.tsx?$` },
    { path: `^libs/(?:${FEATURES})/.*\\.${DUTY}\\.tsx?$` },
  ),
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...house, ...floors, ...duties],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:apps/web|test/walls/fixtures|dist)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['require', 'import', 'node', 'default'],
    },
  },
};
