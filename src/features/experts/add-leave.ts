import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { dayIn, isBlank, partsIn } from './expert.form.ts';
import { links } from './experts.links.ts';
import { lockExpert } from './experts.queries.ts';
import { theExpertPage } from './show-expert.ts';

/** Days on which an expert is away; none of their time is counted then. */
export async function addLeave(context: Context<'/experts/:expert/leave'>): Promise<Answer> {
  const { db, form, actor } = context;
  const expert = await lockExpert(db, context.params.expert);
  const typed = { from: partsIn(form, 'from'), until: partsIn(form, 'until') };
  const from = dayIn(typed.from);
  const until = isBlank(typed.until) ? null : dayIn(typed.until);
  const errors: Errors = {};
  if (!from) errors.from = 'Give the first day away as a real date, such as 16 11 2026';
  if (until === undefined) errors.until = 'Give the last day away as a real date, or leave it blank';
  if (from && until && until < from) errors.until = 'The last day away is before the first: change one of them';
  if (!from || until === undefined || errors.until) {
    return pageWithErrors(await theExpertPage(context as Context, expert, { typed, errors }));
  }
  const saved = redirect(links.expert(expert.id), `Saved: when ${expert.name} is away.`);
  // Sent twice: the same days are there already, and that is what was wanted.
  if (expert.leaves.some(({ startsOn, endsOn }) => startsOn === from && endsOn === until)) return saved;
  await db
    .insertInto('expert_leaves')
    .values({ partnership_id: actor.partnershipId, expert_id: expert.id, starts_on: from, ends_on: until })
    .execute();
  const data = { expertId: expert.id, startsOn: from, endsOn: until };
  await recordAct(actingIn(context as Context), { name: 'add_leave', events: [{ name: 'leave_added', data }] });
  return saved;
}
