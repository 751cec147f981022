import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import { announce } from '#src/platform/log.ts';

/** A bare Fastify that answers with bytes it is given in a file: what no page of ours can be faster than. */
type Kept = { path: string; type: string; encoding: string; base64: string };

const app = Fastify();
for (const { path, type, encoding, base64 } of JSON.parse(readFileSync(String(process.argv[2]), 'utf8')) as Kept[]) {
  const bytes = Buffer.from(base64, 'base64');
  app.get(path, (_request, reply) => reply.type(type).header('content-encoding', encoding).send(bytes));
}
announce(await app.listen({ port: 0, host: '127.0.0.1' }));
