import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { savedViews } from './queue.queries.ts';
import { readView, viewHref, viewQuery } from './queue.view.ts';
import { showQueueAgain } from './show-queue.ts';

const LONGEST_NAME = 60;
const MOST_VIEWS = 12;

/** Keeps the present filters under a name of one's own; the same name again replaces what it held. */
export async function saveView(context: Context): Promise<Answer> {
  const { db, actor, form } = context;
  const view = { ...readView(new URLSearchParams(form.text('query'))), page: 1 };
  const name = form.text('name').replace(/\s+/g, ' ');
  const others = (await savedViews(db)).filter((each) => each.name !== name);
  const problem = problemWith(name, others.length);
  if (problem) return showQueueAgain(context, view, name, problem);
  await db.deleteFrom('saved_views').where('person_id', '=', actor.id).where('name', '=', name).execute();
  await db
    .insertInto('saved_views')
    .values({ partnership_id: actor.partnershipId, person_id: actor.id, name, query: viewQuery(view) })
    .execute();
  await recordAct(actingIn(context), { name: 'save_view', events: [] });
  return redirect(viewHref(view), 'View saved. You find it above the list.');
}

function problemWith(name: string, others: number): string | undefined {
  if (name === '') return 'Give the view a name';
  if ([...name].length > LONGEST_NAME) return `Shorten the name to ${LONGEST_NAME} characters or fewer`;
  if (others >= MOST_VIEWS) return `You have ${MOST_VIEWS} views. Remove one first`;
  return undefined;
}
