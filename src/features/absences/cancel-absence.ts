import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { addDays } from '#src/domain/calendar/calendar-day.ts';
import { isManager } from '#src/domain/people/actor.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed, NotFound } from '#src/platform/http/stops.ts';
import { absenceCancelled } from './absence-messages.ts';
import { links } from './absences.links.ts';
import { type Absence, findAbsence } from './absences.queries.ts';

/** An absence that has not begun is taken out; one under way ended yesterday, so that the past stays as it was. */
export async function cancelAbsence(context: Context<'/absences/:id/end'>): Promise<Answer> {
  const { db, actor, today, params } = context;
  const id = /^[1-9]\d{0,8}$/.test(params.id) ? Number(params.id) : 0;
  const absence = await findAbsence(db, id);
  if (!absence) throw new NotFound();
  // Ended a moment ago, perhaps by a double click: the list shows it.
  if (absence.endsOn < today) return redirect(links.absences);
  if (absence.personId !== actor.id && !isManager(actor)) throw new NotAllowed();
  await end(context, absence);
  const { id: _id, personName: _personName, coverName: _coverName, ...data } = absence;
  await recordAct(actingIn(context as Context), {
    name: 'cancel_absence',
    events: [{ name: 'absence_cancelled', data }],
    messages: absenceCancelled(absence, actor.id),
  });
  return redirect(links.absences, 'Saved. The cover has been told.');
}

async function end({ db, today }: Pick<Context, 'db' | 'today'>, { id, startsOn }: Absence): Promise<void> {
  if (startsOn >= today) await db.deleteFrom('absences').where('id', '=', id).execute();
  else
    await db
      .updateTable('absences')
      .set({ ends_on: addDays(today, -1) })
      .where('id', '=', id)
      .execute();
}
