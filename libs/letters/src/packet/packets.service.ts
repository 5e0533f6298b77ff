import { Injectable } from '@nestjs/common';
import type { Actor } from '@chorus/kernel/actor';
import { notFound } from '@chorus/kernel/errors';
import { newId } from '@chorus/kernel/ids';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Transactional } from '@chorus/platform/db/transactional';
import { History } from '@chorus/platform/history/history';
import { Outbox } from '@chorus/platform/outbox/outbox';
import type { FileKind } from './domain/packet';
import { PacketSourceService, type PacketWish } from './packet-source.service';
import { PacketsRepository, type PacketRow } from './packets.repository';

export interface FileWish {
  readonly letterId: string;
  readonly packetId: string;
  readonly kind: FileKind;
}

/** Packets of letters: asked for, looked at, fetched, and emptied. */
@Injectable()
export class PacketsService {
  constructor(
    private readonly sources: PacketSourceService,
    private readonly packets: PacketsRepository,
    private readonly history: History,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Asks for a packet. Where the same one is there or on its way, it is that one: whoever asks twice gets one.
   * Throws WRONG_STATE, TRANSLATION_OUTDATED, NO_CONSULTATIVE_STATUS, TEXT_TOO_LONG.
   */
  @Transactional()
  async request(scope: CoalitionScope, { personId }: Actor, wish: PacketWish): Promise<string> {
    const { basis, versionId } = await this.sources.gather(scope, wish);
    const packet = { ...wish, id: newId(), versionId, basis, requestedBy: personId };
    if (!(await this.packets.insert(scope, packet))) {
      const live = await this.packets.liveId(scope, packet);
      if (live === undefined) throw notFound();
      return live;
    }
    const { letterId, language, format, id: packetId } = packet;
    await this.outbox.append(scope, 'letters.build-packet', { packetId });
    await this.history.record(scope, personId, 'PACKET_REQUESTED', letterId, { packetId, language, format });
    return packetId;
  }

  async ofLetter(scope: CoalitionScope, letterId: string): Promise<PacketRow[]> {
    await this.sources.demand(scope, letterId);
    return this.packets.ofLetter(scope, letterId);
  }

  async one(scope: CoalitionScope, id: string): Promise<PacketRow> {
    const packet = await this.packets.byId(scope, id);
    if (packet === undefined) throw notFound();
    return packet;
  }

  /** By packet, whether one of the same language and format would be the same today. */
  async current(scope: CoalitionScope, ids: readonly string[]): Promise<ReadonlyMap<string, boolean>> {
    const packets = await this.packets.byIds(scope, ids);
    const live = new Set<string>();
    for (const letterId of new Set(packets.map((packet) => packet.letterId)))
      for (const basis of await this.sources.bases(scope, letterId)) live.add(basis);
    return new Map(packets.map(({ id, state, basis }) => [id, state === 'READY' && live.has(basis)]));
  }

  /** A file of a packet that is ready; who fetched it is recorded. */
  @Transactional()
  async fetch(scope: CoalitionScope, { personId }: Actor, wish: FileWish): Promise<Buffer> {
    const content = await this.packets.content(scope, wish);
    if (content === undefined) throw notFound();
    const { letterId, packetId, kind } = wish;
    await this.history.record(scope, personId, 'PACKET_FETCHED', letterId, { packetId, kind });
    return content;
  }

  /**
   * Somebody's name is erased who signed at this instant: every packet of the letter that could hold it is emptied, and
   * its hash kept. Joins the transaction of the erasure.
   */
  @Transactional()
  async forget(scope: CoalitionScope, letterId: string, signedAt: Date): Promise<void> {
    for (const packetId of await this.packets.destroySince(scope, letterId, signedAt))
      await this.history.record(scope, null, 'PACKET_DESTROYED', letterId, { packetId });
  }
}
