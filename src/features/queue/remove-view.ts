import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { queueLinks } from './queue.links.ts';

/** Removes one of one's own views; pressing twice is harmless. */
export async function removeView(context: Context<'/queue/views/:id/removal'>): Promise<Answer> {
  const { db, actor, params } = context;
  if (!/^\d{1,9}$/.test(params.id)) throw new NotFound();
  const own = db.deleteFrom('saved_views').where('id', '=', Number(params.id)).where('person_id', '=', actor.id);
  const { numDeletedRows } = await own.executeTakeFirstOrThrow();
  if (numDeletedRows > 0) await recordAct(actingIn(context as Context), { name: 'remove_view', events: [] });
  return redirect(queueLinks.queue, 'View removed.');
}
