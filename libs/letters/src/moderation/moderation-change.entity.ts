import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What one act of moderation has changed, and how it stood before. */
@Entity('moderation_change')
export class ModerationChange {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'act_id', type: 'uuid' })
  actId: string;

  @PrimaryColumn({ name: 'signature_id', type: 'uuid' })
  signatureId: string;

  @Column({ type: 'text' })
  was: string;
}
