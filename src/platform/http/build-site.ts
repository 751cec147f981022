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
import { serveRoutes } from './serve-routes.ts';
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

/** The web program: Fastify, its plugins and every route of the site. */
export async function buildSite(site: Site): Promise<FastifyInstance> {
  const app = Fastify({
    logger: site.logLevel === 'silent' ? false : { level: site.logLevel },
    // Addresses can hold what a person searched for; they stay out of the log.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: LARGEST_FORM,
    trustProxy: site.trustProxy,
    requestTimeout: 120_000,
    routerOptions: { maxParamLength: 200, ignoreTrailingSlash: true },
    forceCloseConnections: 'idle',
    genReqId: () => crypto.randomUUID(),
  });
  await app.register(cookie);
  await app.register(helmet, security(site.secure));
  await app.register(formbody, { bodyLimit: LARGEST_FORM });
  await app.register(multipart, {
    limits: { files: 2, fields: 20 },
    throwFileSizeLimit: false,
  });
  await app.register(csrf, { cookieKey: cookieName(site, 'csrf'), cookieOpts: cookieOptions(site) });
  await app.register(rateLimit, { max: site.requestsPerMinute, timeWindow: '1 minute' });
  await app.register(underPressure, { maxEventLoopDelay: 2_000 });
  app.decorateRequest('form');
  app.decorateRequest('csrfToken');
  closeSilentConnections(app);
  site.extend(app);
  serveRoutes(app, site);
  return app;
}

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
