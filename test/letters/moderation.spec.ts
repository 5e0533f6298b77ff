import { newId } from '../../libs/kernel/src/ids';
import { historyOf } from '../coalition/people';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';
import { crowd, plantSignOns } from './plant-sign-ons';

interface Act {
  readonly __typename: 'ModerationAct' | 'Refusal';
  readonly id: string;
  readonly changed: number;
  readonly restored: number | null;
  readonly by: string;
  readonly code?: string;
}

const RESULT =
  '{ __typename ... on ModerationAct { id changed restored by undoneBy addresses reason } ... on Refusal { code field message } }';

describe('moderation of public sign-ons', () => {
  let app: TestApp;
  let coordinator: Visitor;
  let letter: { id: string; slug: string };

  beforeAll(async () => {
    app = await startTestApp({ TRUST_PROXY: '127.0.0.1' });
    coordinator = await app.coordinator();
  });
  beforeEach(async () => {
    letter = await openLetter(coordinator, 600_000);
  });
  afterAll(() => app.close());

  async function moderate(
    signOns: readonly string[],
    step: string,
    more: Readonly<Record<string, string>> = {},
  ): Promise<Act> {
    const { moderateSignOns } = await coordinator.data<{ moderateSignOns: Act }>(
      `mutation ($input: ModerateSignOnsInput!) { moderateSignOns(input: $input) ${RESULT} }`,
      { input: { key: newId(), letterId: letter.id, signOns, step, reason: 'A test', ...more } },
    );
    return moderateSignOns;
  }

  async function undo(id: string): Promise<Act> {
    const { undoModeration } = await coordinator.data<{ undoModeration: Act }>(
      `mutation ($id: ID!) { undoModeration(id: $id) ${RESULT} }`,
      { id },
    );
    return undoModeration;
  }

  async function preview(rule: object, step = 'REJECT') {
    const { previewModerationRule } = await coordinator.data<{
      previewModerationRule: { changes: number; sample: string[]; asOf: string; code?: string };
    }>(
      `mutation ($letterId: ID!, $step: ModerationStep!, $rule: ModerationRuleInput!) {
         previewModerationRule(letterId: $letterId, step: $step, rule: $rule) {
           ... on RulePreview { changes sample asOf } ... on Refusal { code field } } }`,
      { letterId: letter.id, step, rule },
    );
    return previewModerationRule;
  }

  async function apply(rule: object, asOf: string, step = 'REJECT'): Promise<Act> {
    const { applyModerationRule } = await coordinator.data<{ applyModerationRule: Act }>(
      `mutation ($input: ApplyModerationRuleInput!) { applyModerationRule(input: $input) ${RESULT} }`,
      { input: { key: newId(), letterId: letter.id, step, reason: 'A flood', rule, asOf } },
    );
    return applyModerationRule;
  }

  async function count(): Promise<number> {
    const { letter: read } = await coordinator.data<{ letter: { count: number } }>(
      'query ($id: ID!) { letter(id: $id) { count } }',
      { id: letter.id },
    );
    return read.count;
  }

  async function listed(filter: string, search: string | null = null) {
    const { signOns } = await coordinator.data<{
      signOns: {
        totalCount: number;
        edges: {
          node: { id: string; printedName: string | null; address: string | null; reason: string | null };
        }[];
      };
    }>(
      `query ($letterId: ID!, $filter: SignOnFilter!, $search: String) { signOns(letterId: $letterId, filter: $filter, search: $search) {
         totalCount edges { cursor node { id at confirmed moderation display printedName affiliation country address network reason } } } }`,
      { letterId: letter.id, filter, search },
    );
    return signOns.edges.map(({ node }) => node);
  }

  /** Signs on the public page, seen from an address; gives the path of the mail's link. */
  async function signInPublic(email: string, from = '192.0.2.7', display = 'PUBLIC'): Promise<string> {
    const before = app.mailbox.linksTo(email).length;
    const form = {
      name: `Name of ${email}`,
      email,
      display,
      consent: 'yes',
      version: '1',
      affiliation: '',
      country: 'CF',
    };
    await new Visitor(app.url).send(`/l/${letter.slug}/en`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': from },
      body: new URLSearchParams(form).toString(),
    });
    const link = await until('a link', () => app.mailbox.linksTo(email)[before]);
    return new URL(link).pathname;
  }

  const confirm = (path: string) => new Visitor(app.url).post(`${path}/en`, {});

  it('takes sign-ons out of the count, tells why, and brings them back as they were', async () => {
    const handles = await plantSignOns(app, letter.id, crowd(4, 'a.example'));
    expect(await count()).toBe(4);
    const held = await moderate(handles.slice(0, 2), 'HOLD');
    expect(held).toMatchObject({ changed: 2, by: expect.stringMatching(/./) as string });
    expect(await count()).toBe(2);
    const rejected = await moderate(handles.slice(1, 3), 'REJECT', { reason: 'Not a person' });
    expect(await count()).toBe(1);
    expect(await listed('REJECTED')).toMatchObject([{ reason: 'Not a person' }, { reason: 'Not a person' }]);
    expect(await undo(held.id)).toMatchObject({ restored: 1 });
    expect(await count()).toBe(2);
    expect(await undo(rejected.id)).toMatchObject({ restored: 2 });
    expect(await undo(rejected.id)).toMatchObject({ restored: 2 });
    expect(await count()).toBe(4);
    expect((await historyOf(app, letter.id)).filter((kind) => /MODERAT/.test(kind))).toEqual([
      'SIGN_ONS_MODERATED',
      'SIGN_ONS_MODERATED',
      'MODERATION_UNDONE',
      'MODERATION_UNDONE',
    ]);
  });

  it('asks why something is rejected, and does nothing where nothing would change', async () => {
    const [first = ''] = await plantSignOns(app, letter.id, crowd(1, 'a.example'));
    const { errors } = await coordinator.ask(
      `mutation ($input: ModerateSignOnsInput!) { moderateSignOns(input: $input) ${RESULT} }`,
      { input: { key: newId(), letterId: letter.id, signOns: [first], step: 'REJECT' } },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field: 'reason' });
    expect(await moderate([first], 'RELEASE')).toMatchObject({ code: 'NOTHING_TO_MODERATE' });
    expect(await moderate([newId()], 'HOLD')).toMatchObject({ code: 'NOTHING_TO_MODERATE' });
    const { rows } = await app.owner.query('select from moderation_act where letter_id = $1', [letter.id]);
    expect(rows).toEqual([]);
  });

  it('does an act once for its key, and another under the same key not at all', async () => {
    const [a = '', b = ''] = await plantSignOns(app, letter.id, crowd(2, 'a.example'));
    const key = newId();
    const answers = await Promise.all([1, 2, 3].map(() => moderate([a], 'HOLD', { key })));
    expect(answers.map(({ id, changed }) => [id, changed])).toEqual(Array(3).fill([key, 1]));
    expect(await moderate([b], 'HOLD', { key })).toMatchObject({ code: 'KEY_REUSED' });
    expect(await count()).toBe(1);
  });

  it('applies a rule as one act after a look at it, and takes it back but for what was done by hand since', async () => {
    const bots = await plantSignOns(app, letter.id, [
      ...crowd(6, 'bots.example'),
      ...crowd(5, 'bots.example', { display: 'WITHHELD' }, 'quiet'),
    ]);
    await plantSignOns(app, letter.id, crowd(3, 'notbots.example'));
    const rule = { addresses: '*@Bots.example' };
    const seen = await preview(rule);
    expect(seen.changes).toBe(11);
    expect(seen.sample).toEqual([1, 2, 3, 4, 5, 6].map((n) => `person ${n} of bots.example`));
    expect(await count()).toBe(14);
    await plantSignOns(app, letter.id, [{ name: 'Late', email: 'late@bots.example', secondsAgo: -5 }]);
    const act = await apply(rule, seen.asOf);
    expect(act).toMatchObject({ changed: 11, addresses: '*@Bots.example', reason: 'A flood' });
    expect(await count()).toBe(4);
    await moderate(bots.slice(0, 1), 'RELEASE');
    await moderate(bots.slice(1, 2), 'HOLD');
    expect(await count()).toBe(5);
    expect(await undo(act.id)).toMatchObject({ restored: 9 });
    expect(await count()).toBe(14);
    expect(await listed('HELD')).toMatchObject([{ printedName: 'person 2 of bots.example' }]);
  });

  it('touches by address only crowds of those that are not public, so that nobody is told apart', async () => {
    await plantSignOns(app, letter.id, [
      ...crowd(1, 'small.example'),
      ...crowd(4, 'small.example', { display: 'WITHHELD' }, 'quiet'),
      ...crowd(4, 'small.example', { display: 'DELIVERED_ONLY' }, 'shy'),
    ]);
    expect(await preview({ addresses: '*@small.example' })).toMatchObject({ changes: 1 });
    expect(await preview({ addresses: 'quiet*@small.example' })).toEqual({
      code: 'RULE_TOO_NARROW',
      field: 'addresses',
    });
    expect(await apply({ addresses: 'person*' }, new Date().toISOString())).toMatchObject({
      code: 'RULE_TOO_NARROW',
    });
    expect(await preview({ from: '2020-01-01T00:00' })).toMatchObject({ changes: 9 });
    expect(await count()).toBe(9);
  });

  it.each([
    [{}, 'rule.addresses'],
    [{ addresses: 'ada@example.com' }, 'rule.addresses'],
    [{ addresses: '%' }, 'rule.addresses'],
    [{ network: 'x' }, 'rule.network'],
    [{ from: 'yesterday' }, 'rule.from'],
    [{ from: '2027-01-01T00:00', zone: 'Geneva' }, 'rule.zone'],
  ])('knows no rule %j', async (rule, field) => {
    const { errors } = await coordinator.ask(
      `mutation ($letterId: ID!, $rule: ModerationRuleInput!) {
         previewModerationRule(letterId: $letterId, step: HOLD, rule: $rule) { __typename } }`,
      { letterId: letter.id, rule },
    );
    expect(errors?.[0]?.extensions).toEqual({ code: 'INVALID_INPUT', field });
  });

  it('finds bursts of one network, and a rule finds what a burst names', async () => {
    const at = (i: number) => ({ secondsAgo: 600 - i * 20 });
    const flood = crowd(12, 'many.example').map((signOn, i) => ({
      ...signOn,
      network: 'F'.repeat(43),
      ...at(i),
    }));
    const calm = crowd(6, 'calm.example').map((signOn, i) => ({
      ...signOn,
      network: 'C'.repeat(43),
      secondsAgo: 400 * (i + 1),
    }));
    const quiet = crowd(
      4,
      'many.example',
      { display: 'WITHHELD', network: 'F'.repeat(43), secondsAgo: 500 },
      'quiet',
    );
    await plantSignOns(app, letter.id, [...flood, ...calm, ...quiet]);
    const ask = `query ($id: ID!) { signOnBursts(letterId: $id) { network from until count } }`;
    const { signOnBursts } = await coordinator.data<{ signOnBursts: { network: string; count: number }[] }>(
      ask,
      { id: letter.id },
    );
    expect(signOnBursts).toMatchObject([{ network: 'F'.repeat(43), count: 12 }]);
    const rule = { network: 'F'.repeat(43) };
    expect(await apply(rule, (await preview(rule)).asOf, 'HOLD')).toMatchObject({ changed: 12 });
    expect(await coordinator.data(ask, { id: letter.id })).toEqual({ signOnBursts: [] });
  });

  it('knows a network by a keyed hash that nobody moves by writing addresses into a header', async () => {
    for (const [n, from] of ['192.0.2.7', '192.0.2.99', '198.51.100.1', '203.0.113.5, 192.0.2.8'].entries())
      await signInPublic(`net${n}@example.org`, from);
    const other = letter;
    letter = await openLetter(coordinator, 600_000);
    await signInPublic('net0@example.org', '192.0.2.7');
    const { rows } = await app.owner.query<{ key: string }>(
      'select network_key as key from signature where letter_id in ($1, $2) order by created_at', [other.id, letter.id]);
    const [a, b, c, d, elsewhere] = rows.map(({ key }) => key);
    expect([b, d]).toEqual([a, a]);
    expect(new Set([a, c, elsewhere]).size).toBe(3);
    expect(a).toMatch(/^[\w-]{43}$/);
  }); // prettier-ignore

  it('holds new sign-ons where a letter wants that, and counts none until it is released', async () => {
    const holdNew = (hold: boolean) =>
      coordinator.data(
        `mutation ($id: ID!, $hold: Boolean!) { holdNewSignOns(letterId: $id, hold: $hold) { ... on ModerationSummary { holdsNew held } } }`,
        { id: letter.id, hold },
      );
    expect(await holdNew(true)).toEqual({ holdNewSignOns: { holdsNew: true, held: 0 } });
    await confirm(await signInPublic('ada@example.org'));
    expect(await count()).toBe(0);
    const [waiting] = await listed('HELD');
    expect(waiting).toMatchObject({ printedName: 'Name of ada@example.org', address: 'a…@example.org' });
    const released = await moderate([waiting?.id ?? ''], 'RELEASE');
    expect(await count()).toBe(1);
    await undo(released.id);
    expect(await count()).toBe(0);
    await holdNew(false);
    await confirm(await signInPublic('benedict@example.org'));
    expect(await count()).toBe(1);
    expect(await listed('STANDING')).toMatchObject([{ address: 'b…@example.org' }]);
  });

  it('lets nobody out of a rejection by withdrawing and signing again', async () => {
    const link = await signInPublic('again@example.org');
    await confirm(link);
    const [signOn] = await listed('STANDING');
    await moderate([signOn?.id ?? ''], 'REJECT');
    await new Visitor(app.url).post(`${link.replace(/^\/(c|confirm)\//, '/r/')}/en/withdraw`, {});
    await confirm(await signInPublic('again@example.org'));
    expect(await count()).toBe(0);
    expect(await listed('HELD')).toHaveLength(1);
  });

  it('shows of others than public ones neither who they are, nor their address or network, nor an id', async () => {
    const secrets = ['Kanarienvogel', 'kanari.example', 'Q'.repeat(43)];
    const handles = await plantSignOns(app, letter.id, [
      ...crowd(2, 'kanari.example', { display: 'WITHHELD', network: 'Q'.repeat(43) }, 'Kanarienvogel'),
      ...crowd(1, 'kanari.example', { display: 'DELIVERED_ONLY', network: 'Q'.repeat(43) }, 'Shy Kanarienvogel'),
      ...crowd(1, 'shown.example'),
    ]);
    const ids = await app.owner.query<{ id: string }>(
      `select id from signature where letter_id = $1 and display <> 'PUBLIC'`, [letter.id]);
    const said: unknown[] = [await preview({ from: '2020-01-01T00:00' }), await moderate(handles, 'HOLD')];
    said.push(await listed('HELD'), await listed('HELD', 'kanari'));
    expect(said[2]).toHaveLength(4);
    expect(said[3]).toEqual([]);
    said.push(
      await coordinator.data(
        `query ($id: ID!) { signOnBursts(letterId: $id) { network } moderationSummary(letterId: $id) { held }
           moderationActs(letterId: $id) { edges { cursor node { id reason by network addresses } } } }`,
        { id: letter.id },
      ),
    );
    const { rows: history } = await app.owner.query('select * from history where subject_id = $1', [letter.id]);
    const text = JSON.stringify([said, history, app.logs]).toLowerCase();
    const hidden = [...secrets, ...ids.rows.map(({ id }) => id)];
    expect(hidden.filter((secret) => text.includes(secret.toLowerCase()))).toEqual([]);
  }); // prettier-ignore

  it('ends when the letter closes, whatever is asked, and what was done stays done', async () => {
    const handles = await plantSignOns(app, letter.id, crowd(3, 'a.example'));
    const act = await moderate(handles.slice(0, 1), 'HOLD');
    await app.owner.query(`update letter set closes_at = clock_timestamp() where id = $1`, [letter.id]);
    const refused = { code: 'MODERATION_CLOSED' };
    expect(await moderate(handles, 'REJECT')).toMatchObject(refused);
    expect(await undo(act.id)).toMatchObject(refused);
    expect(await apply({ addresses: '*@a.example' }, new Date().toISOString())).toMatchObject(refused);
    const { holdNewSignOns } = await coordinator.data<{ holdNewSignOns: object }>(
      `mutation ($id: ID!) { holdNewSignOns(letterId: $id, hold: true) { ... on Refusal { code } } }`,
      { id: letter.id },
    );
    expect(holdNewSignOns).toEqual(refused);
    expect(await count()).toBe(2);
  });

  it('forgets networks thirty days after closing, and not before', async () => {
    const handles = await plantSignOns(app, letter.id, crowd(6, 'a.example'));
    await moderate(handles.slice(0, 1), 'HOLD');
    const rule = { network: 'N'.repeat(43) };
    await apply(rule, (await preview(rule)).asOf);
    const left = async () => {
      const { rows } = await app.owner.query<{ n: number }>(
        `select ((select count(*) from signature where letter_id = $1 and network_key is not null)
               + (select count(*) from moderation_act where letter_id = $1 and network_key is not null))::int as n`, [letter.id]);
      return rows[0]?.n;
    };
    const closedAgo = (days: number) => app.owner.query(
      `update letter set state = 'CLOSED', closed_at = clock_timestamp() - make_interval(days => $2) where id = $1`, [letter.id, days]);
    const forget = () => app.owner.query(
      `insert into outbox (id, coalition_id, name, payload, run_at)
       select $2, coalition_id, 'letters.forget-networks', jsonb_build_object('letterId', id), now() from letter where id = $1`, [letter.id, newId()]);
    const done = () => until('the job', async () => {
      await app.owner.query(`select pg_notify('chorus_outbox', '')`);
      const { rows } = await app.owner.query(`select from outbox where name = 'letters.forget-networks' and payload->>'letterId' = $1
        and done_at is null and run_at <= now()`, [letter.id]);
      return rows.length === 0;
    });
    const owed = async () => {
      const { rows } = await app.owner.query(
        `select from outbox where name = 'letters.forget-networks' and payload->>'letterId' = $1 and run_at > now() + interval '23 hours'`, [letter.id]);
      return rows.length;
    };
    await until('a look the next day', async () => (await owed()) === 1);
    await closedAgo(29);
    await forget();
    await done();
    expect([await left(), await owed()]).toEqual([7, 1]);
    await closedAgo(30);
    await forget();
    await done();
    expect(await left()).toBe(0);
  }); // prettier-ignore
});
