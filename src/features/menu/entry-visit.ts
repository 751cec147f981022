import { asVisitor, type Tx } from '#src/platform/db/identity.ts';
import type { PublicContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

type Here = Pick<PublicContext, 'database' | 'partnerships'> & { params: { partnership: string } };
export type Visited = { partnership: Partnership; partnershipId: number };

/** The partnership whose menu the address names. */
export function visitedIn({ partnerships, params }: Omit<Here, 'database'>): Visited {
  for (const [partnershipId, partnership] of partnerships) {
    if (partnership.code === params.partnership) return { partnership, partnershipId };
  }
  throw new NotFound();
}

/** Reads a menu as anyone may: what is approved, and no record. */
export function visiting<T>(context: Here, work: (db: Tx, visited: Visited) => Promise<T>): Promise<T> {
  const visited = visitedIn(context);
  return asVisitor(context.database, visited.partnershipId, (db) => work(db, visited));
}
