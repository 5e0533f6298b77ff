import { Entity, PrimaryColumn } from 'typeorm';

/** What a campaign presses for. */
@Entity('campaign_ask')
export class CampaignAsk {
  @PrimaryColumn({ name: 'coalition_id', type: 'uuid' })
  coalitionId: string;

  @PrimaryColumn({ name: 'campaign_id', type: 'uuid' })
  campaignId: string;

  @PrimaryColumn({ name: 'ask_id', type: 'uuid' })
  askId: string;
}
