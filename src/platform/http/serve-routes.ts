import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { formOf } from './form.ts';
import { readUpload } from './read-upload.ts';
import type { AnyRoute } from './route.ts';
import { authenticate, type Extras, runForActor, runPublic } from './run-route.ts';
import { sendAnswer, sendSignInAgain, sendStop } from './send-answer.ts';
import type { Site } from './site.ts';
import { NotAllowed, NotFound, SignInNeeded } from './stops.ts';

/** Gives every route of the site to Fastify; a post is read and its token checked before its handler runs. */
export function serveRoutes(app: FastifyInstance, site: Site): void {
  for (const route of site.routes) {
    app.route({
      method: route.method,
      url: route.path,
      preHandler: beforeHandling(app, site, route),
      onResponse: async (request) => request.form?.removeFiles(),
      handler: (request, reply) => answer(site, route, request, reply),
    });
  }
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
  return route.policy === 'public' && route.byLink ? [read] : [read, app.csrfProtection];
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

async function answer(site: Site, route: AnyRoute, request: FastifyRequest, reply: FastifyReply) {
  const extras: Extras = { shared: route.policy === 'public' && route.shared };
  try {
    const result =
      route.policy === 'public'
        ? await runPublic(site, route, request, reply)
        : await runForActor(site, route, request, reply, extras);
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
