import { Readable } from 'node:stream';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '@chorus/kernel/errors';
import { Public } from '@chorus/platform/auth/access';
import { PublishedSealsService } from '../seal/published-seals.service';
import { refuse } from './public-answer';
import { PublicLettersService } from './public-letters.service';
import { ReceiptPagesService } from './receipt-pages.service';

/** What is verified without this server: the seal of a letter for anyone, and a signer's own receipt. */
@Public()
@Controller()
export class SealFilesController {
  constructor(
    private readonly letters: PublicLettersService,
    private readonly seals: PublishedSealsService,
    private readonly receipts: ReceiptPagesService,
  ) {}

  @Get('l/:slug/seal.json')
  async bundle(
    @Param('slug') slug: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    try {
      const { id } = await this.letters.letter(slug);
      const scope = await this.letters.scopeOf(slug);
      const heads = (await this.seals.heads(scope, [id])).get(id);
      if (heads === undefined) throw notFound();
      const pieces = Readable.from(this.seals.bundle(scope, { id, slug }, heads));
      return attach(reply, `seal-${slug}.json`).send(pieces);
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
      return attach(reply, `receipt-${receipt.letter}-${receipt.place}.json`).send(text);
    } catch (error) {
      return refuse(request, reply, error);
    }
  }
}

function attach(reply: FastifyReply, name: string): FastifyReply {
  return reply.headers({
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'referrer-policy': 'no-referrer',
    'content-security-policy': "default-src 'none'; sandbox",
  });
}
