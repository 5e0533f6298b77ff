import { createHash } from 'node:crypto';
import { createContext, runInContext } from 'node:vm';
import { startTestApp, type TestApp } from '../support/test-app';
import { Visitor } from '../support/visitor';

describe('the explorer of the API', () => {
  let app: TestApp;
  let visitor: Visitor;
  let page: string;
  beforeAll(async () => {
    app = await startTestApp();
    visitor = await app.coordinator();
    page = await (await visitor.get('/graphiql')).text();
  });
  afterAll(() => app.close());

  it('explains every type, field and argument, in links that lead somewhere', async () => {
    const { __schema } = await visitor.data<{
      __schema: { types: { name: string; fields: { name: string; description: string }[] | null }[] };
    }>('{ __schema { types { name fields { name description } } } }');
    const own = __schema.types.filter(({ name }) => !name.startsWith('__'));
    for (const { name, fields } of own.filter((type) => type.fields !== null)) {
      expect(page).toContain(`<h3 id="${name}">`);
      for (const field of fields ?? []) expect(page).toContain(`<code>${field.name}</code>`);
    }
    const linked = [...page.matchAll(/href="#([A-Za-z]+)"/g)].map(([, name]) => name ?? '');
    expect(linked.length).toBeGreaterThan(100);
    for (const name of new Set(linked)) expect(page).toContain(`id="${name}"`);
    expect(page).toContain('Who is signed in.');
  });

  it('loads nothing from elsewhere, and runs its own script alone', async () => {
    const answer = await visitor.get('/graphiql');
    const policy = answer.headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).not.toMatch(/https?:|unsafe/);
    const style = /<style>([^<]*)<\/style>/.exec(page)?.[1] ?? '';
    expect(policy).toContain(`style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`);
    const loaded = [...page.matchAll(/(?:src|<link[^>]*rel="stylesheet"[^>]*href)="([^"]+)"/g)].map(
      ([, path]) => path,
    );
    expect(loaded).toEqual([expect.stringMatching(/^\/assets\//)]);
    expect(page).not.toMatch(/<script>|\son[a-z]+=/);
  });

  it('asks the API what its form says, and shows the answer', async () => {
    const path = /<script src="([^"]+)"/.exec(page)?.[1] ?? '';
    const script = await visitor.get(path);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    const fields = {
      query: 'query ($n: Int) { asks(first: $n) { totalCount } }',
      variables: '{"n": 1}',
      coalition: '',
    };
    const output = { textContent: '' };
    const listeners: Record<string, (event: object) => Promise<void>> = {};
    const form = {
      addEventListener: (name: string, act: (event: object) => Promise<void>) => (listeners[name] = act),
    };
    runInContext(
      await script.text(),
      createContext({
        document: { querySelector: (name: string) => (name === 'form' ? form : output) },
        FormData: class {
          *[Symbol.iterator]() {
            yield* Object.entries(fields);
          }
        },
        fetch: async (_: string, { body }: { body: string }) => {
          const { query, variables } = JSON.parse(body) as { query: string; variables: object };
          return { json: () => visitor.ask(query, variables) };
        },
      }),
    );
    await listeners.submit?.({ preventDefault: () => undefined });
    expect(JSON.parse(output.textContent)).toEqual({ data: { asks: { totalCount: 27 } } });
    fields.variables = '{';
    await listeners.submit?.({ preventDefault: () => undefined });
    expect(output.textContent).toContain('SyntaxError');
  });

  it('speaks three languages', async () => {
    expect(await (await visitor.get('/graphiql?lang=fr')).text()).toContain('Explorateur GraphQL');
    expect(await (await visitor.get('/graphiql?lang=es')).text()).toContain('Explorador de GraphQL');
  });

  it('does not exist in production', async () => {
    const other = await startTestApp({ NODE_ENV: 'production', PUBLIC_URL: 'https://chorus.test' });
    const stranger = new Visitor(other.url);
    const statuses = [await stranger.get('/graphiql'), await stranger.get('/assets/explorer.js')].map(
      ({ status }) => status,
    );
    await other.close();
    expect(statuses).toEqual([404, 404]);
  });
});
