import type { AnyRoute } from '#src/platform/http/route.ts';
import type { Visitor } from '#tests/harness/visitor.ts';

/** Sends one request to a route as its page would: with a token, and as an upload where the route takes one. */
export async function askFor(visitor: Visitor, route: AnyRoute, path: string) {
  if (route.method === 'GET') return visitor.exchange('GET', path);
  const token = await tokenOf(visitor);
  if ('upload' in route && route.upload) {
    return visitor.exchange('POST', path, multipart(token), {
      'content-type': `multipart/form-data; boundary=${BOUNDARY}`,
    });
  }
  return visitor.exchange('POST', path, new URLSearchParams({ _csrf: token }).toString());
}

const tokens = new WeakMap<Visitor, string>();

/** A form token that goes with the visitor's cookies, read from a page once. */
export async function tokenOf(visitor: Visitor): Promise<string> {
  const known = tokens.get(visitor);
  if (known) return known;
  const { body } = await visitor.exchange('GET', '/sign-in');
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1];
  if (!token) throw new Error('The sign-in page has no form token.');
  tokens.set(visitor, token);
  return token;
}

/** Whether the answer is the way to the sign-in page: at once, or on a page that keeps what was typed. */
export function asksToSignIn(response: { statusCode: number; headers: Record<string, unknown> }): boolean {
  return (
    response.statusCode === 401 ||
    (response.statusCode === 303 && String(response.headers.location).startsWith('/sign-in'))
  );
}

const BOUNDARY = 'guard-boundary';

function multipart(token: string): string {
  const part = (head: string, body: string) =>
    `--${BOUNDARY}\r\nContent-Disposition: form-data; ${head}\r\n\r\n${body}\r\n`;
  return `${part('name="_csrf"', token)}${part('name="file"; filename="empty.csv"\r\nContent-Type: text/csv', '')}--${BOUNDARY}--\r\n`;
}
