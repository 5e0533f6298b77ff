import { Entity, PrimaryColumn } from 'typeorm';

/** Whom a campaign turns to. */
@Entity('campaign_target')
export class CampaignTarget {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'campaign_id', type: 'uuid' })
  campaignId: string;

  @PrimaryColumn({ name: 'target_id', type: 'uuid' })
  targetId: string;
}
