import { createHash } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import { DomainError } from '@chorus/kernel/errors';
import { isLanguage } from '@chorus/kernel/language';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { inScope, Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { compose } from './document/compose';
import type { PacketContent } from './document/content';
import { frameOf } from './document/frame';
import { DocxWriter } from './docx/docx-writer';
import type { FileKind, PacketFailure } from './domain/packet';
import { PacketSourceService } from './packet-source.service';
import { PacketsRepository, type BuiltPacket, type PacketRow } from './packets.repository';
import { PdfWriter } from './pdf/pdf-writer';

/** Names take the job's time but for its end, when the pages are numbered and compressed. */
const NAMES_SHARE = 90;

/** Builds packets. May be interrupted at any place and begun anew, and run twice at once: one result is kept. */
@Injectable()
export class PacketBuildingService {
  private readonly logger = new Logger(PacketBuildingService.name);

  constructor(
    private readonly sources: PacketSourceService,
    private readonly packets: PacketsRepository,
    private readonly history: History,
  ) {}

  async build(scope: CoalitionScope, id: string): Promise<void> {
    if (!(await inScope(scope, () => this.packets.begin(scope, id)))) return;
    const packet = await this.packets.byId(scope, id);
    if (packet === undefined || !isLanguage(packet.language)) return;
    const wish = { letterId: packet.letterId, language: packet.language, format: packet.format };
    try {
      const { content, basis } = await this.sources.gather(scope, wish);
      if (basis !== packet.basis) return await this.fail(scope, id, 'CHANGED');
      await this.keep(scope, packet, await this.files(scope, packet, content));
    } catch (error) {
      // A letter that can no longer be packed has changed; all else is ours, and can be asked for again.
      const changed = error instanceof DomainError;
      if (!changed) this.logger.warn({ packet: id, reason: nameOf(error) }, 'a packet could not be built');
      await this.fail(scope, id, changed ? 'CHANGED' : 'FAULT');
    }
  }

  private async files(
    scope: CoalitionScope,
    { id, letterId }: PacketRow,
    content: PacketContent,
  ): Promise<BuiltPacket> {
    const parts = [content.snapshot, ...content.supplements.map(({ arrangement }) => arrangement)];
    const signatures = parts.reduce((sum, { total }) => sum + total, 0);
    const withheld = parts.reduce((sum, part) => sum + part.withheld, 0);
    const named = Math.max(1, signatures - withheld);
    let done = 0;
    const read = this.sources.reader(scope, letterId, async (names) => {
      done += names;
      const progress = Math.min(NAMES_SHARE, Math.floor((done / named) * NAMES_SHARE));
      await inScope(scope, () => this.packets.advance(scope, id, progress));
    });
    const frame = frameOf(content);
    const [pdf, docx] = [new PdfWriter(frame), new DocxWriter(frame)];
    for await (const part of compose(content, read)) {
      pdf.write(part);
      docx.write(part);
    }
    const files = [fileOf('PDF', await pdf.end()), fileOf('DOCX', await docx.end())];
    return { signatures, withheld, unprintable: pdf.unprintable, files };
  }

  /** Keeps what was built, unless the letter changed meanwhile, or the packet was emptied or finished by another. */
  @Transactional()
  private async keep(
    scope: CoalitionScope,
    { id, letterId, basis }: PacketRow,
    built: BuiltPacket,
  ): Promise<void> {
    // Held first: an erasure that comes later waits, and finds the packet ready.
    if (!(await this.packets.holdBuilding(scope, id))) return;
    const bases = await this.sources.bases(scope, letterId);
    if (!bases.includes(basis)) return this.packets.fail(scope, id, 'CHANGED');
    await this.packets.finish(scope, id, built);
    const [pdf = '', docx = ''] = built.files.map(({ sha256 }) => sha256);
    await this.history.record(scope, null, 'PACKET_BUILT', letterId, { packetId: id, pdf, docx });
  }

  private async fail(scope: CoalitionScope, id: string, failure: PacketFailure): Promise<void> {
    await inScope(scope, () => this.packets.fail(scope, id, failure));
  }
}

function fileOf(kind: FileKind, content: Buffer) {
  const sha256 = createHash('sha256').update(content).digest('hex');
  return { kind, sha256, bytes: content.length, content };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
