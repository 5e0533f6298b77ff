import { authorise, count, joinPartner, openLetter, type Partner } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

describe('a signature that is taken back', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let partner: Partner;
  let letter: { id: string; slug: string };

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    partner = await joinPartner(app, coordinator, 'Maison de la Justice', 'maison@example.org');
    await authorise(coordinator, partner);
    letter = await openLetter(coordinator, 600_000);
  });
  afterAll(() => app.close());

  const act = async (mutation: string) => {
    const { result } = await partner.visitor.data<{ result: object }>(
      `mutation ($id: ID!) { result: ${mutation} { __typename ... on Letter { count } ... on Refusal { code } } }`,
      { id: letter.id },
    );
    return result;
  };

  async function signInPublic(email: string): Promise<string> {
    const form = { name: 'Ada Reader', email, display: 'PUBLIC', consent: 'yes', version: '1' };
    const known = app.mailbox.linksTo(email).length;
    await new Visitor(app.url).post(`/l/${letter.slug}/en`, form);
    const link = await until('a link to confirm', () => app.mailbox.linksTo(email)[known]);
    return new URL(link).pathname;
  }

  it('is no longer counted, and the organisation may sign anew', async () => {
    expect(await act('signLetter(id: $id, version: 1, display: PUBLIC)')).toEqual({
      __typename: 'Letter',
      count: 1,
    });
    expect(await act('withdrawSignature(id: $id)')).toEqual({ __typename: 'Letter', count: 0 });
    expect(await act('withdrawSignature(id: $id)')).toEqual({ __typename: 'Letter', count: 0 });
    expect(await act('signLetter(id: $id, version: 1, display: WITHHELD)')).toEqual({
      __typename: 'Letter',
      count: 1,
    });
  });

  it('is gone from the public page when its person withdraws by the link', async () => {
    const link = await signInPublic('ada@example.org');
    const reader = new Visitor(app.url);
    expect((await reader.post(`${link}/en`, {})).status).toBe(303);
    const receipt = link.replace('/c/', '/r/');
    expect(await (await reader.get(`${receipt}/en`)).text()).toContain('Withdraw my signature');
    const counted = await count(coordinator);
    expect(await (await reader.get(`/l/${letter.slug}/en`)).text()).toContain('Ada Reader');
    const withdrawn = await reader.post(`${receipt}/es/withdraw`, {});
    expect(await (await reader.get(withdrawn.headers.get('location') ?? '/')).text()).toContain(
      'Su firma se ha retirado',
    );
    expect(await (await reader.get(`/l/${letter.slug}/en`)).text()).not.toContain('Ada Reader');
    expect(await count(coordinator)).toBe(counted - 1);
    expect((await reader.post(`${link}/en`, {})).status).toBe(409);
    const again = await signInPublic('ada@example.org');
    await reader.post(`${again}/en`, {});
    expect(await count(coordinator)).toBe(counted);
  });

  it('stays when signing has closed', async () => {
    const link = await signInPublic('late@example.org');
    const reader = new Visitor(app.url);
    await reader.post(`${link}/en`, {});
    const counted = await count(coordinator);
    await app.owner.query('update letter set closes_at = clock_timestamp() where id = $1', [letter.id]);
    const late = await reader.post(`${link.replace('/c/', '/r/')}/fr/withdraw`, {});
    expect([late.status, await late.text()]).toEqual([
      409,
      expect.stringContaining('signature est terminée'),
    ]);
    expect(await act('withdrawSignature(id: $id)')).toEqual({
      __typename: 'Refusal',
      code: 'DEADLINE_PASSED',
    });
    expect(await count(coordinator)).toBe(counted);
  });
});
