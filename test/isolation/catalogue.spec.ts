import { Client } from 'pg';
import { startTestApp, type TestApp } from '../support/test-app';

/** Tables of the platform itself: ids, hashes and people; no content of a coalition. Another one here needs a reason. */
const PLATFORM = [
  'dead_letter',
  'mail',
  'mail_stop',
  'migrations',
  'outbox',
  'person',
  'rate_limit',
  'session',
  'sign_on_key',
  'sign_in_token',
];
const COALITION = [
  'action', 'action_ask', 'action_organisation', 'action_target', 'ask', 'ask_group', 'ask_target', 'authorised_signer', 'back_plan', 'calendar_feed', 'calendar_item', 'campaign', 'campaign_ask', 'campaign_target', 'capacity', 'claim', 'coalition', 'country', 'digest_rhythm', 'history', 'initiative', 'initiative_source', 'invitation', 'letter', 'letter_addressee', 'letter_answer', 'letter_ask', 'letter_comment', 'letter_delivery', 'letter_mail', 'letter_packet', 'letter_packet_file', 'letter_revision', 'letter_translation', 'letter_version', 'membership', 'moderation_act', 'moderation_change', 'moment', 'moment_ask', 'moment_target', 'occurrence', 'occurrence_change', 'occurrence_deadline', 'organisation', 'participation', 'place', 'plan_step', 'risk_note', 'seal_block', 'seal_entry', 'seal_head', 'seal_key', 'signature', 'signature_import', 'signature_original', 'signature_request', 'source', 'target', 'target_holder', 'task', 'task_check', 'task_comment', 'task_helper', 'task_shift',
]; // prettier-ignore

describe('the database (SAFETY 2)', () => {
  let app: TestApp;
  let process: Client;
  beforeAll(async () => {
    app = await startTestApp();
    process = new Client({ connectionString: app.settings.databaseUrl, options: '-c role=chorus_app' });
    await process.connect();
  });
  afterAll(async () => {
    await process.end();
    await app.close();
  });

  it('has no table that is not listed', async () => {
    const { rows } = await app.owner.query<{ name: string }>(
      `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual([...PLATFORM, ...COALITION].sort());
  });

  it.each(COALITION)('forces row security on %s', async (table) => {
    const { rows } = await app.owner.query<{ enabled: boolean; forced: boolean }>(
      `select relrowsecurity as enabled, relforcerowsecurity as forced from pg_class where oid = $1::regclass`,
      [table],
    );
    expect(rows[0]).toEqual({ enabled: true, forced: true });
  });

  it('gives the processes a role that owns nothing and bypasses nothing', async () => {
    const { rows } = await process.query<object>(
      `select rolsuper, rolbypassrls, (select count(*)::int from pg_class where relowner = r.oid and relkind = 'r') as owned
         from pg_roles r where rolname = current_user`,
    );
    expect(rows[0]).toEqual({ rolsuper: false, rolbypassrls: false, owned: 0 });
  });

  it.each(COALITION)('shows no row of %s without a coalition', async (table) => {
    await app.coordinator();
    const { rows } = await process.query<{ n: number }>(`select count(*)::int as n from ${table}`);
    expect(rows[0]?.n).toBe(0);
  });

  it('takes no change of history and of a locked text', async () => {
    await expect(process.query(`update history set kind = 'X'`)).rejects.toThrow('permission denied');
    await expect(process.query(`delete from history`)).rejects.toThrow('permission denied');
    await expect(process.query(`update letter_version set canonical = 'X'`)).rejects.toThrow(
      'permission denied',
    );
  });
});
