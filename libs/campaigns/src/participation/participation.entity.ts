import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An organisation’s answer to a campaign. */
@Entity('participation')
export class Participation {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'campaign_id', type: 'uuid' })
  campaignId: string;

  @PrimaryColumn({ name: 'organisation_id', type: 'uuid' })
  organisationId: string;

  @Column({ type: 'text' })
  answer: string;

  @Column({ name: 'answered_at', type: 'timestamptz' })
  answeredAt: Date;
}
