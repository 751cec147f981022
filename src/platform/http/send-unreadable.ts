import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { isForPrograms, sendProblem } from './open-data-headers.ts';
import type { Site } from './site.ts';

/** Everything a page of ours needs, and nothing else; the script it holds in itself is known by its content. */
const POLICY =
  "default-src 'none';style-src 'self';img-src 'self' data:;font-src 'self';form-action 'self';frame-ancestors 'none';base-uri 'none'";

/**
 * For an address that cannot be read: a program is told what is wrong, a person gets a page with a way on. No hook runs for
 * what is no address, so what every answer says beside its page is said here.
 */
export function sendUnreadable(site: Site, request: FastifyRequest, reply: FastifyReply, status: number) {
  if (isForPrograms(request.url)) return sendProblem(reply, status);
  const { clock, demonstration, ownScript } = site;
  const script = createHash('sha256').update(ownScript).digest('base64');
  const page = site.stopPage(404, request.id);
  const nobody = { nonce: '', csrf: '', path: '/', shared: true };
  return reply
    .code(status)
    .headers({
      'cache-control': 'no-store',
      'content-security-policy': `${POLICY};script-src 'self' 'sha256-${script}'`,
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
    })
    .send(site.frame({ page, demonstration, today: dayOf(clock()), ...nobody }));
}
