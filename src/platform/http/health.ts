import type { FastifyInstance } from 'fastify';
import { sql } from 'kysely';
import type { Database } from '#src/platform/db/open-database.ts';

/** `/health/live`: the program runs. `/health/ready`: it can also reach its database and is not stopping. */
export function addHealth(app: FastifyInstance, database: Database): void {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const reached = !stopping && (await reaches(database));
    return reply.code(reached ? 200 : 503).send({ status: reached ? 'ready' : 'not ready', database: reached });
  });
}

async function reaches(database: Database): Promise<boolean> {
  try {
    await sql`select 1`.execute(database.app);
    return true;
  } catch {
    return false;
  }
}
