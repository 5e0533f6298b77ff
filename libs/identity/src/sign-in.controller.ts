import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError } from '@chorus/kernel/errors';
import { isLanguage, negotiateLanguage, type Language } from '@chorus/kernel/language';
import { Public } from '@chorus/platform/auth/access';
import { SessionCookies } from '@chorus/platform/auth/session-cookies';
import { clientAddress } from '@chorus/platform/limits/client-address';
import { PAGE_HEADERS } from '@chorus/platform/pages/headers';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { deviceOf } from './device-of';
import { askPage, confirmPage, sentPage, spentPage } from './sign-in.page';
import { SignInService } from './sign-in.service';
import { SIGN_IN_WORDS } from './sign-in.words';

const FORM = z.object({ email: z.email().max(254) });

/** Sign-in by mailed link: GET shows, POST acts. */
@Public()
@Controller()
export class SignInController {
  constructor(
    private readonly signIn: SignInService,
    private readonly cookies: SessionCookies,
  ) {}

  @Get('sign-in')
  ask(@Req() request: FastifyRequest, @Query('lang') lang: string | undefined, @Res() reply: FastifyReply) {
    return show(reply, askPage(languageOf(request, lang), []));
  }

  @HttpCode(200)
  @Post('sign-in')
  async request(
    @Req() request: FastifyRequest,
    @Query('lang') lang: string | undefined,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ) {
    const language = languageOf(request, lang);
    const form = FORM.safeParse(body);
    if (!form.success) {
      const message = SIGN_IN_WORDS.wrongEmail[language];
      return show(reply.code(422), askPage(language, [{ field: 'email', message }]));
    }
    await this.signIn.requestLink(PLATFORM_SCOPE, form.data.email, clientAddress(request));
    return show(reply, sentPage(language));
  }

  @Get('sign-in/:token')
  confirm(
    @Req() request: FastifyRequest,
    @Query('lang') lang: string | undefined,
    @Param('token') token: string,
    @Res() reply: FastifyReply,
  ) {
    return show(reply, confirmPage(languageOf(request, lang), token.slice(0, 100)));
  }

  @HttpCode(200)
  @Post('sign-in/:token')
  async enter(
    @Req() request: FastifyRequest,
    @Query('lang') lang: string | undefined,
    @Param('token') token: string,
    @Res() reply: FastifyReply,
  ) {
    const language = languageOf(request, lang);
    try {
      const session = await this.signIn.signIn(PLATFORM_SCOPE, token, deviceOf(request));
      return await this.cookies.give(reply, session).redirect('/home', 303);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return show(reply.code(410), spentPage(language, error.say(language)));
    }
  }
}

function show(reply: FastifyReply, html: string): FastifyReply {
  return reply.headers(PAGE_HEADERS).send(html);
}

function languageOf(request: FastifyRequest, lang: string | undefined): Language {
  return lang !== undefined && isLanguage(lang)
    ? lang
    : negotiateLanguage(request.headers['accept-language']);
}
