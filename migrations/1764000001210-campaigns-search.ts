import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addSearchColumn } from './search-column';

/** Campaigns are found by a part of their title or purpose, and by their asks and targets. */
export class CampaignsSearch1764000001210 implements MigrationInterface {
  name = 'CampaignsSearch1764000001210';

  async up(runner: QueryRunner): Promise<void> {
    await addSearchColumn(runner, 'campaign', ['title', 'purpose']);
    await runner.query(`
      create index campaign_ask_ask on campaign_ask (coalition_id, ask_id);
      create index campaign_target_target on campaign_target (coalition_id, target_id);
      create index participation_organisation on participation (coalition_id, organisation_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index campaign_ask_ask, campaign_target_target, participation_organisation;
      alter table campaign drop column search;
    `);
  }
}
