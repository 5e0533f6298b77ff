import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { notFound } from '@chorus/kernel/errors';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import { PublishedSealsService } from './published-seals.service';
import { sendSealFile } from './seal-attachment';

/** Seals for members, of letters that are not public as well, and the receipts of what they have signed themselves. */
@Controller('letters/:letterId')
@Allow()
export class SealFilesController {
  constructor(private readonly seals: PublishedSealsService) {}

  @Get('seal.json')
  async bundle(
    @CurrentStanding() { scope }: Standing,
    @Param('letterId') letterId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const id = idOf(letterId);
    const slug = await this.seals.slug(scope, id);
    const heads = (await this.seals.heads(scope, [id])).get(id);
    if (slug === undefined || heads === undefined) throw notFound();
    return sendSealFile(reply, `seal-${slug}`, this.seals.bundle(scope, { id, slug }, heads));
  }

  @Get('receipt.json')
  async receipt(
    @CurrentStanding() { scope, actor }: Standing,
    @Param('letterId') letterId: string,
    @Query('as') as: string | undefined,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const receipt = await this.seals.ownReceipt(scope, actor, idOf(letterId), as === 'person');
    if (receipt === undefined) throw notFound();
    const text = `${JSON.stringify(receipt, null, 1)}\n`;
    return sendSealFile(reply, `receipt-${receipt.letter}-${receipt.place}`, [text]);
  }
}

/** What is no id names nothing. */
function idOf(text: string): string {
  if (!z.uuid().safeParse(text).success) throw notFound();
  return text;
}
