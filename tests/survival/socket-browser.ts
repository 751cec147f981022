import { Agent, request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { type Fields, Page } from '#tests/harness/page.ts';

export type Reply = { status: number; headers: IncomingHttpHeaders; body: string };

const LONGEST_WAIT_MILLISECONDS = 20_000;

/** Someone at a browser on a real connection, kept open between requests; follows no redirect by itself. */
export class SocketBrowser {
  readonly cookies = new Map<string, string>();
  address: string;
  csrf = '';
  private readonly agent: Agent;

  constructor(address: string, connections = 1) {
    this.address = address;
    this.agent = new Agent({ keepAlive: true, maxSockets: connections });
  }

  get(path: string): Promise<Reply> {
    return this.exchange('GET', path);
  }

  /** Sends a form with the token that the browser was given when it signed in. */
  post(path: string, fields: Fields): Promise<Reply> {
    const body = new URLSearchParams({ _csrf: this.csrf });
    for (const [name, value] of Object.entries(fields)) for (const item of [value].flat()) body.append(name, item);
    return this.exchange('POST', path, body.toString());
  }

  /** Signs in as the persona with this name, as a person would: by pressing their button. */
  async signIn(name: string): Promise<void> {
    const reply = await this.get('/sign-in');
    const page = new Page({ status: reply.status, html: reply.body, url: '/sign-in', headers: reply.headers });
    const { action, fields } = page.form(name);
    this.csrf = String(fields._csrf);
    const { status } = await this.post(action, { partnership: fields.partnership ?? '', person: fields.person ?? '' });
    if (status !== 303) throw new Error(`Signing in as ${name} was answered with ${status}.`);
  }

  close(): void {
    this.agent.destroy();
  }

  private exchange(method: 'GET' | 'POST', path: string, body?: string): Promise<Reply> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const form = {
      'content-type': 'application/x-www-form-urlencoded',
      'content-length': Buffer.byteLength(body ?? ''),
    };
    const headers = { cookie, ...(body === undefined ? {} : form) };
    return new Promise((resolve, reject) => {
      const request = httpRequest(new URL(path, this.address), { method, headers, agent: this.agent }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () => {
          this.keepCookies(response.headers['set-cookie'] ?? []);
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          });
        });
      });
      request.setTimeout(LONGEST_WAIT_MILLISECONDS, () => request.destroy(new Error('No answer in time.')));
      request.on('error', reject);
      request.end(body);
    });
  }

  private keepCookies(lines: string[]): void {
    for (const line of lines) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}
