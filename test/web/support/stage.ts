import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { PeopleService, SignInService } from '@chorus/identity';
import { PLATFORM_SCOPE } from '@chorus/platform/scope/scopes';
import { startTestApp, type TestApp } from '../../support/test-app';
import { Visitor } from '../../support/visitor';
import { launchChromium } from './chromium';
import { Watch } from './watch';

/** The whole product with its client, and a browser to look at it. */
export interface Stage {
  readonly app: TestApp;
  readonly browser: Browser;
  /** A program that is signed in as this person. */
  visitor(email: string): Promise<Visitor>;
  /** A browser window of its own, signed in as this person; of nobody without an address. */
  open(email: string | null, options?: BrowserContextOptions): Promise<Watch>;
  close(): Promise<void>;
}

export async function startStage(): Promise<Stage> {
  const port = await freePort();
  const app = await startTestApp({ PORT: String(port), PUBLIC_URL: `http://localhost:${port}` });
  const browser = await launchChromium();
  const url = `http://localhost:${port}`;

  const visitor = async (email: string) => {
    const path = await app.run(async () => {
      const person = await app.app.get(PeopleService).findByEmail(PLATFORM_SCOPE, email);
      if (person === undefined) throw new Error(`nobody has the address ${email}`);
      return `/sign-in/${await app.app.get(SignInService).linkToken(PLATFORM_SCOPE, person.id)}`;
    });
    const signedIn = new Visitor(url);
    await signedIn.signIn(path);
    return signedIn;
  };
  const open = async (email: string | null, options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({ baseURL: url, reducedMotion: 'reduce', ...options });
    if (email !== null) {
      const [name = '', value = ''] = (await visitor(email)).session.split('=');
      await context.addCookies([{ name, value, url }]);
    }
    return Watch.over(context, url);
  };
  const close = async () => {
    await browser.close();
    await app.close();
  };
  return { app, browser, visitor, open, close };
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer();
    server.once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });
}
