import { join, resolve } from 'node:path';
import { z } from 'zod';

const url = (...schemes: string[]) =>
  z
    .string()
    .refine((text) => schemes.some((scheme) => text.startsWith(`${scheme}://`)) && URL.canParse(text), {
      message: `must be an address that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
    });

const whole = (low: number, high: number) =>
  z.coerce.number(`must be a whole number from ${low} to ${high}`).int().min(low).max(high);

const SCHEMA = z.object({
  NODE_ENV: z
    .enum(['development', 'test', 'production'], 'must be development, test or production')
    .default('development'),
  PORT: whole(0, 65_535).default(3000),
  PUBLIC_URL: url('http', 'https').optional(),
  DATABASE_URL: url('postgres', 'postgresql').optional(),
  DATABASE_OWNER_URL: url('postgres', 'postgresql').optional(),
  DATABASE_POOL: whole(2, 200).default(10),
  REDIS_URL: url('redis', 'rediss').optional(),
  REDIS_PREFIX: z
    .string()
    .regex(/^[a-z0-9_-]{1,60}$/, 'must be of lower-case letters, digits, - and _')
    .default('chorus'),
  JOB_LOCK_SECONDS: whole(1, 600).default(30),
  OVERDUE_SECONDS: whole(1, 3_600).default(60),
  SMTP_URL: url('smtp', 'smtps').optional(),
  MAIL_FROM: z.email('must be a mail address').default('chorus@localhost.localdomain'),
  CHORUS_SECRET: z
    .string()
    .min(32, 'must have at least 32 characters; make one with: openssl rand -base64 32')
    .optional(),
  CHORUS_EARLIER_SECRETS: z.string().optional(),
  CHORUS_DATA_DIR: z.string().min(1).default('.data'),
  CHORUS_CLIENT_DIR: z.string().min(1).default('dist/web'),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'silent'],
      'must be fatal, error, warn, info, debug or silent',
    )
    .default('info'),
  TRUST_PROXY: z.string().optional(),
  FORMS_PER_ADDRESS: whole(1, 1_000_000).default(60),
});

/** What the environment says, checked. Instants of time-outs are in the places that use them. */
export interface Settings {
  readonly production: boolean;
  readonly port: number;
  /** Where people reach this server, without a slash at its end; links in mails begin with it. */
  readonly publicUrl: string;
  readonly databaseUrl: string | undefined;
  readonly databaseOwnerUrl: string | undefined;
  readonly databasePool: number;
  readonly redisUrl: string | undefined;
  /** What the queue's keys begin with: two installations on one Redis must differ. */
  readonly redisPrefix: string;
  /** For how long a job is its worker's own; after a kill, another worker takes it then. */
  readonly jobLockSeconds: number;
  /** After this long without being done, owed work is sent on its way again: the queue may have been emptied. */
  readonly overdueSeconds: number;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly secret: string | undefined;
  /** Secrets from before: what is sealed under them still opens. */
  readonly earlierSecrets: readonly string[];
  readonly dataDir: string;
  readonly mailDir: string;
  /** Where the built client lies; where there is none, no screens are served. */
  readonly clientDir: string;
  readonly logLevel: string;
  /** Addresses of proxies whose X-Forwarded-For is believed; none by default. */
  readonly trustProxy: string | undefined;
  /** Posts to public pages that one client address may make in ten minutes; more for an event in one hall. */
  readonly formsPerAddress: number;
}

/** Under this token, and only there, a class asks for the settings. */
export const SETTINGS = Symbol('settings');

/** Every variable that is wrong, each with its remedy. */
class SettingsError extends Error {
  override readonly name = 'SettingsError';
}

/** Reads the environment. Throws one SettingsError that lists every problem. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = SCHEMA.safeParse(filled);
  const problems = read.success
    ? demands(read.data)
    : read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  if (!read.success || problems.length > 0) {
    throw new SettingsError(
      `The environment is not right:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
  }
  const env = read.data;
  const dataDir = resolve(env.CHORUS_DATA_DIR);
  return {
    production: env.NODE_ENV === 'production',
    port: env.PORT,
    publicUrl: (env.PUBLIC_URL ?? `http://localhost:${env.PORT}`).replace(/\/+$/, ''),
    databaseUrl: env.DATABASE_URL,
    databaseOwnerUrl: env.DATABASE_OWNER_URL ?? env.DATABASE_URL,
    databasePool: env.DATABASE_POOL,
    redisUrl: env.REDIS_URL,
    redisPrefix: env.REDIS_PREFIX,
    jobLockSeconds: env.JOB_LOCK_SECONDS,
    overdueSeconds: env.OVERDUE_SECONDS,
    smtpUrl: env.SMTP_URL,
    mailFrom: env.MAIL_FROM,
    secret: env.CHORUS_SECRET,
    earlierSecrets: (env.CHORUS_EARLIER_SECRETS ?? '').split(',').filter(Boolean),
    dataDir,
    mailDir: join(dataDir, 'mail'),
    clientDir: resolve(env.CHORUS_CLIENT_DIR),
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    formsPerAddress: env.FORMS_PER_ADDRESS,
  };
}

/** In production nothing is made up: links must lead somewhere, secrets must be shared by the processes. */
function demands(env: z.infer<typeof SCHEMA>): string[] {
  if (env.NODE_ENV !== 'production') return [];
  const needed = ['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL', 'CHORUS_SECRET'] as const;
  const missing = needed
    .filter((name) => env[name] === undefined)
    .map((name) => `${name}: is required in production`);
  const open = env.PUBLIC_URL?.startsWith('http://')
    ? ['PUBLIC_URL: must begin with https:// in production']
    : [];
  return [...missing, ...open];
}
