import type { Occasion, OccasionFile } from '#src/casework/occasions/load-occasions.ts';
import { asVisitor, type Tx } from '#src/platform/db/identity.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

type Here = Pick<SharedContext, 'database' | 'partnerships'> & { params: { partnership: string } };

/** Reads what the partnership of the address offers, as anyone may. */
export async function visiting<T>(here: Here, work: (db: Tx) => Promise<T>): Promise<T & { partnership: Partnership }> {
  for (const [id, partnership] of here.partnerships) {
    if (partnership.code !== here.params.partnership) continue;
    const read = await asVisitor(here.database, id, work);
    return { ...read, partnership };
  }
  throw new NotFound();
}

/** What anyone may know: whoever holds it is named by their work, and how to join is for those who booked. */
export function publicPart(occasion: OccasionFile): Occasion {
  const { joining: _joining, materials: _materials, holder: _holder, ...open } = occasion;
  return open;
}
