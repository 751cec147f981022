import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formOf } from './form.ts';
import { allowAsking } from './open-data-headers.ts';
import { readUpload } from './read-upload.ts';
import type { AnyRoute } from './route.ts';
import { authenticate, type Extras, runForActor, runPublic } from './run-route.ts';
import { sendAnswer, sendSignInAgain, sendStop } from './send-answer.ts';
import { answerShared } from './send-shared.ts';
import { type SharedAnswers, sharedAnswers } from './shared-answers.ts';
import type { Site } from './site.ts';
import { NotAllowed, NotFound, SignInNeeded } from './stops.ts';

/** Gives every route of the site to Fastify; a post is read and its token checked before its handler runs. */
export function serveRoutes(app: FastifyInstance, site: Site): void {
  const shared = sharedAnswers({ clock: site.clock, seconds: site.sharedSeconds });
  for (const route of site.routes) {
    app.route({
      method: route.method,
      url: route.path,
      ...(isByLink(route) ? { config: { rateLimit: fewerPosts(site) } } : {}),
      preHandler: beforeHandling(app, site, route),
      onResponse: async (request) => request.form?.removeFiles(),
      handler: (request, reply) => answer({ site, shared }, route, request, reply),
    });
  }
  allowAsking(app);
  app.setNotFoundHandler((request, reply) => sendStop(site, request, reply, 404));
  app.setErrorHandler((error: Error & { statusCode?: number }, request, reply) => {
    if (error instanceof SignInNeeded) return toSignIn(site, request, reply);
    const status = error instanceof NotAllowed ? 403 : (error.statusCode ?? 500);
    if (status >= 500) request.log.error({ err: error, httpRequest: request.id }, 'a request could not be answered');
    return sendStop(site, request, reply, status);
  });
}

function beforeHandling(app: FastifyInstance, site: Site, route: AnyRoute) {
  if (route.method === 'GET') return [];
  const read = (request: FastifyRequest) => readForm(site, route, request);
  return isByLink(route) ? [read] : [read, app.csrfProtection];
}

function isByLink(route: AnyRoute): boolean {
  return route.policy === 'public' && route.byLink;
}

/** Whoever writes without an account writes far less often than people read: a school behind one address still can. */
function fewerPosts(site: Site) {
  return { max: Math.ceil(site.requestsPerMinute / 40), timeWindow: '1 minute' };
}

async function readForm(site: Site, route: AnyRoute, request: FastifyRequest): Promise<void> {
  if (route.policy === 'public' || !('upload' in route && route.upload)) {
    request.form = formOf((request.body ?? {}) as Record<string, unknown>);
    return;
  }
  // Nobody without an account and a right to it may fill the disk.
  await authenticate(site, route, request);
  request.form = await readUpload(request, route.upload.largest);
  request.body = request.form.fields();
}

type Serving = { site: Site; shared: SharedAnswers };

async function answer({ site, shared }: Serving, route: AnyRoute, request: FastifyRequest, reply: FastifyReply) {
  const extras: Extras = { shared: route.policy === 'public' && route.shared };
  try {
    if (route.policy === 'public' && route.shared) return await answerShared({ site, shared }, route, request, reply);
    const result =
      route.policy === 'public'
        ? await runPublic(site, route, request, reply)
        : await runForActor(site, route, request, reply, extras);
    // Committed by now: whoever did it, and everyone else, sees it on the next page.
    if (route.method === 'POST') shared.forget();
    return await sendAnswer(site, request, reply, result, extras);
  } catch (error) {
    if (error instanceof SignInNeeded) return toSignIn(site, request, reply);
    if (error instanceof NotFound) return sendStop(site, request, reply, 404, extras);
    if (error instanceof NotAllowed) return sendStop(site, request, reply, 403, extras);
    throw error;
  }
}

function toSignIn(site: Site, request: FastifyRequest, reply: FastifyReply) {
  if (request.method === 'POST' && request.form && !request.isMultipart()) {
    return sendSignInAgain(site, request, reply, request.form);
  }
  const next = request.method === 'GET' && request.url !== '/' ? `?next=${encodeURIComponent(request.url)}` : '';
  return reply.header('cache-control', 'no-store').redirect(`/sign-in${next}`, 303);
}
