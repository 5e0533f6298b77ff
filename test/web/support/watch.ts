import type { BrowserContext, Page, Request } from 'playwright-core';

interface Asked {
  readonly operationName?: string;
}

/** What the client's router shows of itself to the page. */
interface Router {
  readonly history: { push(path: string): void };
  subscribe(event: 'onRendered', listener: () => void): () => void;
}

/** A window, and what a person would not see of it: faults, refusals of the content security policy, what was asked. */
export class Watch {
  readonly faults: string[] = [];
  readonly foreign: string[] = [];
  /** Names of the GraphQL operations, in order, since the last `forget`. */
  readonly asked: string[] = [];

  private constructor(
    readonly context: BrowserContext,
    readonly page: Page,
    private readonly origin: string,
  ) {}

  static async over(context: BrowserContext, origin: string): Promise<Watch> {
    const watch = new Watch(context, await context.newPage(), origin);
    await watch.listen();
    return watch;
  }

  forget(): void {
    this.faults.length = 0;
    this.foreign.length = 0;
    this.asked.length = 0;
  }

  /** Opens a screen and waits until it stands and nothing is on its way. */
  async show(path: string): Promise<Page> {
    await this.page.goto(path);
    await this.settled();
    return this.page;
  }

  /** Goes on to a screen as the client's own links do, without a new document; opens the first one. */
  async go(path: string): Promise<Page> {
    if (!this.page.url().startsWith(this.origin)) return this.show(path);
    await this.page.evaluate((to) => {
      const { __TSR_ROUTER__: router } = window as unknown as { __TSR_ROUTER__: Router };
      return new Promise<void>((drawn) => {
        const forget = router.subscribe('onRendered', () => {
          forget();
          drawn();
        });
        router.history.push(to);
      });
    }, path);
    await this.settled();
    return this.page;
  }

  /** Waits until the screen's heading is there and nothing says that it is loading. */
  async settled(): Promise<void> {
    await this.page.locator('main#main h1').waitFor();
    await this.page.locator('[aria-busy=true], .skeleton').first().waitFor({ state: 'detached' });
  }

  /** From now on the server fails, for the operations that are meant. */
  async fail(meant: (asked: Asked) => boolean = () => true): Promise<void> {
    await this.page.route('**/graphql', (route) =>
      meant(route.request().postDataJSON() as Asked)
        ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' })
        : route.continue(),
    );
  }

  async mend(): Promise<void> {
    await this.page.unroute('**/graphql');
  }

  close(): Promise<void> {
    return this.context.close();
  }

  private async listen(): Promise<void> {
    await this.page.exposeFunction('chorusRefused', (what: string) => void this.faults.push(what));
    await this.page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const { chorusRefused } = window as unknown as { chorusRefused: (what: string) => void };
        chorusRefused(`refused by policy: ${event.violatedDirective} ${event.blockedURI}`);
      });
    });
    this.page.on('pageerror', (error) => this.faults.push(`thrown: ${error.message}`));
    this.page.on('request', (request) => this.note(request));
  }

  private note(request: Request): void {
    const url = request.url();
    if (!url.startsWith(this.origin) && !url.startsWith('data:')) this.foreign.push(url);
    if (!url.endsWith('/graphql')) return;
    const { operationName } = (request.postDataJSON() ?? {}) as Asked;
    this.asked.push(operationName ?? 'unnamed');
  }
}
