import { randomUUID } from 'node:crypto';
import { Body, Controller, Get, HttpCode, Inject, Logger, Param, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { COMMON_ERRORS, DomainError, notFound } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import { Public } from '@chorus/platform/auth/access';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { networkBlock } from '@chorus/platform/limits/client-address';
import { PAGE_HEADERS } from '@chorus/platform/pages/headers';
import { NetworkKeysService } from '../moderation/network-keys.service';
import { SIGNING_WORDS } from '../signing/signing.words';
import { LettersService } from '../text/letters.service';
import { checkPage, sentPage } from './check.page';
import { letterPage } from './letter.page';
import type { LetterView } from './letter-view';
import { textIn } from './page-text';
import { withdrawnSignaturePage } from './receipt.page';
import { answer, languageOf, lead } from './public-answer';
import { PublicLettersService } from './public-letters.service';
import { formProblems, SIGN_ON_FORM, typedValues, type SignOnForm } from './sign-on-form';
import { SignOnsService } from './sign-ons.service';

type Posted = Readonly<Record<string, unknown>>;

/** Signing in public: the form is checked, shown once more, and signed; what was typed is never lost on the way. */
@Public()
@Controller('l/:slug/:lang')
export class SignOnController {
  private readonly logger = new Logger(SignOnController.name);
  private readonly origin: string;

  constructor(
    private readonly letters: LettersService,
    private readonly pages: PublicLettersService,
    private readonly signOns: SignOnsService,
    private readonly networks: NetworkKeysService,
    @Inject(SETTINGS) { publicUrl }: Settings,
  ) {
    this.origin = publicUrl;
  }

  /** What the form holds, to be looked at once more; nothing has happened yet. */
  @HttpCode(200)
  @Post('check')
  check(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Body() body: Posted,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return answer(request, reply, async () => {
      const language = languageOf(lang);
      const view = await this.signable(slug);
      const form = SIGN_ON_FORM.safeParse(body);
      if (!form.success) {
        reply.code(422);
        const problems = formProblems(form.error, language);
        return this.form(language, view, { values: typedValues(body), problems });
      }
      if (body.website) return sentPage(language, slug);
      const checked = { values: typedValues(body), key: randomUUID(), problem: null };
      return checkPage(language, slug, textIn(view, language), checked);
    });
  }

  /** Back in the form, with all that was typed. */
  @HttpCode(200)
  @Post('edit')
  edit(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Body() body: Posted,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return answer(request, reply, async () =>
      this.form(languageOf(lang), await this.signable(slug), { values: typedValues(body), problems: [] }),
    );
  }

  /** Signs, once for each key however often it is sent, and leads to what is to be done next. */
  @Post()
  async sign(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Body() body: Posted,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const language = languageOf(lang);
    const form = SIGN_ON_FORM.safeParse(body);
    if (!form.success) return this.check(slug, lang, body, request, reply);
    const key = typeof body.key === 'string' && body.key !== '' ? body.key.slice(0, 100) : randomUUID();
    try {
      if (!body.website) await this.signOnce(slug, key, language, form.data, request);
      return await reply
        .headers({ 'cache-control': 'no-store' })
        .redirect(`/l/${slug}/${language}/sent`, 303);
    } catch (error) {
      return this.notSigned(slug, language, { values: typedValues(body), key }, reply, error);
    }
  }

  @Get('sent')
  sent(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return answer(request, reply, async () => {
      const { slug: known } = await this.pages.letter(slug);
      return sentPage(languageOf(lang), known);
    });
  }

  /** Where a signer is led who has taken a signature back. */
  @Get('withdrawn')
  withdrawn(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return answer(request, reply, async () => {
      const { slug: known } = await this.pages.letter(slug);
      return withdrawnSignaturePage(languageOf(lang), known);
    });
  }

  /** Where a form was posted and the page is asked for again: back to the letter. */
  @Get(['check', 'edit'])
  back(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return lead(request, reply, async () => {
      const { slug: known } = await this.pages.letter(slug);
      return `/l/${known}/${languageOf(lang)}#sign`;
    });
  }

  private async signOnce(
    slug: string,
    key: string,
    language: Language,
    form: SignOnForm,
    request: FastifyRequest,
  ): Promise<void> {
    await this.signable(slug);
    const { scope, letter } = await this.letters.published(slug);
    const { name, email, affiliation, country, display, updates, version } = form;
    const person = {
      email,
      printedName: name,
      affiliation: affiliation || null,
      country: country || null,
      display,
      language,
      consent: SIGNING_WORDS.personConsent[language],
      updates: updates !== undefined,
      version,
    };
    const networkKey = this.networks.of(letter.id, networkBlock(request));
    await this.signOns.sign(scope, letter, key, person, networkKey);
  }

  /** The page that was posted, with why it was not signed: to be sent again as it is, or changed. */
  private async notSigned(
    slug: string,
    language: Language,
    { values, key }: { readonly values: Readonly<Record<string, string>>; readonly key: string },
    reply: FastifyReply,
    error: unknown,
  ): Promise<FastifyReply> {
    const refused = error instanceof DomainError;
    if (!refused) this.logger.error(error instanceof Error ? error.message : 'a sign-on failed');
    const reason = refused ? error : new DomainError(COMMON_ERRORS.UNAVAILABLE);
    const view = await this.pages.letter(slug).catch(() => null);
    const text = view === null ? null : textIn(view, language);
    const fresh = refused ? randomUUID() : key;
    return reply
      .code(refused ? (error.code === 'NOT_FOUND' ? 404 : 409) : 503)
      .headers(PAGE_HEADERS)
      .send(checkPage(language, slug, text, { values, key: fresh, problem: reason.say(language) }));
  }

  /** Throws NOT_FOUND where persons cannot sign in public. */
  private async signable(slug: string): Promise<LetterView> {
    const view = await this.pages.letter(slug);
    if (view.audience !== 'PUBLIC') throw notFound();
    return view;
  }

  private form(language: Language, view: LetterView, form: Parameters<typeof letterPage>[4]): string {
    return letterPage(language, view, textIn(view, language), this.origin, form);
  }
}
