import { Body, Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { DomainError } from '@chorus/kernel/errors';
import { isLanguage, negotiateLanguage, type Language } from '@chorus/kernel/language';
import { tidyLine } from '@chorus/kernel/text';
import { deviceOf, SignInService } from '@chorus/identity';
import { Public } from '@chorus/platform/auth/access';
import { SessionCookies } from '@chorus/platform/auth/session-cookies';
import { PAGE_HEADERS } from '@chorus/platform/pages/headers';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { InvitationsService } from './invitations.service';
import { invitationPage, invitationSpentPage } from './invitation.page';
import { INVITATION_WORDS } from './invitation.words';

const FORM = z.object({ name: z.string().transform(tidyLine).pipe(z.string().min(1).max(120)) });

/** The invitation's link: GET shows, POST accepts and signs in. */
@Public()
@Controller('invitation')
export class InvitationController {
  constructor(
    private readonly invitations: InvitationsService,
    private readonly signIn: SignInService,
    private readonly cookies: SessionCookies,
  ) {}

  @Get(':token')
  show(
    @Req() request: FastifyRequest,
    @Query('lang') lang: string | undefined,
    @Param('token') token: string,
    @Res() reply: FastifyReply,
  ) {
    return reply
      .headers(PAGE_HEADERS)
      .send(invitationPage(languageOf(request, lang), token.slice(0, 100), []));
  }

  @HttpCode(200)
  @Post(':token')
  async accept(
    @Req() request: FastifyRequest,
    @Query('lang') lang: string | undefined,
    @Param('token') token: string,
    @Body() body: unknown,
    @Res() reply: FastifyReply,
  ) {
    const language = languageOf(request, lang);
    const form = FORM.safeParse(body);
    if (!form.success) {
      const problems = [{ field: 'name', message: INVITATION_WORDS.nameMissing[language] }];
      return reply
        .code(422)
        .headers(PAGE_HEADERS)
        .send(invitationPage(language, token.slice(0, 100), problems));
    }
    try {
      const personId = await this.invitations.accept(token, form.data.name, 'UTC');
      const session = await this.signIn.openSession(PLATFORM_SCOPE, personId, deviceOf(request));
      return await this.cookies.give(reply, session).redirect('/home', 303);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      return reply
        .code(410)
        .headers(PAGE_HEADERS)
        .send(invitationSpentPage(language, error.say(language)));
    }
  }
}

function languageOf(request: FastifyRequest, lang: string | undefined): Language {
  return lang !== undefined && isLanguage(lang)
    ? lang
    : negotiateLanguage(request.headers['accept-language']);
}
