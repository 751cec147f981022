import { actingIn } from '#src/casework/acting.ts';
import { bookingsAt } from '#src/casework/occasions/load-bookings.ts';
import { occasionLinks, type occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { lockKept } from './kept-occasion.ts';
import { keptPageFor } from './show-kept.ts';

/** Who came, of those on the list: whoever is not ticked did not, and who booked meanwhile is left open. Can be put right. */
export async function noteAttendance(context: Context<typeof occasionPaths.attendance>): Promise<Answer> {
  const { db, form, at, actor } = context;
  const occasion = await lockKept(context);
  if (occasion.startsAt > at || occasion.cancelledAt) return refused(await keptPageFor(context, occasion));
  const [came, shown] = [form.list('came'), form.list('shown')];
  const booked = (await bookingsAt(db, occasion.id)).filter(
    ({ id, waiting }) => !waiting && shown.includes(String(id)),
  );
  const changed = booked.filter(({ id, attended }) => attended !== came.includes(String(id)));
  for (const { id } of changed) {
    const attended = came.includes(String(id));
    await db.updateTable('bookings').set({ attended, attendance_by: actor.id }).where('id', '=', id).execute();
  }
  if (changed.length > 0) {
    await recordAct(actingIn(context as Context), {
      name: 'note_attendance',
      events: changed.map(({ id, settingId }) => ({
        name: 'attendance_noted',
        settingId,
        data: { occasionId: occasion.id, attended: came.includes(String(id)) },
      })),
    });
  }
  return redirect(occasionLinks.one(occasion.publicId), 'Saved: who came.');
}
