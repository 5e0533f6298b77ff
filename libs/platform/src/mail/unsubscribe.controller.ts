import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../auth/access';
import { PAGE_HEADERS } from '../pages/headers';
import { languageAt } from '../pages/page-language';
import { MailStops } from './mail-stops.service';
import { resumedPage, stoppedPage, stopPage } from './unsubscribe.page';

/** Ends mails that are not essential: GET shows, POST acts, without a cookie (RFC 8058 section 3.2). */
@Public()
@Controller('u/:token')
export class UnsubscribeController {
  constructor(private readonly stops: MailStops) {}

  @Get()
  show(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    this.stops.demand(token);
    return send(reply, stopPage(languageOf(request), token));
  }

  @HttpCode(200)
  @Post()
  async stop(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.stops.stop(token);
    return send(reply, stoppedPage(languageOf(request), token));
  }

  @HttpCode(200)
  @Post('resume')
  async resume(@Param('token') token: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    await this.stops.resume(token);
    return send(reply, resumedPage(languageOf(request), token));
  }
}

function languageOf({ url, headers }: FastifyRequest) {
  return languageAt(url, headers['accept-language']);
}

function send(reply: FastifyReply, html: string): FastifyReply {
  return reply.headers(PAGE_HEADERS).send(html);
}
