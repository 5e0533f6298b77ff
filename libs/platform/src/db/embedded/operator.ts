import { execFileSync } from 'node:child_process';

/** Whom the database server runs as. Postgres refuses to run as root: then it runs as `nobody`. */
export interface Operator {
  readonly uid?: number;
  readonly gid?: number;
}

export function findOperator(): Operator {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }));
  return { uid: id('-u'), gid: id('-g') };
}
