import { Client } from 'pg';
import { newId } from '../../libs/kernel/src/ids';
import { plantOrganisation, plantPerson } from '../coalition/people';
import { startTestApp, type TestApp } from '../support/test-app';

describe('the door of a person’s memberships', () => {
  let app: TestApp;
  let process: Client;
  beforeAll(async () => {
    app = await startTestApp();
    await app.coordinator();
    process = new Client({ connectionString: app.settings.databaseUrl, options: '-c role=chorus_app' });
    await process.connect();
  });
  afterAll(async () => {
    await process.end();
    await app.close();
  });

  /** Names of organisations that the database shows to whoever comes through the door, in no coalition. */
  async function shown(door: string): Promise<string[]> {
    await process.query(`begin read only; select set_config('chorus.door', '${door}', true)`);
    const { rows } = await process.query<{ name: string }>('select name from organisation order by name');
    await process.query('rollback');
    return rows.map(({ name }) => name);
  }

  it('shows the organisation that one acts for and no other, until the membership ends', async () => {
    const own = await plantOrganisation(app, 'Own', 'COORDINATORS');
    await plantOrganisation(app, 'Of others', 'PUBLIC');
    const { personId, membershipId } = await plantPerson(app, 'PARTNER', own);
    const individual = await plantPerson(app, 'MEMBER');
    expect(await shown(`person:${personId}`)).toEqual(['Own']);
    for (const door of ['', `person:${individual.personId}`, `person:${newId()}`, `slug:${personId}`])
      expect(await shown(door)).toEqual([]);
    await app.owner.query('update membership set ended_at = now() where id = $1', [membershipId]);
    expect(await shown(`person:${personId}`)).toEqual([]);
  });

  it('shows what it shows for reading alone', async () => {
    const own = await plantOrganisation(app, 'Not to be changed', 'COORDINATORS');
    const { personId } = await plantPerson(app, 'PARTNER', own);
    await process.query(`begin; select set_config('chorus.door', 'person:${personId}', true)`);
    const { rowCount } = await process.query(`update organisation set visibility = 'PUBLIC'`);
    await process.query('rollback');
    expect(rowCount).toBe(0);
  });
});
