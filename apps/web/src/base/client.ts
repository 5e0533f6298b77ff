import { cacheExchange, Client, fetchExchange, mapExchange } from 'urql';
import { arrivals } from './arrivals';
import { connection } from './connection';
import { problemOf } from './problem';

/** How this page speaks to the API of its own origin, for one coalition where the person has several. */
export function makeClient(coalition: string | null): Client {
  return new Client({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    fetchOptions: () => ({
      credentials: 'same-origin',
      headers: new Headers(coalition === null ? [] : [['x-coalition', coalition]]),
    }),
    exchanges: [
      mapExchange({
        onResult({ error }) {
          const kind = error === undefined ? null : problemOf(error).kind;
          connection.report(kind === 'offline' ? 'offline' : kind === 'signed-out' ? 'signed-out' : 'well');
        },
      }),
      cacheExchange,
      mapExchange({
        onResult({ operation, error }) {
          if (error === undefined) arrivals.note(operation.key);
        },
      }),
      fetchExchange,
    ],
  });
}
