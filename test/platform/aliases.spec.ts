import { startTestApp, type TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

const aliases = (n: number, field = '__typename') =>
  `{ ${Array.from({ length: n }, (_, i) => `a${i}: ${field}`).join(' ')} }`;

describe('aliases in one document (SAFETY 9)', () => {
  let app: TestApp;
  let coordinator: Visitor;
  beforeAll(async () => {
    app = await startTestApp();
    coordinator = await app.coordinator();
  });
  afterAll(() => app.close());

  it('are five for whoever is not signed in', async () => {
    const stranger = new Visitor(app.url);
    expect((await stranger.ask(aliases(5))).errors).toBeUndefined();
    const { data, errors } = await stranger.ask(aliases(6));
    expect(data ?? null).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED');
  });

  it('are fifteen for whoever is', async () => {
    expect((await coordinator.ask(aliases(15, 'me { id }'))).errors).toBeUndefined();
    expect((await coordinator.ask(aliases(16, 'me { id }'))).errors?.length).toBeGreaterThan(0);
  });

  it('are five again for a session that has ended or was made up', async () => {
    const visitor = await app.coordinator();
    expect((await visitor.ask(aliases(6))).errors).toBeUndefined();
    await visitor.data('mutation { revokeSessions }');
    expect((await visitor.ask(aliases(6))).errors).toHaveLength(1);
    expect((await new Visitor(app.url, 'chorus=made-up').ask(aliases(6))).errors).toHaveLength(1);
  });

  it('count wherever a fragment is spread', async () => {
    const query = `{ ...F ...F ...F } fragment F on Query { a: __typename b: __typename }`;
    expect((await new Visitor(app.url).ask(query)).errors).toHaveLength(1);
  });
});
