import type { MigrationInterface, QueryRunner } from 'typeorm';

const COUNTED = `confirmed_at is not null and withdrawn_at is null and moderation = 'NONE' and (not late or supplement is not null)`;
const COALITION = `nullif(current_setting('chorus.coalition', true), '')::uuid`;

/**
 * The same two policies on signatures, asked in a form that reads the settings once a statement and not once a row; with
 * what they compare in it, the index counts a letter's signatures without reading one of them.
 */
export class SignatureCount1764000002710 implements MigrationInterface {
  name = 'SignatureCount1764000002710';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy door on signature;
      create policy door on signature for select
        using (token_hash = (select substr(current_setting('chorus.door', true), length('signature:') + 1)
                              where current_setting('chorus.door', true) like 'signature:%'));
      alter policy coalition on signature using (coalition_id = (select ${COALITION})) with check (coalition_id = (select ${COALITION}));
      drop index signature_counted;
      create index signature_counted on signature (coalition_id, letter_id, meaning) include (display, token_hash) where ${COUNTED};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index signature_counted;
      create index signature_counted on signature (coalition_id, letter_id, meaning) include (display) where ${COUNTED};
      alter policy coalition on signature using (coalition_id = ${COALITION}) with check (coalition_id = ${COALITION});
      drop policy door on signature;
      create policy door on signature for select using (current_setting('chorus.door', true) = 'signature:' || token_hash);
    `);
  }
}
