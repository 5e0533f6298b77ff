import { tour } from '../../apps/cli/src/tour/tour';
import { provision } from '../../apps/local/src/provision';
import { startTestApp, type TestApp } from '../support/test-app';
import { until } from '../support/until';

describe('the tour', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startTestApp();
  });
  afterAll(() => app.close());

  it('tells the whole story over HTTP, and can be told again', async () => {
    const linkOf = async (address: string) =>
      new URL(await until(`a mail to ${address}`, () => app.mailbox.linksTo(address)[0])).pathname;
    for (const telling of [1, 2]) {
      const said: string[] = [];
      const signIn = `/sign-in/${await provision(app.app, () => undefined)}`;
      await tour({ url: app.url, signIn, linkOf, say: (sentence) => said.push(sentence) });
      expect(said.filter((line) => /^ ?\d/.test(line))).toHaveLength(21);
      const { rows } = await app.owner.query('select from letter');
      expect(rows).toHaveLength(telling);
    }
  });

  it('fails with the sentence of its step', async () => {
    const story = tour({
      url: app.url,
      signIn: '/sign-in/nonsense',
      linkOf: () => Promise.reject(new Error('none')),
      say: () => undefined,
    });
    await expect(story).rejects.toThrow(
      'Step 1 failed (The coordinator signs in with a link.): sign-in answered 410.',
    );
  });
});
