import type { FastifyInstance } from 'fastify';
import { type Fields, Page } from './page.ts';

/** Someone at a browser without JavaScript: keeps cookies, follows redirects, fills in forms as they stand. */
export class Visitor {
  readonly cookies = new Map<string, string>();
  private readonly site: FastifyInstance;
  page: Page | undefined;

  constructor(site: FastifyInstance) {
    this.site = site;
  }

  async visit(url: string): Promise<Page> {
    return this.ask('GET', url);
  }

  async follow(words: string): Promise<Page> {
    return this.visit(this.here().link(words));
  }

  /** Presses a button of the page as it stands, with some fields changed. */
  async press(button: string, changes: Fields = {}): Promise<Page> {
    const { action, fields } = this.here().form(button);
    return this.send(action, { ...fields, ...changes });
  }

  async send(url: string, fields: Fields): Promise<Page> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) for (const item of [value].flat()) body.append(name, item);
    return this.ask('POST', url, body.toString());
  }

  /** One exchange, without following a redirect. */
  async exchange(method: 'GET' | 'POST', url: string, body?: string | Buffer, headers: Record<string, string> = {}) {
    const response = await this.site.inject({
      method,
      url,
      headers: {
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
        cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...headers,
      },
      ...(body === undefined ? {} : { payload: body }),
    });
    for (const cookie of response.cookies) {
      if (cookie.value === '' || cookie.maxAge === 0) this.cookies.delete(cookie.name);
      else this.cookies.set(cookie.name, cookie.value);
    }
    return response;
  }

  private async ask(method: 'GET' | 'POST', url: string, body?: string): Promise<Page> {
    const target = new URL(url, new URL(this.page?.url ?? '/', 'http://local'));
    const path = target.pathname + target.search;
    const response = await this.exchange(method, path, body);
    if (response.statusCode === 303 && response.headers.location)
      return this.ask('GET', String(response.headers.location));
    this.page = new Page({ status: response.statusCode, html: response.body, url: path, headers: response.headers });
    return this.page;
  }

  private here(): Page {
    if (!this.page) throw new Error('Visit a page first.');
    return this.page;
  }
}
