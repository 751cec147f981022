import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { render } from '#src/platform/jsx/jsx-runtime.ts';
import type { Answer } from './answers.ts';
import { csrfToken, leaveNotice, takeNotice } from './cookies.ts';
import type { Form } from './form.ts';
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
  if (answer.kind === 'download') {
    const name = answer.name.replace(/[^\w.-]+/g, '-');
    // Whatever a browser makes of a file, it runs nothing and reaches nothing of ours.
    reply.header('content-security-policy', "default-src 'none'; sandbox");
    return reply.type(answer.type).header('content-disposition', `attachment; filename="${name}"`).send(answer.body);
  }
  return reply
    .code(answer.status)
    .type(HTML)
    .send(framed(site, request, reply, answer.page, extras));
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
    path: new URL(request.url, 'http://local').pathname,
    demonstration: site.demonstration,
    today: dayOf(site.clock()),
  });
}
