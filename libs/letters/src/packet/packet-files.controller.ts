import { Controller, Get, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { z } from 'zod';
import { notFound } from '@chorus/kernel/errors';
import type { Language } from '@chorus/kernel/language';
import { Allow } from '@chorus/platform/auth/access';
import { CurrentLanguage, CurrentStanding } from '@chorus/platform/auth/params';
import type { Standing } from '@chorus/platform/auth/visitor';
import type { FileKind } from './domain/packet';
import { PacketsService } from './packets.service';
import { SignatoriesExportService } from './signatories-export.service';

const MEDIA_TYPES: Readonly<Record<FileKind, string>> = {
  PDF: 'application/pdf',
  DOCX: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * Files for coordinators. Session, role and coalition are asked at each fetch, as for any other question: an address
 * opens nothing by itself. No copy stays in a cache, and nothing is shown in place.
 */
@Controller('letters/:letterId')
@Allow('COORDINATOR')
export class PacketFilesController {
  constructor(
    private readonly packets: PacketsService,
    private readonly signatories: SignatoriesExportService,
  ) {}

  @Get('packets/:file')
  async file(
    @CurrentStanding() { scope, actor }: Standing,
    @Param('letterId') letterId: string,
    @Param('file') file: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const [, packetId = '', extension = ''] = /^([0-9a-f-]{36})\.(pdf|docx)$/.exec(file) ?? [];
    const kind = extension === 'pdf' ? 'PDF' : 'DOCX';
    const wish = { letterId: idOf(letterId), packetId: idOf(packetId), kind } as const;
    const content = await this.packets.fetch(scope, actor, wish);
    return attach(reply, MEDIA_TYPES[kind], `letter-${packetId}.${extension}`).send(content);
  }

  @Get('signatories.csv')
  async table(
    @CurrentStanding() { scope, actor }: Standing,
    @CurrentLanguage() language: Language,
    @Param('letterId') letterId: string,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    const csv = await this.signatories.csv(scope, actor, idOf(letterId), language);
    return attach(reply, 'text/csv; charset=utf-8', 'signatories.csv').send(csv);
  }
}

function attach(reply: FastifyReply, type: string, name: string): FastifyReply {
  return reply.headers({
    'content-type': type,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-robots-tag': 'noindex',
    'content-security-policy': "default-src 'none'; sandbox",
  });
}

/** What is no id names nothing. */
function idOf(text: string): string {
  if (!z.uuid().safeParse(text).success) throw notFound();
  return text;
}
