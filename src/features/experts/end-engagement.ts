import { actingIn } from '#src/casework/acting.ts';
import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import { updateExpert } from '#src/casework/experts/save-expert.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { dayIn, partsIn } from './expert.form.ts';
import { links } from './experts.links.ts';
import { lockExpert } from './experts.queries.ts';
import { theExpertPage } from './show-expert.ts';

/** An expert's last day: their posts end with it, and their time after it is no longer there to promise. */
export async function endEngagement(context: Context<'/experts/:expert/end'>): Promise<Answer> {
  const { db, form, today } = context;
  const expert = await lockExpert(db, context.params.expert);
  const typed = { lastDay: partsIn(form, 'lastDay') };
  const lastDay = dayIn(typed.lastDay);
  const words = lastDay ? await whyNot(context as Context, expert, lastDay) : 'Give the last day as a real date';
  if (!lastDay || words) {
    const errors = { lastDay: words ?? '' };
    return pageWithErrors(await theExpertPage(context as Context, expert, { typed, errors }));
  }
  const saved = redirect(links.expert(expert.id), `Saved: the last day of ${expert.name} is ${longDate(lastDay)}.`);
  if (expert.endsOn === lastDay) return saved;
  const acting = actingIn(context as Context);
  await updateExpert(acting, expert, { ...expert, endsOn: lastDay, today });
  const data = { expertId: expert.id, endsOn: lastDay };
  await recordAct(acting, { name: 'end_engagement', events: [{ name: 'expert_ended', data }] });
  return saved;
}

async function whyNot({ db }: Context, expert: ExpertFile, lastDay: CalendarDay): Promise<string | undefined> {
  if (lastDay < expert.startsOn) return 'The last day is before the first: change one of them';
  const supervised = (await loadExperts(db)).filter(({ supervisorId }) => supervisorId === expert.id);
  const left = supervised.filter(({ endsOn }) => endsOn === null || endsOn > lastDay).map(({ name }) => name);
  if (left.length === 0) return undefined;
  return `Choose another supervisor first for ${left.join(', ')}`;
}
