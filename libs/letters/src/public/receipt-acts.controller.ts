import { Body, Controller, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { notFound } from '@chorus/kernel/errors';
import { Public } from '@chorus/platform/auth/access';
import { answer, languageOf, lead } from './public-answer';
import { ReceiptPagesService } from './receipt-pages.service';
import { receiptPage, type Done } from './receipt.page';
import { formProblems, SIGN_ON_FORM, typedValues } from './sign-on-form';

type Posted = Readonly<Record<string, unknown>>;

const DISPLAY = SIGN_ON_FORM.pick({ display: true });
const SHOWN = SIGN_ON_FORM.pick({ version: true });
const CORRECTION = SIGN_ON_FORM.pick({ name: true, affiliation: true, country: true });

/** What a signer does with a signature on its own page; each act leads back to the page, which says that it is done. */
@Public()
@Controller('r/:token/:lang')
export class ReceiptActsController {
  constructor(private readonly receipts: ReceiptPagesService) {}

  @HttpCode(200)
  @Post('display')
  display(
    @Param('token') token: string,
    @Param('lang') lang: string,
    @Body() body: Posted,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const form = DISPLAY.safeParse(body);
    if (!form.success) return this.wrong(token, lang, body, form.error, request, reply);
    const { display: chosen } = form.data;
    return this.act(token, lang, request, reply, 'saved', () => this.receipts.changeDisplay(token, chosen));
  }

  @HttpCode(200)
  @Post('correct')
  correct(
    @Param('token') token: string,
    @Param('lang') lang: string,
    @Body() body: Posted,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const form = CORRECTION.safeParse(body);
    if (!form.success) return this.wrong(token, lang, body, form.error, request, reply);
    const { name, affiliation, country } = form.data;
    const to = { printedName: name, affiliation: affiliation || null, country: country || null };
    return this.act(token, lang, request, reply, 'saved', () => this.receipts.correct(token, to));
  }

  @Post('reconfirm')
  reconfirm(
    @Param('token') token: string,
    @Param('lang') lang: string,
    @Body() body: Posted,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { version } = SHOWN.parse(body);
    return this.act(token, lang, request, reply, 'saved', () => this.receipts.reconfirm(token, version));
  }

  @Post('updates')
  updates(
    @Param('token') token: string,
    @Param('lang') lang: string,
    @Body() body: Posted,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const wanted = body.updates === 'yes';
    return this.act(token, lang, request, reply, 'saved', () => this.receipts.setUpdates(token, wanted));
  }

  @Post('resend')
  resend(
    @Param('token') token: string,
    @Param('lang') lang: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.act(token, lang, request, reply, 'resent', () => this.receipts.resend(token));
  }

  @Post('dissociate')
  dissociate(
    @Param('token') token: string,
    @Param('lang') lang: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.act(token, lang, request, reply, 'dissociated', () => this.receipts.dissociate(token));
  }

  @Post('withdraw')
  withdraw(
    @Param('token') token: string,
    @Param('lang') lang: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return lead(request, reply, async () => {
      const slug = await this.receipts.withdraw(token);
      return `/l/${slug}/${languageOf(lang)}/withdrawn`;
    });
  }

  private act(
    token: string,
    lang: string,
    request: FastifyRequest,
    reply: FastifyReply,
    done: Done,
    change: () => Promise<void>,
  ): Promise<FastifyReply> {
    return lead(request, reply, async () => {
      await change();
      return `/r/${encodeURIComponent(token)}/${languageOf(lang)}?done=${done}`;
    });
  }

  /** The page with what was typed, and what is wrong with it. */
  private wrong(
    token: string,
    lang: string,
    body: Posted,
    error: z.ZodError,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<FastifyReply> {
    return answer(request, reply, async () => {
      const behind = await this.receipts.behind(token);
      if (behind.kind === 'confirm') throw notFound();
      reply.code(422);
      const language = languageOf(lang);
      const problems = formProblems(error, language);
      return receiptPage(language, token, behind.receipt, {
        done: null,
        values: typedValues(body),
        problems,
      });
    });
  }
}
