import type { FastifyReply } from 'fastify';
import { type Html, render } from '#src/platform/jsx/jsx-runtime.ts';

/** What a page within somebody else's site may do: look like ours and lead to us. No script runs, and no cookie is set. */
const POLICY =
  "default-src 'none';style-src 'self';img-src 'self' data:;font-src 'self';form-action 'self';frame-ancestors *;base-uri 'none'";

/** The only kind of page that other sites may frame. */
export function sendEmbedded(reply: FastifyReply, html: Html, cacheControl: string) {
  reply.removeHeader('x-frame-options');
  reply.raw.removeHeader('x-frame-options');
  return reply
    .header('content-security-policy', POLICY)
    .header('cross-origin-resource-policy', 'cross-origin')
    .header('cache-control', cacheControl)
    .type('text/html; charset=utf-8')
    .send(`<!DOCTYPE html>\n${render(html)}\n`);
}
