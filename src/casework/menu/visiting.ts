import { asVisitor, type Tx } from '#src/platform/db/identity.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

type Here = Pick<SharedContext, 'database' | 'partnerships'> & { params: { partnership: string } };
export type Visited = { partnership: Partnership; partnershipId: number };

/** The partnership with this code; undefined when there is none. */
export function partnershipCalled(partnerships: Here['partnerships'], code: string): Visited | undefined {
  for (const [partnershipId, partnership] of partnerships) {
    if (partnership.code === code) return { partnership, partnershipId };
  }
  return undefined;
}

/** The partnership that the address names. */
export function visitedIn({ partnerships, params }: Omit<Here, 'database'>): Visited {
  const visited = partnershipCalled(partnerships, params.partnership);
  if (!visited) throw new NotFound();
  return visited;
}

/** Reads what a partnership offers as anyone may: what is approved, and no record. */
export function visiting<T>(here: Here, work: (db: Tx, visited: Visited) => Promise<T>): Promise<T> {
  const visited = visitedIn(here);
  return asVisitor(here.database, visited.partnershipId, (db) => work(db, visited));
}
