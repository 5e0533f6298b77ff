import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A signed head of a letter's tree, as it is published; never changed. */
@Entity('seal_head')
export class SealHead {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Column({ name: 'key_id', type: 'uuid' })
  keyId: string;

  @Column({ type: 'jsonb' })
  head: object;
}
