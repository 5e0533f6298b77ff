import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage, negotiateLanguage } from '@chorus/kernel/language';
import { Public } from '@chorus/platform/auth/access';
import { askPage } from './ask.page';
import { refuse, sendShared, shared } from './public-answer';
import { PublicAsksService } from './public-asks.service';
import { SharedPages } from './shared-pages';

/** An ask that a coordinator has made public. */
@Public()
@Controller('asks')
export class AskController {
  private readonly pages = new SharedPages();

  constructor(private readonly asks: PublicAsksService) {}

  @Get([':slug', ':slug/:lang'])
  async read(
    @Param('slug') slug: string,
    @Param('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const wanted = negotiateLanguage(request.headers['accept-language']);
    const language = lang !== undefined && isLanguage(lang) ? lang : wanted;
    try {
      const view = await this.asks.at(slug);
      const page = this.pages.of(view, 'ask', language, () => shared(askPage(language, view)));
      return sendShared(request, reply, page);
    } catch (error) {
      return refuse(request, reply, error);
    }
  }
}
