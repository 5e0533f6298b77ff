import { newId } from '../../libs/kernel/src/ids';
import { FiguresRepository } from '../../libs/platform/src/observability/figures.repository';
import { openLetter } from '../support/story';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';
import { Visitor } from '../support/visitor';

describe('the figures for whoever runs the processes', () => {
  let app: TestApp;
  let visitor: Visitor;
  beforeEach(async () => {
    app = await startTestApp();
    visitor = new Visitor(app.url);
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await app.close();
  });

  const figures = async () => (await visitor.get('/metrics')).text();
  /** The number on the line that begins with this name. */
  const valueOf = (text: string, name: string) =>
    Number(
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.slice(name.length),
    );

  it('say what is owed, for how long, and what was given up', async () => {
    await app.owner.query(
      `insert into outbox (id, name, payload, run_at, dispatched_at, done_at)
       select gen_random_uuid(), 'test.work', '{}', now() + due, now(), now() + done
         from (values (interval '-90 seconds', null::interval), ('-10 seconds', null), ('-1 second', null),
                      ('1 hour', null), ('-1 hour', interval '-1 hour')) work (due, done)`,
    );
    await app.owner.query(
      `insert into dead_letter (id, outbox_id, name, reason) select gen_random_uuid(), gen_random_uuid(), 'test.work', 'Error'
         from generate_series(1, 2)`,
    );
    const text = await figures();
    expect(valueOf(text, 'chorus_outbox_owed')).toBe(3);
    expect(valueOf(text, 'chorus_outbox_oldest_seconds')).toBeGreaterThanOrEqual(90);
    expect(valueOf(text, 'chorus_outbox_oldest_seconds')).toBeLessThan(110);
    expect(valueOf(text, 'chorus_dead_letters')).toBe(2);
  });

  it('count the mails of a day by state, in full tens, so that none is about a few people', async () => {
    await app.owner.query(
      `insert into mail (id, dedupe_key, recipient_hash, state, message_id, created_at)
       select gen_random_uuid(), state || n || age, 'hash', state, 'id', now() - age
         from (values ('sent', 27, interval '1 hour'), ('sent', 30, '2 days'), ('refused', 9, '1 hour'),
                      ('capped', 40, '2 days')) m (state, count, age), generate_series(1, count) n`,
    );
    const text = await figures();
    const mails = (state: string) => valueOf(text, `chorus_mails{state="${state}"}`);
    expect([mails('sent'), mails('refused'), mails('owed'), mails('capped')]).toEqual([20, 0, 0, 0]);
  });

  it('time answers by route, ten together, and name no path that was asked for', async () => {
    const letter = await openLetter(await app.coordinator(), 600_000);
    const count =
      'chorus_http_request_duration_seconds_count{method="GET",route="/l/:slug/:lang",status="2xx"}';
    for (let n = 0; n < 9; n += 1) await visitor.get(`/l/${letter.slug}/en`);
    await visitor.get(`/sign-in/${newId()}`);
    expect(valueOf(await figures(), count)).toBeNaN();
    await visitor.get(`/l/${letter.slug}/en`);
    await until('the tenth answer is counted', async () => valueOf(await figures(), count) === 10);
    for (let n = 0; n < 20; n += 1) await visitor.get(`/nowhere/${letter.slug}`);
    const text = await until('the answers to nothing are counted', async () => {
      const seen = await figures();
      return seen.includes('status="4xx"') && seen;
    });
    const routes = new Set([...text.matchAll(/route="([^"]*)"/g)].map(([, route]) => route));
    expect(routes).not.toContain(`/nowhere/${letter.slug}`);
    expect(text).not.toContain(letter.slug);
    expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-|chorus\.test|coordinator/);
  });

  it('are given without the database’s own where it is away, and read from it once in five seconds', async () => {
    const work = jest.spyOn(FiguresRepository.prototype, 'work').mockRejectedValue(new Error('away'));
    const answers = await Promise.all(Array.from({ length: 20 }, () => visitor.get('/metrics')));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    const text = (await answers[0]?.text()) ?? '';
    expect(text).toContain('chorus_outbox_owed Nan');
    expect(text).toContain('process_cpu_seconds_total');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('say nothing of what the server is made of', async () => {
    expect(await figures()).not.toContain(process.version);
  });
});
