export interface Submitted {
  readonly page: string;
  /** Where the answer leads on to. */
  readonly next: string | null;
}

/** Speaks HTTP as a person's browser does: keeps the session's cookie, follows nothing by itself. */
export class Browser {
  private cookie = '';

  constructor(private readonly url: string) {}

  async read(path: string): Promise<string> {
    return (await this.send(path, { method: 'GET' })).text();
  }

  /** Presses a form's button; gives the page that follows, or the path that the answer leads on to. */
  async submit(path: string, form: Readonly<Record<string, string>> = {}): Promise<Submitted> {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await this.send(path, {
      method: 'POST',
      headers,
      body: new URLSearchParams(form).toString(),
    });
    return { page: await answer.text(), next: answer.headers.get('location') };
  }

  /** The data of a GraphQL answer. Throws the first error's own sentence. */
  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const answer = await this.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await answer.json()) as { data: T | null; errors?: { message: string }[] };
    if (errors?.[0] !== undefined || data === null)
      throw new Error(errors?.[0]?.message ?? 'There was no answer.');
    return data;
  }

  private async send(
    path: string,
    init: RequestInit & { headers?: Record<string, string> },
  ): Promise<Response> {
    const headers = { ...init.headers, cookie: this.cookie };
    const answer = await fetch(new URL(path, this.url), { ...init, headers, redirect: 'manual' });
    const set = answer.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';')[0] ?? '';
    if (answer.status >= 400 && path !== '/graphql')
      throw new Error(`${path.split('/')[1]} answered ${answer.status}.`);
    return answer;
  }
}
