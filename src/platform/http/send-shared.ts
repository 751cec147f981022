import { createHash } from 'node:crypto';
import { negotiate } from '@fastify/accept-negotiator';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { render } from '#src/platform/jsx/jsx-runtime.ts';
import type { Answer, Page } from './answers.ts';
import { fileHeaders } from './file-headers.ts';
import { openDataHeaders } from './open-data-headers.ts';
import type { SharedRoute } from './route.ts';
import { originOf, runShared } from './run-route.ts';
import { ENCODINGS, type Encoding, packedAs, type ReadyAnswer, type SharedAnswers } from './shared-answers.ts';
import type { Site } from './site.ts';

const HTML = 'text/html; charset=utf-8';
/** Proxies ask again after a minute, so that what was withdrawn is gone; browsers ask each time and are told that it still holds. */
const KEPT = 'public, max-age=0, s-maxage=60, must-revalidate';
/** The smallest answer that is worth packing, in bytes. */
const WORTH_PACKING = 1_024;

/** What a page within somebody else's site may do: look like ours and lead to us. No script runs, and no cookie is set. */
const FRAMED_POLICY =
  "default-src 'none';style-src 'self';img-src 'self' data:;font-src 'self';form-action 'self';frame-ancestors *;base-uri 'none'";

/** Answers with what everyone is answered with at this address. */
export async function answerShared(
  { site, shared }: { site: Site; shared: SharedAnswers },
  route: SharedRoute,
  request: FastifyRequest,
  reply: FastifyReply,
) {
  // The address that answers name is part of what they are: one host's is never sent to another's visitors.
  const address = `${originOf(site, request)} ${request.url}`;
  const policy = String(reply.getHeader('content-security-policy'));
  const make = async () => readyAnswer(site, request.url, policy, await runShared({ site, shared }, route, request));
  return sendReady(request, reply, await shared.find(address, make));
}

/** An answer down to its bytes. `policy` is the site's for pages, with the nonces of one answer. */
function readyAnswer(site: Site, url: string, policy: string, answer: Answer): ReadyAnswer {
  if (answer.kind === 'page') {
    const headers = { 'content-security-policy': withoutNonces(policy, site.ownScript), 'content-type': HTML };
    return ready(answer.status, framed(site, url, answer.page), headers);
  }
  if (answer.kind === 'embedded') {
    const headers = { 'content-security-policy': FRAMED_POLICY, 'x-frame-options': null };
    const crossing = { 'cross-origin-resource-policy': 'cross-origin', 'content-type': HTML };
    return ready(200, `<!DOCTYPE html>\n${render(answer.html)}\n`, { ...headers, ...crossing });
  }
  if (answer.kind === 'open_data')
    return ready(answer.status, JSON.stringify(answer.body), openDataHeaders(answer.status, answer.headers));
  if (answer.kind === 'redirect') return ready(303, '', { location: answer.to });
  if (answer.kind === 'download' && typeof answer.body === 'string')
    return ready(200, answer.body, { ...fileHeaders(answer.name), 'content-type': answer.type });
  throw new Error('Only a text can be kept for everyone.');
}

function ready(status: number, text: string, headers: ReadyAnswer['headers']): ReadyAnswer {
  const body = Buffer.from(text);
  const kept = { 'cache-control': KEPT, etag: `W/"${createHash('sha256').update(body).digest('base64url')}"` };
  return {
    status,
    headers: { ...headers, ...(status === 200 ? kept : { 'cache-control': 'no-store' }), vary: 'accept-encoding' },
    body,
    packed: new Map(),
  };
}

/** Whoever has these bytes already is only told that they still hold. */
async function sendReady(request: FastifyRequest, reply: FastifyReply, answer: ReadyAnswer) {
  for (const [name, value] of Object.entries(answer.headers)) {
    if (value !== null) reply.header(name, value);
    else reply.removeHeader(name).raw.removeHeader(name);
  }
  const { etag } = answer.headers;
  if (etag && holds(request.headers['if-none-match'], etag)) return reply.code(304).send();
  reply.code(answer.status);
  const encoding = answer.body.length < WORTH_PACKING ? undefined : encodingFor(request);
  if (!encoding) return reply.send(answer.body);
  return reply.header('content-encoding', encoding).send(await packedAs(encoding, answer));
}

function encodingFor({ headers }: FastifyRequest): Encoding | undefined {
  const read = negotiate(String(headers['accept-encoding'] ?? ''), [...ENCODINGS]);
  return ENCODINGS.find((each) => each === read);
}

function holds(known: string | undefined, tag: string): boolean {
  return (known ?? '')
    .split(',')
    .map((each) => each.trim())
    .includes(tag);
}

function framed(site: Site, url: string, page: Page): string {
  const path = new URL(url, 'http://local').pathname;
  const today = dayOf(site.clock());
  return site.frame({ page, nonce: '', csrf: '', path, demonstration: site.demonstration, today, shared: true });
}

/** A page that is kept cannot carry a secret of one answer: its one script is known by its content instead. */
function withoutNonces(policy: string, script: string): string {
  const hash = createHash('sha256').update(script).digest('base64');
  return policy
    .replace(/(script-src[^;]*?) 'nonce-[^']+'/, `$1 'sha256-${hash}'`)
    .replace(/(style-src[^;]*?) 'nonce-[^']+'/, '$1');
}
