import { gzipSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '@chorus/kernel/errors';
import { isLanguage, type Language } from '@chorus/kernel/language';
import { FRAMED_HEADERS, PAGE_HEADERS } from '@chorus/platform/pages/headers';
import { languageAt, pathIn } from '@chorus/platform/pages/page-language';
import { refusedPage } from './refused';

/** The language of an address; of one that names none that there is, English. */
export function languageOf(lang: string | undefined): Language {
  return lang !== undefined && isLanguage(lang) ? lang : 'en';
}

/** What `make` gives as a page, and a refusal as a page that says why. */
export async function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  make: () => Promise<string>,
): Promise<FastifyReply> {
  try {
    const html = await make();
    return await reply.headers(PAGE_HEADERS).send(html);
  } catch (error) {
    return refuse(request, reply, error);
  }
}

/** The same of what changes something: `act` gives the address of the page that shows it (POST, then 303). */
export async function lead(
  request: FastifyRequest,
  reply: FastifyReply,
  act: () => Promise<string>,
): Promise<FastifyReply> {
  try {
    const next = await act();
    return await reply.headers({ 'cache-control': 'no-store' }).redirect(next, 303);
  } catch (error) {
    return refuse(request, reply, error);
  }
}

/** A refusal as a page; anything else is a fault, and thrown on. */
export function refuse(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  if (!(error instanceof DomainError)) throw error;
  const language = languageAt(request.url, request.headers['accept-language']);
  const missing = error.code === 'NOT_FOUND';
  return reply
    .code(missing ? 404 : 409)
    .headers(PAGE_HEADERS)
    .send(refusedPage(language, (tag) => pathIn(request.url, tag), missing ? null : error.say(language)));
}

/** How a page that says nothing of its reader is sent: compressed once for all who read it. */
export interface SharedPage {
  readonly html: string;
  readonly gzip: Buffer;
  readonly listed: boolean;
  readonly framed: boolean;
}

export function shared(html: string, { listed = false, framed = false } = {}): SharedPage {
  return { html, gzip: gzipSync(html), listed, framed };
}

export function sendShared(
  request: FastifyRequest,
  reply: FastifyReply,
  { html, gzip, listed, framed }: SharedPage,
): FastifyReply {
  reply.headers({ ...(framed ? FRAMED_HEADERS : PAGE_HEADERS), vary: 'accept-encoding' });
  if (listed) reply.removeHeader('x-robots-tag');
  if (framed) reply.raw.removeHeader('x-frame-options');
  const packed = /\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''));
  return packed ? reply.header('content-encoding', 'gzip').send(gzip) : reply.send(html);
}
