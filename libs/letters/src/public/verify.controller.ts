import { Body, Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '@chorus/platform/auth/access';
import { languageAt } from '@chorus/platform/pages/page-language';
import { answer } from './public-answer';
import { verifyPage } from './verify.page';
import { VerifyService } from './verify.service';

/** Where anyone verifies a receipt. What is pasted is looked at and not kept. */
@Public()
@Controller(['verify', 'verify/:lang'])
export class VerifyController {
  constructor(private readonly verifying: VerifyService) {}

  @Get()
  show(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return answer(request, reply, () => Promise.resolve(verifyPage(languageOf(request), null)));
  }

  @HttpCode(200)
  @Post()
  verify(
    @Body() body: Readonly<Record<string, unknown>> | undefined,
    @Param('lang') _lang: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const pasted = typeof body?.receipt === 'string' ? body.receipt.trim() : '';
    return answer(request, reply, async () =>
      verifyPage(languageOf(request), await this.verifying.verify(pasted)),
    );
  }
}

function languageOf(request: FastifyRequest) {
  return languageAt(request.url, request.headers['accept-language']);
}
