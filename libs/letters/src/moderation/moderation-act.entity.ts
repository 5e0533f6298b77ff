import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One step of moderation, by hand or by rule, with whoever took it. */
@Entity('moderation_act')
export class ModerationAct {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'letter_id', type: 'uuid' })
  letterId: string;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  digest: string;

  @Column({ type: 'text' })
  step: string;

  @Column({ type: 'text' })
  reason: string;

  @Column({ type: 'boolean' })
  rule: boolean;

  @Column({ type: 'text', nullable: true })
  pattern: string | null;

  @Column({ name: 'from_at', type: 'timestamptz', nullable: true })
  fromAt: Date | null;

  @Column({ name: 'until_at', type: 'timestamptz', nullable: true })
  untilAt: Date | null;

  @Column({ name: 'network_key', type: 'text', nullable: true })
  networkKey: string | null;

  @Column({ type: 'integer' })
  changed: number;

  @Column({ name: 'person_id', type: 'uuid' })
  personId: string;

  @Column({ type: 'timestamptz' })
  at: Date;

  @Column({ name: 'undone_at', type: 'timestamptz', nullable: true })
  undoneAt: Date | null;

  @Column({ name: 'undone_by', type: 'uuid', nullable: true })
  undoneBy: string | null;

  @Column({ type: 'integer', nullable: true })
  restored: number | null;
}
