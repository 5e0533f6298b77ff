import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The door of a person's memberships shows the organisations that they are for, as it shows their coalitions. */
export class OwnOrganisationDoor1764000001310 implements MigrationInterface {
  name = 'OwnOrganisationDoor1764000001310';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy door_of_own_people on organisation for select
        using ((coalition_id, id) in (
          select coalition_id, organisation_id from membership
           where current_setting('chorus.door', true) = 'person:' || person_id::text and ended_at is null));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy door_of_own_people on organisation');
  }
}
