import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { ClsService } from 'nestjs-cls';
import { COMMON_ERRORS } from '@chorus/kernel/errors';
import { negotiateLanguage } from '@chorus/kernel/language';
import { SessionCookies } from '../auth/session-cookies';
import { SETTINGS, type Settings } from '../config/settings';
import { Transactions } from '../db/transactions';
import { Metrics } from '../observability/metrics';
import { addClientPages } from '../client/client-pages';
import { addLocalPages } from '../local/local-pages';
import { addBodyLimits } from './body-limits';
import { comesFromElsewhere } from './origin-check';

/** What every HTTP process does before a request reaches a resolver or a page. */
export async function configureHttp(app: NestFastifyApplication): Promise<void> {
  const settings = app.get<Settings>(SETTINGS);
  const cls = app.get(ClsService);
  const transactions = app.get(Transactions);
  const metrics = app.get(Metrics);
  await app.register(cookie);
  await app.register(helmet, { contentSecurityPolicy: false, referrerPolicy: { policy: 'no-referrer' } });
  const fastify = app.getHttpAdapter().getInstance();
  const own = [new URL(settings.publicUrl).origin];

  fastify.addHook('onRequest', async (request, reply) => {
    if (comesFromElsewhere(request, own)) {
      const message = COMMON_ERRORS.FORBIDDEN.message[negotiateLanguage(request.headers['accept-language'])];
      await reply.code(403).send({ errors: [{ message, extensions: { code: 'FORBIDDEN' } }] });
    }
  });
  addBodyLimits(fastify, app.get(SessionCookies));
  const endings = new WeakMap<object, () => Promise<void>>();
  fastify.addHook('preHandler', (request, reply, done) => {
    cls.run(() => {
      const end = transactions.beginRequest();
      endings.set(request, end);
      reply.raw.once('close', () => void end());
      done();
    });
  });
  fastify.addHook('onSend', async (request) => endings.get(request)?.());
  fastify.addHook('onResponse', (request, { statusCode, elapsedTime }, done) => {
    const { method, routeOptions } = request;
    const status = `${Math.floor(statusCode / 100)}xx`;
    metrics.answered({ method, route: routeOptions.url ?? 'none', status }, elapsedTime / 1_000);
    done();
  });
  addLocalPages(app, settings);
  await addClientPages(app, settings.clientDir);
}
