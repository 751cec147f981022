import type { FastifyReply, FastifyRequest } from 'fastify';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import { permits } from '#src/domain/people/policy.ts';
import { NO_SCOPE } from '#src/domain/people/scope.ts';
import { identify, type Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Answer } from './answers.ts';
import { cookieName, cookieOptions, csrfToken } from './cookies.ts';
import { cleanText, formOf } from './form.ts';
import { loadActor } from './load-actor.ts';
import type { PublicRoute, Route, SharedRoute } from './route.ts';
import { findSession } from './session.ts';
import type { SharedAnswers } from './shared-answers.ts';
import type { Site } from './site.ts';
import { NotAllowed, SignInNeeded } from './stops.ts';

/** Who asked, for the frame around the page; filled as soon as it is known, so that stops show it too. */
export type Extras = { actor?: Actor; partnership?: Partnership; shared?: boolean };

export async function runPublic(
  site: Site,
  route: PublicRoute,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Answer> {
  const name = cookieName(site, 'session');
  return route.run({
    ...common(site, request, reply, site.clock()),
    database: site.database.app,
    partnerships: site.partnerships,
    session: {
      token: request.cookies[name],
      begin: (token) => void reply.setCookie(name, token, cookieOptions(site)),
      end: () => void reply.clearCookie(name, cookieOptions(site)),
    },
  });
}

/** Makes an answer for everyone: no cookie, token or nonce of the one who asks first comes near it. */
export function runShared(
  { site, shared }: { site: Site; shared: SharedAnswers },
  route: SharedRoute,
  request: FastifyRequest,
): Promise<Answer> {
  return route.run({
    ...asked(site, request, site.clock()),
    database: site.database.app,
    partnerships: site.partnerships,
    lately: shared.lately,
  });
}

/** Where this service is reached, as an answer may name it. */
export function originOf(site: Site, request: FastifyRequest): string {
  return site.publicUrl ? new URL(site.publicUrl).origin : `${request.protocol}://${request.host}`;
}

/** One request, one transaction, bound to the actor's scope; it is committed before the answer is sent. */
export async function runForActor(
  site: Site,
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
  extras: Extras,
): Promise<Answer> {
  const at = site.clock();
  return site.database.app.transaction().execute(async (db) => {
    const { actor, partnership } = await whoAsks(site, db, request, at);
    Object.assign(extras, { actor, partnership });
    if (!permits(route.policy, actor.roles)) throw new NotAllowed();
    return route.run({
      ...common(site, request, reply, at),
      actor,
      partnership,
      db,
      report: (work) => report(site, actor.partnershipId, work),
    });
  });
}

/** Checks the person and their right to the route, without running it. */
export async function authenticate(site: Site, route: Route, request: FastifyRequest): Promise<void> {
  await site.database.app.transaction().execute(async (db) => {
    const { actor } = await whoAsks(site, db, request, site.clock());
    if (!permits(route.policy, actor.roles)) throw new NotAllowed();
  });
}

async function whoAsks(site: Site, db: Tx, request: FastifyRequest, at: Date) {
  const token = request.cookies[cookieName(site, 'session')];
  const session = token ? await findSession(db, token, at) : undefined;
  const actor = session && (await loadActor(db, session, dayOf(at)));
  const partnership = actor && site.partnerships.get(actor.partnershipId);
  if (!actor || !partnership) throw new SignInNeeded();
  return { actor, partnership };
}

function report<T>(site: Site, partnershipId: number, work: (tx: Tx) => Promise<T>): Promise<T> {
  return site.database.report.transaction().execute(async (tx) => {
    await identify(tx, { partnershipId, personId: null, scope: NO_SCOPE });
    return work(tx);
  });
}

function common(site: Site, request: FastifyRequest, reply: FastifyReply, at: Date) {
  return {
    ...asked(site, request, at),
    form: request.form ?? formOf({}),
    csrf: csrfToken(request, reply),
    nonce: reply.cspNonce.script,
    httpRequest: request.id,
  };
}

function asked(site: Site, request: FastifyRequest, at: Date) {
  const params = Object.entries(request.params as Record<string, string>);
  const { searchParams } = new URL(request.url, 'http://local');
  return {
    params: Object.fromEntries(params.map(([name, value]) => [name, cleanText(value)])),
    query: new URLSearchParams([...searchParams].map(([name, value]): [string, string] => [name, cleanText(value)])),
    at,
    today: dayOf(at),
    origin: originOf(site, request),
    demonstration: site.demonstration,
  };
}
