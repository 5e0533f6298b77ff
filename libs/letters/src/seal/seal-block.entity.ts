import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The hash of 256 leaves of a letter's tree that are complete. */
@Entity('seal_block')
export class SealBlock {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ type: 'bytea' })
  hash: Buffer;
}
