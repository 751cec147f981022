import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import csrf from '@fastify/csrf-protection';
import formbody from '@fastify/formbody';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { cookieName, cookieOptions } from './cookies.ts';
import type { Form } from './form.ts';
import { sendUnreadable } from './send-unreadable.ts';
import { serveRoutes } from './serve-routes.ts';
import { ENCODINGS } from './shared-answers.ts';
import type { Site } from './site.ts';

declare module 'fastify' {
  interface FastifyRequest {
    form?: Form;
    csrfToken?: string;
  }
}

/** How long answers under way may take once the program is stopping, in milliseconds. */
const LONGEST_GOODBYE = 3_000;
const LARGEST_FORM = 1_000_000;

/**
 * What a page says is worth a tenth of its bytes. No secret can be guessed from how well a page shrinks (BREACH): the form
 * token is salted anew in each answer, the nonce is new, and what another site asked for is not packed.
 * What people send us is never unpacked.
 */
const COMPRESSION = {
  encodings: [...ENCODINGS],
  customTypes: /^text\/|[/+](json|xml|javascript)(;|$)/,
  globalDecompression: false,
  // Nearly every page at once: that costs less than a stream, and says how long it is.
  syncThreshold: 200_000,
};

/** The web program: Fastify, its plugins and every route of the site. */
export async function buildSite(site: Site): Promise<FastifyInstance> {
  const app = Fastify({
    logger: site.logLevel === 'silent' ? false : { level: site.logLevel },
    // Addresses can hold what a person searched for; they stay out of the log.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_FORM,
    trustProxy: site.trustProxy,
    requestTimeout: 120_000,
    frameworkErrors: (error, request, reply) => sendUnreadable(site, request, reply, error.statusCode ?? 400),
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    genReqId: () => crypto.randomUUID(),
  });
  leaveUnpacked(app);
  await app.register(compress, COMPRESSION);
  await app.register(cookie);
  await app.register(helmet, security(site.secure));
  await app.register(formbody, { bodyLimit: LARGEST_FORM });
  await app.register(multipart, {
    limits: { files: 2, fields: 20 },
    throwFileSizeLimit: false,
  });
  await app.register(csrf, { cookieKey: cookieName(site, 'csrf'), cookieOpts: cookieOptions(site) });
  await app.register(rateLimit, { max: site.requestsPerMinute, timeWindow: '1 minute' });
  await app.register(underPressure, { maxEventLoopDelay: site.mostDelayMilliseconds });
  app.decorateRequest('form');
  app.decorateRequest('csrfToken');
  closeSilentConnections(app);
  site.extend(app);
  serveRoutes(app, site);
  return app;
}

/**
 * Another site can open our pages with words of its choice, and the session's cookie goes along (SameSite=Lax): whoever watches the
 * network could tell from the length what else the page says. Browsers name who asks since 2023.
 */
function leaveUnpacked(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ headers }) => {
    if (!ASKED_BY_US.includes(headers['sec-fetch-site'])) headers['x-no-compression'] = 'yes';
  });
}

/** From our own pages, from an address that somebody typed, or by a program that is no browser. */
const ASKED_BY_US: unknown[] = ['same-origin', 'none', undefined];

/** A browser's connection that has sent nothing yet would hold up the end; answers under way get their moment first. */
function closeSilentConnections(app: FastifyInstance): void {
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), LONGEST_GOODBYE).unref();
  });
}

function security(secure: boolean) {
  return {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        objectSrc: ["'none'"],
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: true } : (false as const),
    referrerPolicy: { policy: 'same-origin' as const },
    frameguard: { action: 'deny' as const },
  };
}
