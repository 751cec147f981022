import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { addDays, longDate } from '#src/domain/calendar/calendar-day.ts';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { dayIn, partsIn } from './expert.form.ts';
import { links } from './experts.links.ts';
import { lockExpert } from './experts.queries.ts';
import { theExpertPage } from './show-expert.ts';

/** The day an expert is back: the leave ends the day before. Back on its first day, there is no leave. */
export async function endLeave(context: Context<'/experts/:expert/return'>): Promise<Answer> {
  const { db, form } = context;
  const expert = await lockExpert(db, context.params.expert);
  const leave = expert.leaves.find(({ id }) => String(id) === form.text('leave'));
  // Sent twice, or somebody else took it out: it is gone, and that is what was wanted.
  if (!leave) return redirect(links.expert(expert.id), 'These days away are no longer entered.');
  const name = `back${leave.id}`;
  const back = dayIn(partsIn(form, name));
  if (!back || back < leave.startsOn) {
    const words = back ? 'They cannot be back before they were away' : 'Give the first day back as a real date';
    const typed = { [name]: partsIn(form, name) };
    return pageWithErrors(await theExpertPage(context as Context, expert, { typed, errors: { [name]: words } }));
  }
  if (back === leave.startsOn) await db.deleteFrom('expert_leaves').where('id', '=', leave.id).execute();
  else {
    await db
      .updateTable('expert_leaves')
      .set({ ends_on: addDays(back, -1) })
      .where('id', '=', leave.id)
      .execute();
  }
  const data = { expertId: expert.id, startsOn: leave.startsOn, back };
  await recordAct(actingIn(context as Context), { name: 'end_leave', events: [{ name: 'leave_ended', data }] });
  return redirect(links.expert(expert.id), `Saved: ${expert.name} is back on ${longDate(back)}.`);
}
