import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { render } from '#src/platform/jsx/jsx-runtime.ts';
import type { Answer, Page } from './answers.ts';
import { csrfToken, leaveNotice, takeNotice } from './cookies.ts';
import type { Form } from './form.ts';
import type { Extras } from './run-route.ts';
import { sendEmbedded } from './send-embedded.ts';
import { sendOpenData } from './send-open-data.ts';
import type { Site } from './site.ts';

const HTML = 'text/html; charset=utf-8';
/** A minute without asking; then ten more in which the old page is shown while a new one is fetched. */
const SHARED = 'public, max-age=60, stale-while-revalidate=600';

/** The one place where a handler's answer becomes an HTTP response. */
export async function sendAnswer(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  answer: Answer,
  extras: Extras,
) {
  // Pages of signed-in people are never kept by a browser or a proxy.
  reply.header('cache-control', 'no-store');
  if (answer.kind === 'redirect') {
    if (answer.notice) leaveNotice(site, reply, answer.notice);
    return reply.redirect(answer.to, 303);
  }
  if (answer.kind === 'json') return reply.code(answer.status).send(answer.body);
  if (answer.kind === 'open_data') return sendOpenData(request, reply, answer);
  if (answer.kind === 'embedded') return sendEmbedded(reply, answer.html, SHARED);
  if (answer.kind === 'fragment') return reply.code(answer.status).type(HTML).send(render(answer.html));
  if (answer.kind === 'download') return sendFile(request, reply, answer);
  if (answer.page.unlisted) hideAddress(reply);
  if (extras.shared && answer.status === 200) return sendShared(site, request, reply, answer.page);
  return reply
    .code(answer.status)
    .type(HTML)
    .send(framed(site, request, reply, answer.page, extras));
}

/** Whoever knows the address may come in: no page that is opened from here learns it, and no search engine keeps it. */
function hideAddress(reply: FastifyReply): void {
  reply.header('referrer-policy', 'no-referrer').header('x-robots-tag', 'noindex, nofollow');
}

function sendFile(request: FastifyRequest, reply: FastifyReply, answer: Extract<Answer, { kind: 'download' }>) {
  // Whatever a browser makes of a file, it runs nothing and reaches nothing of ours.
  reply.header('content-security-policy', "default-src 'none'; sandbox");
  hideAddress(reply);
  if (answer.version) {
    const tag = `W/"${answer.version}"`;
    reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  }
  return reply.type(answer.type).header('content-disposition', attachmentNamed(answer.name)).send(answer.body);
}

/** RFC 6266: a plain name for old programs, and the true one wherever the plain one lost a letter. */
function attachmentNamed(name: string): string {
  const plain = name.replace(/[^\w.-]+/g, '-');
  const known = `attachment; filename="${plain}"`;
  if (plain === name) return known;
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (each) => `%${each.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${known}; filename*=UTF-8''${encoded}`;
}

export async function sendStop(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  extras: Extras = {},
) {
  const page = site.stopPage(status, request.id);
  reply.header('cache-control', 'no-store');
  return reply
    .code(status)
    .type(HTML)
    .send(framed(site, request, reply, page, extras));
}

/** The session ended while somebody typed: their words stay in the page they see. */
export async function sendSignInAgain(site: Site, request: FastifyRequest, reply: FastifyReply, form: Form) {
  const fields = Object.entries(form.fields()).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, each]),
  );
  const page = site.signInAgainPage({ action: request.url, fields, csrf: csrfToken(request, reply) });
  reply.header('cache-control', 'no-store');
  return reply
    .code(401)
    .type(HTML)
    .send(framed(site, request, reply, page, {}));
}

/** The same bytes for everyone, so that whoever has them already is only told that they still hold. */
function sendShared(site: Site, request: FastifyRequest, reply: FastifyReply, page: Page) {
  const html = site.frame({
    page,
    nonce: '',
    csrf: '',
    path: pathOf(request),
    demonstration: site.demonstration,
    today: dayOf(site.clock()),
    shared: true,
  });
  const tag = `W/"${createHash('sha256').update(html).digest('base64url')}"`;
  reply
    .header('cache-control', SHARED)
    .header('etag', tag)
    .header('content-security-policy', withoutNonces(reply, site.ownScript));
  if (request.headers['if-none-match']?.includes(tag)) return reply.code(304).send();
  return reply.code(200).type(HTML).send(html);
}

/** A page that is kept cannot carry a secret of one answer: its one script is known by its content instead. */
function withoutNonces(reply: FastifyReply, script: string): string {
  const policy = String(reply.getHeader('content-security-policy'));
  const hash = createHash('sha256').update(script).digest('base64');
  return policy
    .replace(/(script-src[^;]*?) 'nonce-[^']+'/, `$1 'sha256-${hash}'`)
    .replace(/(style-src[^;]*?) 'nonce-[^']+'/, '$1');
}

function framed(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  page: Parameters<Site['frame']>[0]['page'],
  extras: Extras,
) {
  const notice = takeNotice(site, request, reply);
  return site.frame({
    page,
    ...extras,
    ...(notice ? { notice } : {}),
    nonce: reply.cspNonce?.script ?? '',
    csrf: csrfToken(request, reply),
    path: pathOf(request),
    demonstration: site.demonstration,
    today: dayOf(site.clock()),
  });
}

function pathOf(request: FastifyRequest): string {
  return new URL(request.url, 'http://local').pathname;
}
