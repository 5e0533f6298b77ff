import { createHash } from 'node:crypto';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { Public } from '@chorus/platform/auth/access';
import { CalendarsService } from './calendars.service';

const HEADERS = {
  'cache-control': 'private, no-store',
  'x-robots-tag': 'noindex, nofollow',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; sandbox",
};

/** Feeds for calendars, which cannot sign in: whoever has the address reads it. */
@Public()
@Controller('feeds')
export class FeedsController {
  constructor(private readonly calendars: CalendarsService) {}

  @Get(':file')
  async read(
    @Param('file') file: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    reply.headers(HEADERS);
    const [, token] = /^([A-Za-z0-9_-]{43})\.ics$/.exec(file) ?? [];
    if (token === undefined) throw notFound();
    try {
      const calendar = await this.calendars.read(token);
      const tag = `"${createHash('sha256').update(calendar).digest('base64url')}"`;
      reply.header('etag', tag);
      if (isKnown(request.headers['if-none-match'], tag)) return await reply.code(304).send();
      return await reply
        .headers({
          'content-type': 'text/calendar; charset=utf-8',
          'content-disposition': 'attachment; filename="chorus.ics"',
        })
        .send(calendar);
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'RATE_LIMITED') throw error;
      return reply.code(429).header('retry-after', Number(error.details.seconds)).send();
    }
  }
}

/** RFC 9110 section 13.1.2, by weak comparison. */
function isKnown(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === tag);
}
