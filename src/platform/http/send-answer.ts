import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { render } from '#src/platform/jsx/jsx-runtime.ts';
import type { Answer } from './answers.ts';
import { csrfToken, leaveNotice, takeNotice } from './cookies.ts';
import { fileHeaders, HIDDEN_ADDRESS } from './file-headers.ts';
import type { Form } from './form.ts';
import { isForPrograms, sendProblem } from './open-data-headers.ts';
import type { Extras } from './run-route.ts';
import type { Site } from './site.ts';

const HTML = 'text/html; charset=utf-8';

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
  if (answer.kind === 'fragment') return reply.code(answer.status).type(HTML).send(render(answer.html));
  if (answer.kind === 'download') return sendFile(request, reply, answer);
  if (answer.kind !== 'page') throw new Error(`Only what is the same for everyone is sent as ${answer.kind}.`);
  if (answer.page.unlisted) reply.headers(HIDDEN_ADDRESS);
  return reply
    .code(answer.status)
    .type(HTML)
    .send(framed(site, request, reply, answer.page, extras));
}

function sendFile(request: FastifyRequest, reply: FastifyReply, answer: Extract<Answer, { kind: 'download' }>) {
  reply.headers(fileHeaders(answer.name));
  if (answer.version) {
    const tag = `W/"${answer.version}"`;
    reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match'] === tag) return reply.code(304).send();
  }
  return reply.type(answer.type).send(answer.body);
}

export async function sendStop(
  site: Site,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
  extras: Extras = {},
) {
  reply.header('cache-control', 'no-store');
  if (isForPrograms(request.url)) return sendProblem(reply, status);
  const page = site.stopPage(status, request.id);
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
