import { Controller, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLanguage, type Language } from '@chorus/kernel/language';
import { Public } from '@chorus/platform/auth/access';
import { confirmPage } from './check.page';
import { answer, languageOf, lead } from './public-answer';
import { ReceiptPagesService } from './receipt-pages.service';
import { receiptPage, type Done } from './receipt.page';

const DONE: readonly Done[] = ['saved', 'resent', 'dissociated'];

/** The links of mails: one that confirms, and one that is a signer's own page. GET shows, POST acts. */
@Public()
@Controller()
export class ReceiptController {
  constructor(private readonly receipts: ReceiptPagesService) {}

  @Get(['c/:token', 'c/:token/:lang', 'r/:token', 'r/:token/:lang'])
  show(
    @Param('token') token: string,
    @Param('lang') lang: string | undefined,
    @Query('done') done: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return answer(request, reply, async () => {
      const behind = await this.receipts.behind(token);
      const language = shownIn(lang, behind.language);
      if (behind.kind === 'confirm') return confirmPage(language, token, behind.title, behind.letterLanguage);
      const said = DONE.find((known) => known === done) ?? null;
      return receiptPage(language, token, behind.receipt, { done: said, values: {}, problems: [] });
    });
  }

  @Post(['c/:token', 'c/:token/:lang'])
  confirm(
    @Param('token') token: string,
    @Param('lang') lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return lead(request, reply, async () => {
      await this.receipts.confirm(token);
      return `/r/${token}/${languageOf(lang)}`;
    });
  }

  /** Links of mails that went out before these addresses: what was shown there stands here, what was posted is posted on. */
  @Get(['confirm/:token', 'confirm/:token/:lang'])
  moved(@Param('token') token: string, @Param('lang') lang: string | undefined, @Res() reply: FastifyReply) {
    return reply.redirect(addressOf('c', token, lang), 307);
  }

  @Post('confirm/:token/:lang')
  movedPost(@Param('token') token: string, @Param('lang') lang: string, @Res() reply: FastifyReply) {
    return reply.redirect(addressOf('c', token, lang), 307);
  }

  @Post('confirm/:token/:lang/withdraw')
  movedWithdrawal(@Param('token') token: string, @Param('lang') lang: string, @Res() reply: FastifyReply) {
    return reply.redirect(`${addressOf('r', token, lang)}/withdraw`, 307);
  }
}

/** The language of the address, or else the one in which was signed. */
function shownIn(lang: string | undefined, signed: Language): Language {
  return lang !== undefined && isLanguage(lang) ? lang : signed;
}

function addressOf(room: 'c' | 'r', token: string, lang: string | undefined): string {
  const rest = lang === undefined ? '' : `/${languageOf(lang)}`;
  return `/${room}/${encodeURIComponent(token)}${rest}`;
}
