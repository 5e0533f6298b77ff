import { Controller, Get, Inject, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '@chorus/kernel/errors';
import { Public } from '@chorus/platform/auth/access';
import { SETTINGS, type Settings } from '@chorus/platform/config/settings';
import { clientAddress } from '@chorus/platform/limits/client-address';
import { Limits, type Limit } from '@chorus/platform/limits/limits';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { PublishedSealsService } from '../seal/published-seals.service';
import { sendSealFile } from '../seal/seal-attachment';
import { refuse } from './public-answer';
import { PublicLettersService } from './public-letters.service';
import { ReceiptPagesService } from './receipt-pages.service';

/** What is verified without this server: the seal of a letter for anyone, and a signer's own receipt. */
@Public()
@Controller()
export class PublicSealsController {
  /** A seal can be large: it is fetched no oftener than forms are posted. */
  private readonly limit: Limit;

  constructor(
    private readonly letters: PublicLettersService,
    private readonly seals: PublishedSealsService,
    private readonly receipts: ReceiptPagesService,
    private readonly limits: Limits,
    @Inject(SETTINGS) { formsPerAddress }: Settings,
  ) {
    this.limit = { name: 'seals fetched by an address', most: formsPerAddress, seconds: 600 };
  }

  @Get('l/:slug/seal.json')
  async bundle(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    await this.limits.demand(PLATFORM_SCOPE, this.limit, clientAddress(request));
    try {
      const { id } = await this.letters.letter(slug);
      const scope = await this.letters.scopeOf(slug);
      const heads = (await this.seals.heads(scope, [id])).get(id);
      if (heads === undefined) throw notFound();
      return sendSealFile(reply, `seal-${slug}`, this.seals.bundle(scope, { id, slug }, heads));
    } catch (error) {
      return refuse(request, reply, error);
    }
  }

  @Get('r/:token/seal.json')
  async receipt(
    @Param('token') token: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    try {
      const receipt = await this.receipts.proof(token);
      const text = `${JSON.stringify(receipt, null, 1)}\n`;
      return sendSealFile(reply, `receipt-${receipt.letter}-${receipt.place}`, [text]);
    } catch (error) {
      return refuse(request, reply, error);
    }
  }
}
