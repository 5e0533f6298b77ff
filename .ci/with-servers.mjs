/**
 * Runs a command against running servers: with a database of its own in the Postgres of CI_DATABASE_URL, and an empty
 * numbered database in the Redis of CI_REDIS_URL; both are gone afterwards. A server that cannot be reached is a failure.
 */
import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';

const POSTGRES = process.env.CI_DATABASE_URL || 'postgres://postgres@127.0.0.1:5432/postgres';
const REDIS = process.env.CI_REDIS_URL || 'redis://127.0.0.1:6379';
const APP_ROLE = 'chorus_app';
const NAME = `chorus_ci_${randomBytes(6).toString('hex')}`;
const OWNER = `${NAME}_owner`;
const APP = `${NAME}_app`;
const KEEPER = `${NAME}_keeper`;

let child;
for (const signal of ['SIGTERM', 'SIGINT']) process.on(signal, () => child?.kill(signal));

const undo = [];
try {
  const env = { ...(await openPostgres()), ...(await openRedis()) };
  process.exitCode = await run(process.argv.slice(2), { ...process.env, ...env });
} catch (error) {
  console.error(`The servers of the suites: ${error.message || error.code || error}`);
  process.exitCode = 1;
} finally {
  for (const step of undo.reverse()) {
    await step().catch((error) => console.error(`Left behind (${NAME}): ${error.message}`));
  }
}

/** A database with an owner, a plain login that may only act as the role that row security binds, and the suites' own. */
async function openPostgres() {
  const password = randomBytes(18).toString('hex');
  const admin = new pg.Client({ connectionString: POSTGRES, connectionTimeoutMillis: 10_000 });
  await admin.connect().catch(({ code, message }) => {
    throw new Error(`the Postgres of CI_DATABASE_URL cannot be reached: ${message || code}`);
  });
  undo.push(() => admin.end());
  undo.push(() => dropDatabases(admin));

  const { rowCount } = await admin.query('select from pg_roles where rolname = $1', [APP_ROLE]);
  if (rowCount === 0) {
    await admin.query(`create role ${APP_ROLE} nologin`);
    undo.splice(1, 0, () => admin.query(`drop role ${APP_ROLE}`));
  }
  await admin.query(`create role ${OWNER} login createdb password '${password}'`);
  await admin.query(`create role ${APP} login password '${password}'`);
  await admin.query(
    `create role ${KEEPER} login bypassrls in role ${OWNER}, pg_read_all_stats password '${password}'`,
  );
  await admin.query(`grant ${APP_ROLE} to ${OWNER}, ${APP}`);
  // no suite cuts the server's power: that a commit outlives it is proved on the embedded database
  for (const login of [OWNER, APP, KEEPER])
    await admin.query(`alter role ${login} set synchronous_commit = off`);
  await admin.query(`create database ${NAME} owner ${OWNER}`);
  return {
    TEST_DATABASE_URL: address(APP, password),
    TEST_DATABASE_OWNER_URL: address(OWNER, password),
    TEST_DATABASE_KEEPER_URL: address(KEEPER, password),
  };
}

/** Drops what the owner has made, be it here or in the suites, and the logins. */
async function dropDatabases(admin) {
  const made = await admin.query('select datname from pg_database where pg_get_userbyid(datdba) = $1', [
    OWNER,
  ]);
  for (const { datname } of made.rows) await admin.query(`drop database "${datname}" with (force)`);
  await admin.query(`drop role if exists ${KEEPER}, ${APP}, ${OWNER}`);
}

function address(user, password) {
  const url = new URL(POSTGRES);
  url.username = user;
  url.password = password;
  url.pathname = `/${NAME}`;
  return url.href;
}

/** The last numbered database without a key: the suites empty theirs, and nobody else's. */
async function openRedis() {
  const redis = new Redis(REDIS, { lazyConnect: true, maxRetriesPerRequest: 0, retryStrategy: () => null });
  redis.on('error', () => undefined); // told by the command that fails
  await redis.connect().catch(() => {
    throw new Error('the Redis of CI_REDIS_URL cannot be reached');
  });
  undo.push(() => redis.quit());
  for (let number = 15; number >= 0; number -= 1) {
    await redis.select(number);
    if ((await redis.dbsize()) > 0) continue;
    undo.push(() => redis.flushdb());
    const url = new URL(REDIS);
    url.pathname = `/${number}`;
    return { TEST_REDIS_URL: url.href };
  }
  throw new Error('every database of the Redis server holds something');
}

function run([program, ...args], env) {
  return new Promise((done, fail) => {
    child = spawn(program, args, { env, stdio: 'inherit' });
    child.on('error', fail);
    child.on('close', (code) => done(code ?? 1));
  });
}
