import type { Client } from 'urql';
import { makeClient } from '@/base/client';
import { device } from '@/base/device';
import type { Problem } from '@/base/problem';
import type { Session } from '@/base/session';
import { messagesOf } from './messages';
import { startSession } from './start-session';

export interface Ready {
  readonly session: Omit<Session, 'renew'>;
  readonly client: Client;
  readonly messages: Record<string, string>;
}

/** What the screens need before the first of them can be drawn: who is here, in which language, for which coalition. */
export async function boot(): Promise<Ready | Problem> {
  const outcome = await startSession(makeClient(null), device.read('coalition'));
  if ('problem' in outcome) return outcome.problem;
  const { session } = outcome;
  return {
    session,
    messages: await messagesOf(session.language),
    client: makeClient(session.standing.coalition.slug),
  };
}
