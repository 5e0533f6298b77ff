import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Who may be harmed by one engagement, how, and what is done about it. */
@Entity('risk_note')
export class RiskNote {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ name: 'engagement_kind', type: 'text' })
  engagementKind: string;

  @Column({ name: 'engagement_id', type: 'uuid' })
  engagementId: string;

  @Column({ name: 'at_risk', type: 'text', array: true })
  atRisk: string[];

  @Column({ type: 'text' })
  harm: string;

  @Column({ type: 'text' })
  mitigation: string;

  @Column({ type: 'text' })
  language: string;

  @Column({ name: 'review_on', type: 'date' })
  reviewOn: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ name: 'written_by', type: 'uuid' })
  writtenBy: string;

  @Column({ name: 'written_at', type: 'timestamptz' })
  writtenAt: Date;

  @Column({ name: 'decided_by', type: 'uuid', nullable: true })
  decidedBy: string | null;

  @Column({ name: 'decided_at', type: 'timestamptz', nullable: true })
  decidedAt: Date | null;
}
