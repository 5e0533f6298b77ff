import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Settings } from '../config/settings';
import { PAGE_HEADERS } from '../pages/headers';
import { languageAt } from '../pages/page-language';
import { EXPLORER_SCRIPT, EXPLORER_SCRIPT_PATH } from './explorer-script';
import { explorerPage } from './explorer.page';
import { keptMail, newestMails, type KeptMail } from './mail-folder';
import { mailboxPage, mailPage } from './mailbox.page';

const OWN_PAGE = PAGE_HEADERS['content-security-policy'];
const FRAME =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'; " +
  "frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation";

const LOOPBACK = /^(::1|(::ffff:)?127\.[\d.]+)$/;

interface OfMail {
  readonly Params: { readonly id: string };
}

/** Pages for whoever runs Chorus on a laptop. In production they do not exist. */
export function addLocalPages(app: NestFastifyApplication, settings: Settings): void {
  if (settings.production) return;
  addExplorer(app);
  if (settings.smtpUrl === undefined) addMailbox(app, settings);
}

function addExplorer(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.get('/graphiql', (request, reply) =>
    show(
      reply,
      explorerPage(languageOf(request), app.get(GraphQLSchemaHost, { strict: false }).schema),
      `${OWN_PAGE}; script-src 'self'; connect-src 'self'`,
    ),
  );
  fastify.get(EXPLORER_SCRIPT_PATH.split('?')[0] ?? '', (_request, reply) =>
    reply.header('content-type', 'text/javascript; charset=utf-8').send(EXPLORER_SCRIPT),
  );
}

/**
 * A mail's link opens an account, so that mails are shown to this machine alone; and under its own names alone, lest a
 * foreign page lead a browser here under a name of its choice (DNS rebinding).
 */
function addMailbox(app: NestFastifyApplication, { mailDir, publicUrl }: Settings): void {
  const fastify = app.getHttpAdapter().getInstance();
  const names = ['localhost', '127.0.0.1', '[::1]', new URL(publicUrl).hostname];
  const preHandler = async ({ ip, hostname }: FastifyRequest, reply: FastifyReply) =>
    LOOPBACK.test(ip) && names.includes(hostname) ? undefined : reply.callNotFound();
  const withMail = async (id: string, reply: FastifyReply, answer: (mail: KeptMail) => FastifyReply) => {
    const mail = await keptMail(mailDir, id);
    return mail === undefined ? reply.callNotFound() : answer(mail);
  };
  fastify.get('/mailbox', { preHandler }, async (request, reply) =>
    show(reply, mailboxPage(languageOf(request), await newestMails(mailDir)), OWN_PAGE),
  );
  fastify.get<OfMail>('/mailbox/:id', { preHandler }, (request, reply) =>
    withMail(request.params.id, reply, (mail) =>
      show(reply, mailPage(languageOf(request), mail), `${OWN_PAGE}; frame-src 'self'`),
    ),
  );
  fastify.get<OfMail>('/mailbox/:id/html', { preHandler }, (request, reply) =>
    withMail(request.params.id, reply, ({ html }) =>
      show(reply, `<!doctype html><base target="_top">${html}`, FRAME),
    ),
  );
}

function languageOf({ url, headers }: FastifyRequest) {
  return languageAt(url, headers['accept-language']);
}

function show(reply: FastifyReply, html: string, policy: string): FastifyReply {
  return reply.headers({ ...PAGE_HEADERS, 'content-security-policy': policy }).send(html);
}
