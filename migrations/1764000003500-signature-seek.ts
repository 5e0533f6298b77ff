import type { MigrationInterface, QueryRunner } from 'typeorm';

const COUNTED = `confirmed_at is not null and withdrawn_at is null and moderation = 'NONE' and (not late or supplement is not null)`;
const KEY = `(case when organisation_id is null then 'b' else 'a' end || lower(printed_name))`;
const letter = (n: number) => `ascii(substr(${KEY}, ${n}, 1))::bigint`;

/**
 * The first letters of a signature's place in a list of names, as a number: row security lets an index be entered by a
 * number, and not by a text, whose comparison may say more in an error than its reader may know.
 */
export class SignatureSeek1764000003500 implements MigrationInterface {
  name = 'SignatureSeek1764000003500';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table signature add column seek bigint not null
        generated always as (${letter(1)} << 42 | ${letter(2)} << 21 | ${letter(3)}) stored;
      drop index signature_public;
      create index signature_public on signature (coalition_id, letter_id, meaning, seek, (${KEY} collate "C"), id)
        where display = 'PUBLIC' and ${COUNTED};
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index signature_public;
      alter table signature drop column seek;
      create index signature_public on signature (coalition_id, letter_id, meaning, (${KEY} collate "C"), id)
        where display = 'PUBLIC' and ${COUNTED};
    `);
  }
}
