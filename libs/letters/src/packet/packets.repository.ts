import { Injectable } from '@nestjs/common';
import type { CoalitionScope } from '@chorus/kernel/scope';
import { Db } from '@chorus/platform/db/db';
import type { PacketFormat } from './domain/arrangement';
import type { FileKind, PacketFailure, PacketState } from './domain/packet';

export interface PacketFile {
  readonly kind: FileKind;
  readonly sha256: string;
  readonly bytes: number;
}

export interface PacketRow {
  readonly id: string;
  readonly letterId: string;
  readonly language: string;
  readonly format: PacketFormat;
  readonly state: PacketState;
  readonly progress: number;
  readonly basis: string;
  readonly version: number;
  readonly signatures: number;
  readonly withheld: number;
  readonly unprintable: number;
  readonly failure: PacketFailure | null;
  readonly requestedAt: Date;
  readonly endedAt: Date | null;
  readonly files: readonly PacketFile[];
}

export interface NewPacket {
  readonly id: string;
  readonly letterId: string;
  readonly versionId: string;
  readonly language: string;
  readonly format: PacketFormat;
  readonly basis: string;
  readonly requestedBy: string;
}

export interface BuiltPacket {
  readonly signatures: number;
  readonly withheld: number;
  readonly unprintable: number;
  readonly files: readonly (PacketFile & { readonly content: Buffer })[];
}

/** Packets that stand in a letter's list. */
const LISTED = 50;
const LIVE = `('QUEUED', 'BUILDING', 'READY')`;
const ROW = `p.id, p.letter_id as "letterId", p.language, p.format, p.state, p.progress, p.basis, v.number as version, p.signatures,
  p.withheld, p.unprintable, p.failure, p.requested_at as "requestedAt", p.ended_at as "endedAt", f.files`;
const FROM = `letter_packet p join letter_version v on v.coalition_id = p.coalition_id and v.id = p.version_id,
  lateral (select coalesce(jsonb_agg(jsonb_build_object('kind', kind, 'sha256', sha256, 'bytes', bytes) order by kind desc), '[]') as files
             from letter_packet_file where coalition_id = p.coalition_id and packet_id = p.id) f`;

@Injectable()
export class PacketsRepository {
  constructor(private readonly db: Db) {}

  /** Newest first. */
  ofLetter(scope: CoalitionScope, letterId: string): Promise<PacketRow[]> {
    return this.db.query<PacketRow>(
      scope,
      `select ${ROW} from ${FROM} where p.coalition_id = $1 and p.letter_id = $2
        order by p.requested_at desc, p.id desc limit ${LISTED}`,
      [scope.coalitionId, letterId],
    );
  }

  byIds(scope: CoalitionScope, ids: readonly string[]): Promise<PacketRow[]> {
    return this.db.query<PacketRow>(
      scope,
      `select ${ROW} from ${FROM} where p.coalition_id = $1 and p.id = any($2::uuid[])`,
      [scope.coalitionId, [...ids]],
    );
  }

  async byId(scope: CoalitionScope, id: string): Promise<PacketRow | undefined> {
    return (await this.byIds(scope, [id])).at(0);
  }

  /** False where the same packet is there or on its way: the unique index decides. */
  async insert(scope: CoalitionScope, packet: NewPacket): Promise<boolean> {
    const made = await this.db.execute<{ id: string }>(
      scope,
      `insert into letter_packet (coalition_id, id, letter_id, version_id, language, format, basis, requested_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing returning id`,
      [
        scope.coalitionId,
        packet.id,
        packet.letterId,
        packet.versionId,
        packet.language,
        packet.format,
        packet.basis,
        packet.requestedBy,
      ],
    );
    return made.length === 1;
  }

  /** The packet of this basis that is there or on its way. */
  async liveId(
    scope: CoalitionScope,
    { letterId, language, format, basis }: NewPacket,
  ): Promise<string | undefined> {
    const [row] = await this.db.query<{ id: string }>(
      scope,
      `select id from letter_packet
        where coalition_id = $1 and letter_id = $2 and language = $3 and format = $4 and basis = $5 and state in ${LIVE}`,
      [scope.coalitionId, letterId, language, format, basis],
    );
    return row?.id;
  }

  /** Begins, or begins anew what was interrupted; false where there is nothing left to do. */
  async begin(scope: CoalitionScope, id: string): Promise<boolean> {
    const begun = await this.db.execute<{ id: string }>(
      scope,
      `update letter_packet set state = 'BUILDING', progress = 0
        where coalition_id = $1 and id = $2 and state in ('QUEUED', 'BUILDING') returning id`,
      [scope.coalitionId, id],
    );
    return begun.length === 1;
  }

  async advance(scope: CoalitionScope, id: string, progress: number): Promise<void> {
    await this.db.execute(
      scope,
      `update letter_packet set progress = greatest(progress, $3) where coalition_id = $1 and id = $2 and state = 'BUILDING'`,
      [scope.coalitionId, id, progress],
    );
  }

  /** Holds a packet that is being built for the rest of the transaction; false where it is no longer. */
  async holdBuilding(scope: CoalitionScope, id: string): Promise<boolean> {
    const held = await this.db.execute<{ id: string }>(
      scope,
      `select id from letter_packet where coalition_id = $1 and id = $2 and state = 'BUILDING' for update`,
      [scope.coalitionId, id],
    );
    return held.length === 1;
  }

  async finish(scope: CoalitionScope, id: string, built: BuiltPacket): Promise<void> {
    for (const { kind, sha256, bytes, content } of built.files) {
      await this.db.execute(
        scope,
        `insert into letter_packet_file (coalition_id, packet_id, kind, sha256, bytes, content) values ($1, $2, $3, $4, $5, $6)`,
        [scope.coalitionId, id, kind, sha256, bytes, content],
      );
    }
    await this.db.execute(
      scope,
      `update letter_packet set state = 'READY', progress = 100, signatures = $3, withheld = $4, unprintable = $5, ended_at = clock_timestamp()
        where coalition_id = $1 and id = $2`,
      [scope.coalitionId, id, built.signatures, built.withheld, built.unprintable],
    );
  }

  async fail(scope: CoalitionScope, id: string, failure: PacketFailure): Promise<void> {
    await this.db.execute(
      scope,
      `update letter_packet set state = 'FAILED', failure = $3, ended_at = clock_timestamp()
        where coalition_id = $1 and id = $2 and state in ('QUEUED', 'BUILDING')`,
      [scope.coalitionId, id, failure],
    );
  }

  /** Of one packet that is ready. */
  async content(
    scope: CoalitionScope,
    {
      letterId,
      packetId,
      kind,
    }: { readonly letterId: string; readonly packetId: string; readonly kind: FileKind },
  ): Promise<Buffer | undefined> {
    const [row] = await this.db.query<{ content: Buffer | null }>(
      scope,
      `select f.content from letter_packet p
         join letter_packet_file f on f.coalition_id = p.coalition_id and f.packet_id = p.id and f.kind = $4
        where p.coalition_id = $1 and p.letter_id = $2 and p.id = $3 and p.state = 'READY'`,
      [scope.coalitionId, letterId, packetId, kind],
    );
    return row?.content ?? undefined;
  }

  /** Empties every packet of a letter that was asked for since an instant, ready or on its way; gives their ids. */
  async destroySince(scope: CoalitionScope, letterId: string, since: Date): Promise<string[]> {
    const destroyed = await this.db.execute<{ id: string }>(
      scope,
      `update letter_packet set state = 'DESTROYED', ended_at = coalesce(ended_at, clock_timestamp())
        where coalition_id = $1 and letter_id = $2 and state in ${LIVE} and (ended_at is null or ended_at >= $3) returning id`,
      [scope.coalitionId, letterId, since],
    );
    const ids = destroyed.map(({ id }) => id);
    await this.db.execute(
      scope,
      `update letter_packet_file set content = null where coalition_id = $1 and packet_id = any($2::uuid[])`,
      [scope.coalitionId, ids],
    );
    return ids;
  }
}
