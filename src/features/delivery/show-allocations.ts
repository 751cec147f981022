import { isSupervisor } from '#src/casework/delivery/own-allocation.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { allocationsPage } from './allocations.page.tsx';
import { allocatedTo } from './delivery.queries.ts';

export async function showAllocations({ db, actor, today, csrf }: Context): Promise<Answer> {
  return page(
    allocationsPage({
      allocated: await allocatedTo(db, actor.id, today),
      signs: await isSupervisor(db, actor.id),
      today,
      csrf,
    }),
  );
}
