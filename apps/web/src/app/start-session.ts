import type { Client } from 'urql';
import { isLanguage } from '@/base/language';
import { problemOf, type Problem } from '@/base/problem';
import type { Session } from '@/base/session';
import { StartDocument } from './generated/operations';

type Started = { readonly session: Omit<Session, 'renew'> } | { readonly problem: Problem };

/** Who is signed in, and as what in which coalition; the one that was last chosen on this device, else the first. */
export async function startSession(client: Client, wanted: string | null): Promise<Started> {
  const { data, error } = await client.query(StartDocument, {}, { requestPolicy: 'network-only' });
  if (data === undefined)
    return { problem: error === undefined ? { kind: 'server', message: null } : problemOf(error) };
  const { me, standings } = data;
  const standing = standings.find(({ coalition }) => coalition.slug === wanted) ?? standings[0];
  if (standing === undefined) return { problem: { kind: 'missing', message: null } };
  return {
    session: {
      personId: me.id,
      name: me.name,
      email: me.email,
      language: isLanguage(me.language) ? me.language : 'en',
      timeZone: me.timeZone,
      settled: me.settled,
      standing,
      standings,
    },
  };
}
