/** What a GraphQL answer looks like to a caller. */
export interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: { readonly code: string; readonly field?: string };
  }[];
}

/** A person at a browser or a program: speaks HTTP, keeps cookies. */
export class Visitor {
  constructor(
    readonly url: string,
    private cookie = '',
  ) {}

  /** Presses the button of a mailed link's page, of sign-in or of an invitation. */
  async signIn(path: string, form: Readonly<Record<string, string>> = {}): Promise<void> {
    const answer = await this.post(path, form);
    if (answer.status !== 303) throw new Error(`sign-in answered ${answer.status}`);
  }

  /** What the browser of this visitor would send, as `name=value`. */
  get session(): string {
    return this.cookie;
  }

  get(path: string): Promise<Response> {
    return fetch(`${this.url}${path}`, { headers: { cookie: this.cookie }, redirect: 'manual' });
  }

  /** Any request at all, with this visitor's cookie. */
  send(path: string, init: RequestInit & { headers?: Record<string, string> }): Promise<Response> {
    return fetch(`${this.url}${path}`, { ...init, headers: { ...init.headers, cookie: this.cookie } });
  }

  async post(path: string, form: Readonly<Record<string, string>>): Promise<Response> {
    const headers = { cookie: this.cookie, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await fetch(`${this.url}${path}`, {
      method: 'POST',
      headers,
      body: new URLSearchParams(form).toString(),
      redirect: 'manual',
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';')[0] ?? '';
    return answer;
  }

  async ask(
    query: string,
    variables: object = {},
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const answer = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: { cookie: this.cookie, 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query, variables }),
    });
    return (await answer.json()) as Answer;
  }

  /** The data of an answer without errors. */
  async data<T = Record<string, never>>(query: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask(query, variables);
    if (errors !== undefined || data === null) throw new Error(`refused: ${JSON.stringify(errors)}`);
    return data as T;
  }
}
