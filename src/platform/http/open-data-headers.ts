import type { FastifyInstance, FastifyReply } from 'fastify';

/** Everything below this address is read by programs, of any site: they are told in JSON what goes wrong, too. */
const OPEN_DATA = '/open/';

export function isForPrograms(url: string): boolean {
  return url.startsWith(OPEN_DATA);
}

/** Nothing in open data depends on who asks, so that it may be read from anywhere. Source of a problem’s type: RFC 9457. */
export function openDataHeaders(status: number, own: Record<string, string> = {}): Record<string, string> {
  return {
    ...own,
    'access-control-allow-origin': '*',
    'access-control-expose-headers': ['etag', ...Object.keys(own)].join(', '),
    'cross-origin-resource-policy': 'cross-origin',
    'content-type': `application/${status === 200 ? 'json' : 'problem+json'}; charset=utf-8`,
  };
}

/** A browser asks beforehand when a page of another site wants to say what it holds already. */
export function allowAsking(app: FastifyInstance): void {
  app.options(`${OPEN_DATA}*`, (_request, reply) =>
    reply
      .code(204)
      .header('access-control-allow-origin', '*')
      .header('access-control-allow-methods', 'GET, HEAD')
      .header('access-control-allow-headers', 'accept, if-none-match')
      .header('access-control-max-age', '86400')
      .send(),
  );
}

/** What a program is told when there is nothing to answer it with; and whoever asks for what is no address at all. */
export function sendProblem(reply: FastifyReply, status: number) {
  const title = TITLES[status] ?? (status < 500 ? UNREADABLE : BROKEN);
  return reply
    .code(status)
    .headers(openDataHeaders(status))
    .send(JSON.stringify({ status, title, errors: [] }));
}

const UNREADABLE = 'The address cannot be read.';
const BROKEN = 'This did not work. Try again later.';
const TITLES: Record<number, string> = {
  404: 'There is nothing at this address.',
  429: 'Too much was asked in a minute. Try again in a minute.',
  503: 'Very busy just now. Try again in a minute.',
};
