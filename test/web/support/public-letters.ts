import { newId } from '../../../libs/kernel/src/ids';
import type { TestApp } from '../../support/test-app';
import type { Visitor } from '../../support/visitor';

/** Slugs of a letter in each state that the public sees, and of an ask that they carry. */
export interface PublicLetters {
  readonly empty: string;
  readonly open: string;
  readonly closed: string;
  readonly delivered: string;
  readonly answered: string;
  readonly withdrawn: string;
  readonly organisations: string;
  readonly ask: string;
}

const TEXT = [
  'Dear Legal Counsel,',
  'Survivors of abuse by peacekeepers wait for years to learn what became of their case. Many are never told.',
  '## One change',
  'We ask for **one** change: that the United Nations publish, for every referral to a State,\n\n- the date of referral,\n- the State that it went to, and\n- the date and substance of the answer.',
  'We would welcome a meeting before the next session of the General Assembly.',
];
const DAY = "interval '1 day'";

/** Opens a letter for each of the states, signs some of them, and writes the rest past the life of letters. */
export async function plantPublicLetters(app: TestApp, coordinator: Visitor): Promise<PublicLetters> {
  const make = async (title: string) => {
    const { draftLetter } = await coordinator.data<{ draftLetter: { id: string; slug: string } }>(
      'mutation ($input: DraftLetterInput!) { draftLetter(input: $input) { id slug } }',
      {
        input: { title, recipient: 'The Legal Counsel of the United Nations', language: 'en', blocks: TEXT },
      },
    );
    const { id } = draftLetter;
    await coordinator.data('mutation ($id: ID!) { lockLetter(id: $id) { __typename } }', { id });
    const closes = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 16);
    await coordinator.data(
      'mutation ($id: ID!, $closes: String!) { openLetter(id: $id, closes: $closes, zone: "Africa/Bangui") { __typename } }',
      { id, closes },
    );
    return draftLetter;
  };
  const write = (id: string, change: string) =>
    app.owner.query(`update letter set ${change} where id = $1`, [id]);
  const past = (days: number) => `now() - ${days} * ${DAY}`;

  const empty = await make('Publish what became of each referral');
  const open = await make('Tell survivors what became of their case');
  const closed = await make('A registry of claims that survivors can read');
  const delivered = await make('An independent review of every closed case');
  const answered = await make('Legal aid for children of peacekeepers');
  const withdrawn = await make('A letter that was taken back');
  const organisations = await make('What organisations ask together');
  for (const { id } of [open, closed, delivered, answered])
    await plantNames(app, id, id === open.id ? 130 : 30);
  await write(closed.id, `state = 'CLOSED', closes_at = ${past(3)}, closed_at = ${past(3)}`);
  const sent = `closes_at = ${past(150)}, closed_at = ${past(150)}, delivered_at = ${past(142)}, opened_at = ${past(170)}`;
  await write(delivered.id, `state = 'DELIVERED', ${sent}`);
  await write(answered.id, `state = 'ANSWERED', ${sent}, answered_at = ${past(9)}`);
  await app.owner.query(
    `insert into letter_delivery (coalition_id, id, letter_id, channel, languages, delivered_at, zone, recipients, recorded_by)
     select coalition_id, gen_random_uuid(), id, 'HAND', '{en}', delivered_at, 'America/New_York',
            '[{"office": "Office of Legal Affairs", "holder": null}]', created_by from letter where delivered_at is not null`,
  );
  await app.owner.query(
    `insert into letter_answer (coalition_id, id, letter_id, kind, answered_on, text, document, language, rating, recorded_by)
     select coalition_id, gen_random_uuid(), id, 'SUBSTANTIVE', answered_at::date, 'We agree in part.', 'A/81/1234', 'en', 'PARTLY', created_by
       from letter where answered_at is not null`,
  );
  await write(withdrawn.id, `state = 'WITHDRAWN', withdrawn_at = ${past(1)}`);
  await write(organisations.id, `audience = 'ORGANISATIONS'`);
  return {
    empty: empty.slug,
    open: open.slug,
    closed: closed.slug,
    delivered: delivered.slug,
    answered: answered.slug,
    withdrawn: withdrawn.slug,
    organisations: organisations.slug,
    ask: await publishAsk(app, coordinator, [open.id, delivered.id, answered.id]),
  };
}

const FIRST = [
  'Amina',
  'Béatrice',
  'Chidi',
  'Dolores',
  'Espérance',
  'Félicité',
  'Grâce',
  'Héctor',
  'Ingrid',
  'Jean-Bosco',
];
const LAST = [
  'Abanda',
  'Bangura',
  'Castillo',
  'Delacroix',
  'Etienne',
  'Fernández',
  'Ngoma',
  'Okafor',
  'Quispe',
  'Wagner',
];

async function plantNames(app: TestApp, letterId: string, many: number): Promise<void> {
  const people = Array.from({ length: many }, (_, n) => ({
    id: newId(),
    name: `${FIRST[n % 10] ?? ''} ${LAST[Math.floor(n / 10) % 10] ?? ''}`,
    work: ['Université de Bangui', 'Women’s Shelter of the Lake', 'Barreau de Genève', 'Red de Juristas'][
      n % 4
    ],
    country: ['CF', 'CD', 'CH', 'PE', 'HT', 'SN'][n % 6],
    display: n % 17 === 0 ? 'WITHHELD' : n % 13 === 0 ? 'DELIVERED_ONLY' : 'PUBLIC',
  }));
  await app.owner.query(
    `insert into signature (coalition_id, id, letter_id, version_id, email, printed_name, affiliation, country, display, language,
       consent, token_hash, confirmed_at)
     select v.coalition_id, p.id, v.letter_id, v.id, p.id || '@example.org', p.name, p.work, p.country, p.display, 'en', 'Yes', p.id::text, now()
       from letter_version v, jsonb_to_recordset($2::jsonb) p(id uuid, name text, work text, country text, display text)
      where v.letter_id = $1`,
    [letterId, JSON.stringify(people)],
  );
}

async function publishAsk(app: TestApp, coordinator: Visitor, letterIds: readonly string[]): Promise<string> {
  const { asks } = await coordinator.data<{ asks: { edges: { node: { id: string; code: string } }[] } }>(
    '{ asks(first: 1) { edges { node { id code } } } }',
  );
  const ask = asks.edges[0]?.node;
  const { publishAsk: published } = await coordinator.data<{ publishAsk: { publicSlug: string } }>(
    'mutation ($code: String!) { publishAsk(code: $code, published: true) { publicSlug } }',
    { code: ask?.code },
  );
  await app.owner.query(
    `insert into letter_ask (coalition_id, letter_id, ask_id) select coalition_id, id, $2 from letter where id = any($1::uuid[])`,
    [letterIds, ask?.id],
  );
  return published.publicSlug;
}
