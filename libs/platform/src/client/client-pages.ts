import { randomBytes } from 'node:crypto';
import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { negotiateLanguage, type Language } from '@chorus/kernel/language';
import { Visitors } from '../auth/visitors';
import { PAGE_HEADERS } from '../pages/headers';
import { readClientBuild } from './client-build';
import { clientPage } from './client.page';

const BASE = '/client/';

/** First parts of the addresses of screens; the client itself knows what lies below each. */
const ROOMS = 'home desk welcome tasks campaigns moments letters register partners settings'.split(' ');

/** Our own script, style, pictures and API, and nothing else: nothing from elsewhere, nothing inline without the nonce. */
const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** Serves the client from the same origin as its API, compressed as it was built. */
export async function addClientPages(app: NestFastifyApplication, folder: string): Promise<void> {
  const build = readClientBuild(folder);
  if (build === null) return;
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: folder,
    prefix: BASE,
    index: false,
    decorateReply: false,
    preCompressed: true,
    immutable: true,
    maxAge: '365d',
  });

  const show = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const reader = await readerOf(app, request);
    if (reader === null) return reply.redirect('/sign-in', 302);
    const path = new URL(request.url, 'http://page').pathname;
    const nonce = randomBytes(16).toString('base64');
    return reply
      .headers({ ...PAGE_HEADERS, 'content-security-policy': policy(nonce) })
      .send(clientPage({ build, base: BASE, language: reader, path, nonce }));
  };
  fastify.get('/', (_request, reply) => reply.redirect('/home', 302));
  for (const room of ROOMS) {
    fastify.get(`/${room}`, show);
    fastify.get(`/${room}/*`, show);
  }
}

/** The language of who is signed in; null where nobody is. Where it cannot be known now, the client will say why. */
async function readerOf(app: NestFastifyApplication, request: FastifyRequest): Promise<Language | null> {
  try {
    const { person, language } = await app.get(Visitors).of(request);
    return person === null ? null : language;
  } catch {
    return negotiateLanguage(request.headers['accept-language']);
  }
}
