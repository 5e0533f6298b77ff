import { Body, Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { countryCode, line } from '@chorus/kernel/fields';
import { DomainError, notFound } from '@chorus/kernel/errors';
import { isLanguage, type Language } from '@chorus/kernel/language';
import { Public } from '@chorus/platform/auth/access';
import type { FieldProblem } from '@chorus/platform/pages/forms';
import { PAGE_HEADERS } from '@chorus/platform/pages/headers';
import { DISPLAYS } from '../domain/life';
import { SigningService } from '../signing/signing.service';
import { SIGNING_WORDS as WORDS } from '../signing/signing.words';
import { WithdrawalService } from '../signing/withdrawal.service';
import { LettersService } from '../text/letters.service';
import {
  checkPage,
  confirmPage,
  letterPage,
  receiptPage,
  refusedPage,
  sentPage,
  withdrawnPage,
  type LetterView,
  type SignForm,
} from './letter.page';

const FORM = z.object({
  name: line(1, 120),
  email: z.email().max(254),
  affiliation: line(0, 200).optional(),
  country: z.union([z.literal(''), countryCode]).optional(),
  display: z.enum(DISPLAYS),
  consent: z.literal('yes'),
});
const EMPTY: SignForm = { values: { display: 'PUBLIC' }, problems: [] };

/** The public pages of a letter: read, check, sign, confirm; all without a script. */
@Public()
@Controller()
export class LetterController {
  constructor(
    private readonly letters: LettersService,
    private readonly signing: SigningService,
    private readonly withdrawal: WithdrawalService,
  ) {}

  @Get('l/:slug/:lang')
  read(@Param('slug') slug: string, @Param('lang') lang: string, @Res() reply: FastifyReply) {
    return answer(reply, languageOf(lang), async (language) =>
      letterPage(language, await this.view(slug), EMPTY),
    );
  }

  @Get('l/:slug/:lang/check')
  check(@Param('slug') slug: string, @Param('lang') lang: string, @Res() reply: FastifyReply) {
    return answer(reply, languageOf(lang), async (language) => checkPage(language, await this.view(slug)));
  }

  @HttpCode(200)
  @Post('l/:slug/:lang')
  sign(
    @Param('slug') slug: string,
    @Param('lang') lang: string,
    @Body() body: Record<string, unknown>,
    @Res() reply: FastifyReply,
  ) {
    return answer(reply, languageOf(lang), async (language) => {
      const form = FORM.safeParse(body);
      if (!form.success) {
        reply.code(422);
        return letterPage(language, await this.view(slug), {
          values: valuesOf(body),
          problems: problemsOf(form.error, language),
        });
      }
      const { scope, letter } = await this.letters.published(slug);
      const { name, email, affiliation, country, display } = form.data;
      if (!body.website) {
        const consent = WORDS.personConsent[language];
        const signature = {
          email,
          printedName: name,
          affiliation: affiliation || null,
          country: country || null,
          display,
          language,
          consent,
        };
        await this.signing.signInPublic(scope, letter, signature);
      }
      return sentPage(language, slug);
    });
  }

  @Get(['confirm/:token', 'confirm/:token/:lang'])
  show(@Param('token') token: string, @Param('lang') lang: string | undefined, @Res() reply: FastifyReply) {
    return answer(reply, languageOf(lang), async (language) => {
      const found = await this.signing.behindLink(token);
      if (found === null) throw notFound();
      const shown = lang === undefined ? found.signature.language : language;
      if (found.signature.confirmedAt !== null) return receiptPage(shown, token, found.signature);
      return confirmPage(shown, token, found.signature.letterTitle);
    });
  }

  @HttpCode(200)
  @Post('confirm/:token/:lang')
  confirm(@Param('token') token: string, @Param('lang') lang: string, @Res() reply: FastifyReply) {
    return answer(reply, languageOf(lang), async (language) =>
      receiptPage(language, token, await this.signing.confirm(token)),
    );
  }

  @HttpCode(200)
  @Post('confirm/:token/:lang/withdraw')
  withdraw(@Param('token') token: string, @Param('lang') lang: string, @Res() reply: FastifyReply) {
    return answer(reply, languageOf(lang), async (language) => {
      const { slug } = await this.withdrawal.byLink(token);
      return withdrawnPage(language, slug);
    });
  }

  private async view(slug: string): Promise<LetterView> {
    const { scope, letter } = await this.letters.published(slug);
    const { closesAt, closesZone, canonical, sha256 } = letter;
    if (closesAt === null || closesZone === null || canonical === null || sha256 === null) throw notFound();
    const counts = await this.signing.counts(scope, [letter.id]);
    const named = await this.signing.publicSignatories(scope, [letter.id]);
    const { title, recipient, blocks, language: letterLanguage } = letter;
    return {
      slug,
      title,
      recipient,
      letterLanguage,
      blocks,
      open: letter.state === 'OPEN',
      closesAt,
      zone: closesZone,
      count: counts.get(letter.id) ?? 0,
      named: named.get(letter.id) ?? [],
      canonical,
      sha256,
    };
  }
}

async function answer(
  reply: FastifyReply,
  language: Language,
  make: (language: Language) => Promise<string>,
): Promise<FastifyReply> {
  try {
    return await reply.headers(PAGE_HEADERS).send(await make(language));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return reply
      .code(error.code === 'NOT_FOUND' ? 404 : 409)
      .headers(PAGE_HEADERS)
      .send(refusedPage(language, error.say(language)));
  }
}

function languageOf(lang: string | undefined): Language {
  return lang !== undefined && isLanguage(lang) ? lang : 'en';
}

function valuesOf(body: Record<string, unknown>): Record<string, string> {
  const entries = Object.entries(body).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(entries.map(([name, value]) => [name, value.slice(0, 300)]));
}

function problemsOf(error: z.ZodError, language: Language): FieldProblem[] {
  const messages: Record<string, string> = {
    name: WORDS.wrongName[language],
    email: WORDS.wrongEmail[language],
    affiliation: WORDS.wrongName[language],
    country: WORDS.wrongCountry[language],
    display: WORDS.wrongDisplay[language],
    consent: WORDS.wrongConsent[language],
  };
  const fields = new Set(error.issues.map(({ path }) => String(path[0])));
  return [...fields].map((field) => ({ field, message: messages[field] ?? '' }));
}
