import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Site } from './site.ts';

/** `__Host-` binds a cookie to this host over https; plain http (a demonstration on one's own machine) cannot carry it. */
export function cookieName(site: Site, name: 'session' | 'csrf' | 'notice'): string {
  return site.secure ? `__Host-${name}` : name;
}

export function cookieOptions(site: Site) {
  return { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: site.secure };
}

/** Shows a short notice on the next page only. */
export function leaveNotice(site: Site, reply: FastifyReply, notice: string): void {
  reply.setCookie(cookieName(site, 'notice'), notice, { ...cookieOptions(site), maxAge: 60 });
}

export function takeNotice(site: Site, request: FastifyRequest, reply: FastifyReply): string | undefined {
  const notice = request.cookies[cookieName(site, 'notice')];
  if (notice) reply.clearCookie(cookieName(site, 'notice'), cookieOptions(site));
  return notice;
}

/** The form token of this response, made once: each making would replace the secret that the cookie holds. */
export function csrfToken(request: FastifyRequest, reply: FastifyReply): string {
  request.csrfToken ??= reply.generateCsrf();
  return request.csrfToken;
}
