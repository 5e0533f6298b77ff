import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import { Public } from '@chorus/platform/auth/access';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { letterPage } from './letter.page';
import { embedPage, exactTextPage, namesPage, withdrawnLetterPage } from './letter-parts.page';
import type { LetterView } from './letter-view';
import { textIn } from './page-text';
import { answer, languageOf, refuse, sendShared, shared, type SharedPage } from './public-answer';
import { PublicLettersService } from './public-letters.service';
import { SharedPages } from './shared-pages';

/** What anyone may read of a letter, without a script: the letter, its names, its exact text, and its count for other sites. */
@Public()
@Controller('l/:slug/:lang')
export class LetterController {
  private readonly pages = new SharedPages();
  private readonly origin: string;

  constructor(
    private readonly letters: PublicLettersService,
    @Inject(SETTINGS) { publicUrl }: Settings,
  ) {
    this.origin = publicUrl;
  }

  @Get()
  async read(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const language = languageOf(lang);
    try {
      const found = await this.letters.at(slug);
      if (found.face === 'WITHDRAWN')
        return await answer(request, reply, () => Promise.resolve(withdrawnLetterPage(language, slug)));
      const { view } = found;
      const make = () =>
        shared(letterPage(language, view, textIn(view, language), this.origin), {
          listed: view.indexed,
        });
      return sendShared(request, reply, this.pages.of(view, 'letter', language, make));
    } catch (error) {
      return refuse(request, reply, error);
    }
  }

  @Get('names')
  names(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Query('after') after: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const place = typeof after === 'string' && after.length < 1_000 ? after : undefined;
    return this.share(slug, lang, request, reply, `names ${place ?? ''}`, place, (language, view) => {
      if (place === undefined) throw notFound();
      return shared(namesPage(language, view, textIn(view, language), place));
    });
  }

  @Get('text')
  exactText(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.share(slug, lang, request, reply, 'text', undefined, (language, view) =>
      shared(exactTextPage(language, view)),
    );
  }

  @Get('embed')
  embed(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.share(slug, lang, request, reply, 'embed', undefined, (language, view) =>
      shared(embedPage(language, view, textIn(view, language), this.origin), { framed: true }),
    );
  }

  private async share(
    slug: string,
    lang: string,
    request: FastifyRequest,
    reply: FastifyReply,
    kind: string,
    after: string | undefined,
    make: (language: Language, view: LetterView) => SharedPage,
  ): Promise<FastifyReply> {
    const language = languageOf(lang);
    try {
      const view = await this.letters.letter(slug, after);
      return sendShared(
        request,
        reply,
        this.pages.of(view, kind, language, () => make(language, view)),
      );
    } catch (error) {
      return refuse(request, reply, error);
    }
  }
}
