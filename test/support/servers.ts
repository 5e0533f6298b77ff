/** Where the suites' servers are: those that are named by the environment, or those that the set-up started. */
export interface Servers {
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** A login past every rule, by which suites plant and look. */
  readonly keeperUrl: string;
  readonly redisUrl: string | undefined;
  readonly template: string;
}

const KEY = 'CHORUS_TEST_SERVERS';

export function announce(servers: Servers): void {
  process.env[KEY] = JSON.stringify(servers);
}

export function servers(): Servers {
  const text = process.env[KEY];
  if (text === undefined) throw new Error('the set-up of the suites has not run');
  return JSON.parse(text) as Servers;
}

export function withDatabase(url: string, database: string): string {
  const named = new URL(url);
  named.pathname = `/${database}`;
  return named.href;
}
