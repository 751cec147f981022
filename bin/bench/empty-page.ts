import Fastify from 'fastify';
import { announce } from '#src/platform/log.ts';

// The least that Fastify can do: one page as long as one of ours, from memory.
const page = `<!doctype html><html lang="en"><title>Empty</title><body>${'<p>Nothing here.</p>'.repeat(1_200)}</body></html>`;
const app = Fastify();
app.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
announce(await app.listen({ port: 0, host: '127.0.0.1' }));
