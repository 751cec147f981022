import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Answer } from './answers.ts';

/** Five minutes without asking; a directory that reads once a day loses nothing by it. */
const KEPT = 'public, max-age=300';

/** Data for anybody's program, on any site: nothing in it depends on who asks, so that it may be kept and read from anywhere. */
export function sendOpenData(
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Extract<Answer, { kind: 'open_data' }>,
) {
  const body = JSON.stringify(answer.body);
  reply
    .headers(answer.headers)
    .header('access-control-allow-origin', '*')
    .header('access-control-expose-headers', ['etag', ...Object.keys(answer.headers)].join(', '))
    .header('cross-origin-resource-policy', 'cross-origin')
    .type('application/json; charset=utf-8');
  if (answer.status !== 200) return reply.code(answer.status).header('cache-control', 'no-store').send(body);
  // Links to the next page name the moment of asking; whoever holds the same content may go on with those it has.
  const tag = `W/"${createHash('sha256').update(body).digest('base64url')}"`;
  reply.header('etag', tag).header('cache-control', KEPT);
  if (holds(request.headers['if-none-match'], tag)) return reply.code(304).send();
  return reply.send(body);
}

function holds(known: string | undefined, tag: string): boolean {
  return (known ?? '')
    .split(',')
    .map((each) => each.trim())
    .includes(tag);
}
