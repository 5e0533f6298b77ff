import { newId } from '../../libs/kernel/src/ids';
import { plantPerson } from '../coalition/people';
import { authorise, joinPartner, openLetter, type Partner } from '../support/story';
import { everyQuery } from '../support/schema-queries';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

/** Strings that are nowhere but in what is to stay hidden. */
const CANARY = {
  organisation: 'Kanarienvogel Trust',
  ecosoc: 'Kanarienvogel Trust International',
  identifier: 'XX-REG-774411',
  email: 'hidden.kanarienvogel@example.org',
  person: 'Person of Kanarienvogel Trust',
  title: 'Kanarienvogel Director',
  expertise: 'Kanarienvogel forensics',
  reader: 'Quiet Kanarienvogel Reader',
  readerEmail: 'quiet.kanarienvogel@example.net',
  affiliation: 'Kanarienvogel University',
  discreet: 'Discreet Kanarienvogel Signer',
  discreetEmail: 'discreet.kanarienvogel@example.net',
};

describe('whoever signs withheld, or for the recipient alone (SAFETY 5)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let hidden: Partner;
  let other: Partner;
  let member: Visitor;
  let officer: Visitor;
  let letter: { id: string; slug: string };
  const secrets: string[] = Object.values(CANARY);

  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
    hidden = await joinPartner(app, coordinator, CANARY.organisation, CANARY.email);
    await app.owner.query('update organisation set ecosoc_name = $2, identifiers = $3 where id = $1', [
      hidden.organisationId,
      CANARY.ecosoc,
      [CANARY.identifier],
    ]);
    await app.owner.query(
      `insert into capacity (coalition_id, id, organisation_id, kind, value, key, search)
       select id, $1, $2, 'EXPERTISE', $3, lower($3), lower($3) from coalition`,
      [newId(), hidden.organisationId, CANARY.expertise],
    );
    await coordinator.data('mutation ($input: AuthoriseSignerInput!) { authoriseSigner(input: $input) }', {
      input: { organisationId: hidden.organisationId, personId: hidden.personId, title: CANARY.title },
    });
    other = await joinPartner(app, coordinator, 'Another Partner', 'another@example.org');
    await authorise(coordinator, other);
    member = await joinMember();
    officer = (await plantPerson(app, 'DATA_PROTECTION_OFFICER')).visitor;
    letter = await openLetter(coordinator, 600_000);
    await hidden.visitor.data(
      'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: WITHHELD) { __typename } }',
      {
        id: letter.id,
      },
    );
    await other.visitor.data(
      'mutation ($id: ID!) { signLetter(id: $id, version: 1, display: PUBLIC) { __typename } }',
      {
        id: letter.id,
      },
    );
    await takePart();
    const { reader, readerEmail, discreet, discreetEmail } = CANARY;
    await signInPublic(reader, readerEmail, 'WITHHELD');
    await signInPublic(discreet, discreetEmail, 'DELIVERED_ONLY');
    const { rows } = await app.owner.query<{ id: string }>(
      `select id from signature where display <> 'PUBLIC'`,
    );
    secrets.push(hidden.organisationId, hidden.personId, ...rows.map(({ id }) => id));
  });
  afterAll(() => app.close());

  /** Somebody of the coalition without an organisation. */
  async function joinMember(): Promise<Visitor> {
    await coordinator.data(
      'mutation { invite(input: {email: "member@example.org", language: "en", role: MEMBER}) }',
    );
    const link = await until('an invitation', () => app.mailbox.linksTo('member@example.org').at(-1));
    const visitor = new Visitor(app.url);
    await visitor.signIn(new URL(link).pathname, { name: 'A Member' });
    return visitor;
  }

  /** The hidden organisation hands a task back with a note, claims it again, and is in a campaign. */
  async function takePart(): Promise<void> {
    const { places, asks, targets } = await coordinator.data<{
      places: { id: string }[];
      asks: { edges: { node: { id: string } }[] };
      targets: { edges: { node: { id: string } }[] };
    }>(
      '{ places { id } asks(first: 1) { edges { node { id } } } targets(first: 1) { edges { node { id } } } }',
    );
    const { makeTask, openCampaign } = await coordinator.data<{
      makeTask: { id: string };
      openCampaign: { id: string };
    }>(
      `mutation ($task: MakeTaskInput!, $campaign: OpenCampaignInput!) {
         makeTask(input: $task) { id } openCampaign(input: $campaign) { id } }`,
      {
        task: {
          title: 'A task',
          description: '',
          language: 'en',
          due: '2027-03-01T17:00',
          placeId: places[0]?.id,
        },
        campaign: {
          title: 'A campaign',
          purpose: '',
          language: 'en',
          askIds: [asks.edges[0]?.node.id],
          targetIds: [targets.edges[0]?.node.id],
        },
      },
    );
    const claim = 'mutation ($id: ID!) { claimTask(id: $id) { __typename } }';
    await hidden.visitor.data(claim, { id: makeTask.id });
    await hidden.visitor.data(
      'mutation ($id: ID!) { handBackTask(id: $id, note: "For the next one") { __typename } }',
      { id: makeTask.id },
    );
    await hidden.visitor.data(claim, { id: makeTask.id });
    await hidden.visitor.data(
      'mutation ($id: ID!) { setParticipation(campaignId: $id, answer: IN) { id } }',
      {
        id: openCampaign.id,
      },
    );
  }

  /** A person of the public whose name is not shown to it. */
  async function signInPublic(name: string, email: string, display: string): Promise<void> {
    const { affiliation } = CANARY;
    const form = { name, email, affiliation, display, consent: 'yes', version: '1' };
    await new Visitor(app.url).post(`/l/${letter.slug}/en`, form);
    const link = await until('a link', () => app.mailbox.linksTo(email)[0]);
    await new Visitor(app.url).post(`${new URL(link).pathname}/en`, {});
  }

  function found(text: string): string[] {
    const flat = text.toLowerCase();
    return secrets.filter((secret) => flat.includes(secret.toLowerCase()));
  }

  it('is counted', async () => {
    const page = await (await new Visitor(app.url).get(`/l/${letter.slug}/en`)).text();
    expect(page).toContain('4 signatures');
    expect(page).toContain('Another Partner');
    expect(page).toContain('and 3 signatories who are not named here');
  });

  it.each(['en', 'fr', 'es'])('is on no public page in %s', async (language) => {
    const reader = new Visitor(app.url);
    for (const path of [
      `/l/${letter.slug}/${language}`,
      ...['text', 'names', 'embed', 'sent'].map((part) => `/l/${letter.slug}/${language}/${part}`),
      `/verify/${language}`,
      '/sign-in',
      '/nothing',
    ]) {
      expect(found(await (await reader.get(path)).text())).toEqual([]);
    }
  });

  it.each(everyQuery(4))('is in no answer of $name to anyone in another role', async ({ query }) => {
    for (const visitor of [other.visitor, member, officer]) {
      const answer = await visitor.ask(query);
      const codes = answer.errors?.map(({ extensions }) => extensions.code) ?? [];
      expect(codes.filter((code) => code !== 'FORBIDDEN')).toEqual([]);
      expect(found(JSON.stringify(answer))).toEqual([]);
    }
  });

  it('is among the signatories of no letter, by name, id, cursor or total', async () => {
    const query = `{ letters(first: 5) { edges { node { count signing { printedName title } signatories(first: 100) { totalCount
      edges { cursor node { id printedName title affiliation country organisation } } } } } } }`;
    for (const visitor of [other.visitor, member, coordinator]) {
      const answer = await visitor.data<{
        letters: { edges: { node: { signatories: { totalCount: number; edges: { cursor: string }[] } } }[] };
      }>(query);
      const lists = answer.letters.edges.map(({ node }) => node.signatories);
      const cursors = lists.flatMap(({ edges }) => edges.map(({ cursor }) => cursor));
      const read = cursors.map((cursor) => Buffer.from(cursor, 'base64url').toString());
      expect(lists.map(({ totalCount }) => totalCount)).toEqual([1]);
      expect(found(JSON.stringify([answer, read]))).toEqual([]);
    }
  });

  it('is found by no search, and missing from every count', async () => {
    const search = '{ organisations(search: "kanarien") { totalCount edges { node { name } } } }';
    expect(await member.data(search)).toEqual({ organisations: { totalCount: 0, edges: [] } });
    expect(await coordinator.data(search)).toMatchObject({ organisations: { totalCount: 1 } });
    const all =
      '{ organisations { totalCount } coverage { totalCount } organisationsByCountry { organisations } }';
    expect(await member.data(all)).toEqual({
      organisations: { totalCount: 0 },
      coverage: { totalCount: 0 },
      organisationsByCountry: [],
    });
  });

  it('cannot be told from an organisation that does not exist (SAFETY 4)', async () => {
    const set = 'mutation ($id: ID!) { setOrganisationVisibility(id: $id, visibility: PUBLIC) { id } }';
    const invisible = await other.visitor.ask(set, { id: hidden.organisationId });
    expect(await other.visitor.ask(set, { id: newId() })).toEqual(invisible);
    expect(invisible.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const one = 'query ($id: ID!) { organisation(id: $id) { id } }';
    for (const visitor of [other.visitor, member]) {
      const unseen = await visitor.ask(one, { id: hidden.organisationId });
      expect(await visitor.ask(one, { id: newId() })).toEqual(unseen);
      expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    }
  });

  it('is named by its standings to its own people alone', async () => {
    const standings = '{ standings { organisation { id name } } }';
    const { organisation: name } = CANARY;
    expect(await hidden.visitor.data(standings)).toEqual({
      standings: [{ organisation: { id: hidden.organisationId, name } }],
    });
    for (const visitor of [other.visitor, member, coordinator])
      expect(found(JSON.stringify(await visitor.data(standings)))).toEqual([]);
  });

  it('is a bare commitment in the seal, and not on the page that verifies its receipt', async () => {
    await coordinator.data('mutation ($id: ID!) { closeLetter(id: $id, reason: "Enough") { __typename } }', {
      id: letter.id,
    });
    const reader = new Visitor(app.url);
    const bundle = await until('the seal', async () => {
      const answer = await reader.get(`/l/${letter.slug}/seal.json`);
      return answer.status === 200 && answer.text();
    });
    expect(bundle).toContain('Another Partner');
    expect(JSON.parse(bundle)).toMatchObject({ heads: [{ size: 4 }] });
    expect(found(bundle)).toEqual([]);
    const link = app.mailbox.linksTo(CANARY.readerEmail)[0] ?? '';
    const receipt = await reader.get(`${new URL(link).pathname.replace('/c/', '/r/')}/seal.json`);
    const verified = await (await reader.post('/verify/en', { receipt: await receipt.text() })).text();
    expect(verified).toContain('<h2>Verified</h2>');
    expect(found(verified)).toEqual([]);
  });

  it('is on no page that search engines may list, nor in what it says to them', async () => {
    const list = 'mutation ($id: ID!) { listLetter(id: $id, listed: true) { __typename } }';
    expect(await coordinator.data(list, { id: letter.id })).toEqual({ listLetter: { __typename: 'Letter' } });
    const page = await until('it may be listed', async () => {
      const html = await (await new Visitor(app.url).get(`/l/${letter.slug}/en`)).text();
      return html.includes('application/ld+json') && html;
    });
    expect(page).toContain('Another Partner');
    expect(found(page)).toEqual([]);
  });

  it('is in no mail to anyone else', () => {
    const own = [CANARY.email, CANARY.readerEmail, CANARY.discreetEmail];
    const others = app.mailbox.mails.filter(
      ({ to }) => ![to].flat().some((entry) => own.includes(entry?.text ?? '')),
    );
    expect(others.length).toBeGreaterThan(1);
    for (const { headerLines, text, html } of others) {
      expect(found(JSON.stringify([headerLines, text, html]))).toEqual([]);
    }
  });

  it('is in no log line and no metric', async () => {
    expect(app.logs.length).toBeGreaterThan(20);
    expect(found(app.logs.join('\n'))).toEqual([]);
    expect(found(await (await new Visitor(app.url).get('/metrics')).text())).toEqual([]);
  });

  it('is in no queue, owed work, dead letter or mail ledger but by id', async () => {
    const names = Object.values(CANARY);
    const { rows } = await app.owner.query<{ row: string }>(
      `select o::text as row from outbox o union all select d::text from dead_letter d union all select m::text from mail m
       union all select h::text from history h`,
    );
    const text = rows
      .map(({ row }) => row)
      .join('\n')
      .toLowerCase();
    expect(names.filter((name) => name !== CANARY.title && text.includes(name.toLowerCase()))).toEqual([]);
  });
});
