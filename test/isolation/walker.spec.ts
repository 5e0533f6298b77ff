import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { isInputObjectType } from 'graphql';
import { CoalitionsService } from '@chorus/coalition';
import { PeopleService, SignInService } from '@chorus/identity';
import type { Role } from '@chorus/kernel/actor';
import { newId } from '@chorus/kernel/ids';
import { ACCESS } from '@chorus/platform/auth/access';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { plantSignOns } from '../letters/plant-sign-ons';
import { plantPartners, type PlantedPartner } from '../support/plant';
import { everyQuery, SCHEMA } from '../support/schema-queries';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';
import { INPUT_FIELDS } from './input-fields';
import type { Ids } from './root-field';
import { ROOT_FIELDS } from './root-fields';

const ROLES: readonly Role[] = ['COORDINATOR', 'PARTNER', 'MEMBER', 'DATA_PROTECTION_OFFICER'];

describe('every root field (SAFETY 1, 4, 8)', () => {
  let app: TestApp;
  let stranger: Visitor;
  const inRole = new Map<Role, Visitor>();
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    app = await startTestApp();
    const coordinator = await app.coordinator();
    inRole.set('COORDINATOR', coordinator);
    for (const role of ROLES.slice(1)) inRole.set(role, await memberIn(role));
    stranger = await signedIn('stranger@example.org', async (personId) => {
      await app.app.get(CoalitionsService).found('other', 'Other', personId);
    });
    await fill(coordinator);
  });
  afterAll(() => app.close());

  async function signedIn(email: string, first: (personId: string) => Promise<void>): Promise<Visitor> {
    const token = await app.run(async () => {
      const person = { email, name: email, language: 'en', timeZone: 'UTC' } as const;
      const { id } = await app.app.get(PeopleService).ensure(PLATFORM_SCOPE, person);
      await first(id);
      return app.app.get(SignInService).linkToken(PLATFORM_SCOPE, id);
    });
    const visitor = new Visitor(app.url);
    await visitor.signIn(`/sign-in/${token}`);
    return visitor;
  }

  /** Somebody of the first coalition, without an organisation. */
  function memberIn(role: Role): Promise<Visitor> {
    return signedIn(`${role.toLowerCase()}@example.org`, async (personId) => {
      await app.owner.query(
        `insert into membership (coalition_id, id, person_id, role) select id, $1, $2, $3 from coalition where slug = 'first'`,
        [newId(), personId, role],
      );
    });
  }

  /** Something of every kind in the first coalition, for others to reach for. */
  async function fill(coordinator: Visitor): Promise<void> {
    const [partner] = await plantPartners(app.owner, app.url, 1);
    if (partner === undefined) throw new Error('nobody was planted');
    const found = await coordinator.data<{
      places: { id: string }[];
      asks: { edges: { node: { id: string; code: string } }[] };
      targets: { edges: { node: { id: string; code: string } }[] };
      moments: { edges: { node: { id: string; code: string; occurrences: { id: string }[] } }[] };
    }>(
      `{ places { id } asks(first: 1) { edges { node { id code } } } targets(first: 1) { edges { node { id code } } }
         moments(first: 9) { edges { node { id code occurrences { id } } } } }`,
    );
    Object.assign(ids, {
      place: found.places[0]?.id,
      ask: found.asks.edges[0]?.node.id,
      askCode: found.asks.edges[0]?.node.code,
      target: found.targets.edges[0]?.node.id,
      targetCode: found.targets.edges[0]?.node.code,
      moment: found.moments.edges[0]?.node.code,
      momentId: found.moments.edges[0]?.node.id,
      occurrence: found.moments.edges.flatMap(({ node }) => node.occurrences)[0]?.id,
      organisation: partner.organisationId,
      person: partner.personId,
      letter: (await openLetter(coordinator, 600_000)).id,
    });
    const make = async (name: string, query: string) => {
      const { made } = await coordinator.data<{ made: string | { id: string } }>(query);
      ids[name] = typeof made === 'string' ? made : made.id;
    };
    const own = ROOT_FIELDS;
    const of = (field: string) => own[field]?.args?.(ids as unknown as Ids) ?? '';
    await make('task', `mutation { made: makeTask(${of('makeTask')}) { id } }`);
    await make(
      'backPlan',
      `mutation { made: makeBackPlan(${of('makeBackPlan')}) { ... on BackPlan { id } } }`,
    );
    const changed = await app.owner.query<{ id: string }>(
      `insert into occurrence_change (coalition_id, id, occurrence_id, kind, was, becomes, person_id)
       select coalition_id, $1, id, 'MOVED', '{}', '{}', $2 from occurrence where id = $3 returning id`,
      [newId(), partner.personId, ids.occurrence],
    );
    ids.change = changed.rows[0]?.id ?? '';
    const claim = await app.owner.query<{ id: string }>(
      `insert into claim (coalition_id, id, task_id, organisation_id, person_id)
       select coalition_id, $1, id, $2, $3 from task where id = $4 returning id`,
      [newId(), partner.organisationId, partner.personId, ids.task],
    );
    const check = await app.owner.query<{ id: string }>(
      `insert into task_check (coalition_id, id, task_id, text) select coalition_id, $1, id, 'A line' from task where id = $2 returning id`,
      [newId(), ids.task],
    );
    Object.assign(ids, { claim: claim.rows[0]?.id, check: check.rows[0]?.id });
    await make(
      'riskNote',
      `mutation { made: writeRiskNote(${of('writeRiskNote')}) { ... on RiskNote { id } } }`,
    );
    await make('campaign', `mutation { made: openCampaign(${of('openCampaign')}) { id } }`);
    await make('action', `mutation { made: recordAction(${of('recordAction')}) { ... on Action { id } } }`);
    await make('invitation', `mutation { made: invite(${of('invite')}) }`);
    await make(
      'translation',
      `mutation { made: beginTranslation(${of('beginTranslation')}) { ... on LetterTranslation { id } } }`,
    );
    await make(
      'capacity',
      `mutation { made: declareCapacity(${of('declareCapacity')}) { ... on Capacity { id } } }`,
    );
    const { rows } = await app.owner.query<{ membership: string; signer: string }>(
      `select m.id as membership, s.id as signer from membership m
         join authorised_signer s on s.person_id = m.person_id where m.person_id = $1`,
      [partner.personId],
    );
    const packet = await app.owner.query<{ packet: string }>(
      `insert into letter_packet (coalition_id, id, letter_id, version_id, language, format, basis, requested_by)
       select coalition_id, $1, letter_id, id, 'en', 'LETTER', 'none', $2 from letter_version returning id as packet`,
      [newId(), partner.personId],
    );
    const delivery = await app.owner.query<{ delivery: string }>(
      `insert into letter_delivery (coalition_id, id, letter_id, channel, languages, delivered_at, zone, recipients, recorded_by)
       select coalition_id, $1, id, 'HAND', '{en}', now(), 'UTC', '[]', $2 from letter limit 1 returning id as delivery`,
      [newId(), partner.personId],
    );
    const comments = await app.owner.query<{ id: string }>(
      `insert into letter_comment (coalition_id, id, letter_id, block_id, quote, start, body, replacement, language, author_id, coordinates)
       select l.coalition_id, c.id, l.id, (l.blocks->0->>'id')::uuid, 'a', 0, 'Clearer.', c.words, 'en', $1, false
         from letter l, (values ($2::uuid, null), ($3::uuid, 'b')) as c(id, words) where l.id = $4 returning id`,
      [partner.personId, newId(), newId(), ids.letter],
    );
    [ids.comment = '', ids.suggestion = ''] = comments.rows.map(({ id }) => id);
    Object.assign(ids, rows[0], delivery.rows[0], packet.rows[0], {
      signatureRequest: await request(partner),
    });
    [ids.signOn = ''] = await plantSignOns(app, ids.letter ?? '', [
      { name: 'Ours', email: 'ours@example.org' },
    ]);
    const [erasable] = await plantSignOns(app, ids.letter ?? '', [
      { name: 'Forgotten', email: 'forgotten@example.org' },
    ]);
    const signature = await app.owner.query<{ signature: string }>(
      'select id as signature from signature where handle = $1',
      [erasable],
    );
    Object.assign(ids, signature.rows[0]);
    const { moderateSignOns } = await coordinator.data<{ moderateSignOns: { id: string } }>(
      `mutation { moderateSignOns(input: {key: "${newId()}", letterId: "${ids.letter}", signOns: ["${ids.signOn}"], step: HOLD}) { ... on ModerationAct { id } } }`,
    );
    ids.moderationAct = moderateSignOns.id;
    const { makeFeed } = await partner.visitor.data<{ makeFeed: { feed: { id: string } } }>(
      'mutation { makeFeed(label: "Phone") { ... on MadeCalendarFeed { feed { id } } } }',
    );
    ids.feed = makeFeed.feed.id;
    await make(
      'import',
      `mutation { made: importSignatures(${of('importSignatures')}) { ... on SignatureImport { id } } }`,
    );
  }

  /** A colleague of the partner asks for a signature under the letter. */
  async function request({ organisationId, personId }: PlantedPartner): Promise<string> {
    const id = newId();
    await app.owner.query(
      `insert into signature_request (coalition_id, id, letter_id, version_id, organisation_id, person_id, display, updates)
       select coalition_id, $1, letter_id, id, $2, $3, 'PUBLIC', false from letter_version where letter_id = $4`,
      [id, organisationId, personId, ids.letter],
    );
    return id;
  }

  /** Every mutation, and every query that names a record. */
  const reaching = Object.entries(ROOT_FIELDS).filter(([, { kind, args }]) => kind === 'mutation' || args);
  const lookUps = Object.entries(ROOT_FIELDS).filter(
    ([, { kind, args, own }]) => kind === 'query' && args && own !== true,
  );
  const documentOf = (name: string, known: Record<string, string>): string => {
    const field = ROOT_FIELDS[name];
    const args = field?.args?.(known as unknown as Ids);
    return `${field?.kind} { ${name}${args ? `(${args})` : ''}${field?.selection ?? ''} }`;
  };
  const absent = () => Object.fromEntries(Object.keys(ids).map((name) => [name, newId()]));

  /** Everything in the first coalition, in one number. */
  async function digest(): Promise<string> {
    const { rows } = await app.owner.query<{ table: string }>(
      `select c.relname as table from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'coalition_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'outbox' order by 1`,
    );
    const sums: string[] = [];
    for (const { table } of rows) {
      const sum = await app.owner.query<{ sum: string }>(
        `select coalesce(sum(hashtext(t::text)::bigint), 0)::text as sum from ${table} t
          where coalition_id = (select id from coalition where slug = 'first')`,
      );
      sums.push(`${table} ${sum.rows[0]?.sum}`);
    }
    return sums.join('\n');
  }

  it('is in the reviewed list, and nothing else is', () => {
    const fields = [SCHEMA.getQueryType(), SCHEMA.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    expect(Object.keys(ROOT_FIELDS).sort()).toEqual(fields.sort());
  });

  it.each(Object.keys(ROOT_FIELDS))('%s is closed to whoever is not signed in', async (name) => {
    const { errors } = await new Visitor(app.url).ask(documentOf(name, ids));
    expect(errors?.[0]?.extensions.code).toBe('UNAUTHENTICATED');
  });

  it.each(Object.entries(ROOT_FIELDS))('%s is open to its roles alone', async (name, { roles }) => {
    for (const role of ROLES.filter((each) => roles !== 'signed-in' && !roles.includes(each))) {
      const { errors } = await inRole.get(role)!.ask(documentOf(name, ids));
      expect({ role, code: errors?.[0]?.extensions.code }).toEqual({ role, code: 'FORBIDDEN' });
    }
  });

  it.each(reaching)(
    '%s answers the coordinator of another coalition as if nothing of ours existed, and writes nothing of ours',
    async (name, { own }) => {
      const before = await digest();
      const ours = await stranger.ask(documentOf(name, ids));
      if (own !== true) {
        const missing = await stranger.ask(documentOf(name, absent()));
        expect(ours).toEqual(missing);
        expect(JSON.stringify(ours)).toMatch(/NOT_FOUND|INVALID_INPUT|NOT_AUTHORISED_SIGNER|NO_ORGANISATION/);
      }
      expect(await digest()).toBe(before);
      if (name === 'signOut' || name === 'revokeSessions')
        stranger = await signedIn('stranger@example.org', () => Promise.resolve());
    },
  );

  it.each(lookUps)(
    '%s finds what is ours, and for another coalition’s coordinator as little as what there never was',
    async (name) => {
      expect((await inRole.get('COORDINATOR')!.ask(documentOf(name, ids))).errors).toBeUndefined();
      const ours = await stranger.ask(documentOf(name, ids));
      expect(ours.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
      expect(await stranger.ask(documentOf(name, absent()))).toEqual(ours);
    },
  );

  it.each(everyQuery(4))(
    '$name shows the coordinator of another coalition nothing of ours',
    async ({ query }) => {
      const asked = await stranger.ask(query);
      expect(asked.errors).toBeUndefined();
      const answer = JSON.stringify(asked);
      const { rows } = await app.owner.query<{ id: string }>(
        `select id from target union select id from ask
         union select o.id from organisation o join coalition c on c.id = o.coalition_id and c.slug = 'first'`,
      );
      expect(
        [...rows.map(({ id }) => id), ...Object.values(ids)].filter((id) => answer.includes(id)),
      ).toEqual([]);
    },
  );

  it('cannot be reached by naming a coalition that one is no member of', async () => {
    const answer = await stranger.ask('{ asks { totalCount } }', {}, { 'x-coalition': 'first' });
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('and every field resolver says who may (boot lint)', () => {
    const scanner = new MetadataScanner();
    const reflector = app.app.get(Reflector);
    const silent = app.app
      .get(DiscoveryService)
      .getProviders()
      .filter(
        ({ metatype }) =>
          typeof metatype === 'function' && Reflect.hasMetadata('graphql:resolver_type', metatype),
      )
      .flatMap(({ metatype, instance }) => {
        const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
        return scanner
          .getAllMethodNames(prototype)
          .filter(
            (method) =>
              Reflect.hasMetadata('graphql:resolver_type', prototype[method] as object) ||
              Reflect.hasMetadata('graphql:resolve_property', prototype[method] as object),
          )
          .filter(
            (method) =>
              reflector.getAllAndOverride(ACCESS, [
                prototype[method] as () => unknown,
                metatype as () => unknown,
              ]) === undefined,
          )
          .map((method) => `${(metatype as { name: string }).name}.${method}`);
      });
    expect(silent).toEqual([]);
  });

  it('takes from a caller only what the reviewed list of input fields has (SAFETY 12)', () => {
    const inputs = Object.values(SCHEMA.getTypeMap()).filter(isInputObjectType);
    const fields = inputs.flatMap(({ name, getFields }) =>
      Object.keys(getFields.call(SCHEMA.getType(name))).map((field) => `${name}.${field}`),
    );
    expect(fields.sort()).toEqual([...INPUT_FIELDS].sort());
  });
});
