import { expertLoad } from '#src/casework/experts/expert-load.ts';
import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, type Page, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { Parts } from './expert.form.ts';
import { expertPage } from './expert.page.tsx';
import { mayKeep, mayOpen } from './experts.policy.ts';
import { clusterNames, findExpert, personOf } from './experts.queries.ts';

const WEEKS_SHOWN = 12;

export async function showExpert(context: Context<'/experts/:expert'>): Promise<Answer> {
  const expert = await findExpert(context.db, context.params.expert);
  return page(await theExpertPage(context as Context, expert));
}

/** What was typed in one of the page's small forms, by the name of its field. */
export type Typed = Record<string, Parts>;

/** An expert's page; out of reach and unknown are the same. */
export async function theExpertPage(
  context: Context,
  expert: ExpertFile,
  { typed = {}, errors = {} }: { typed?: Typed; errors?: Errors } = {},
): Promise<Page> {
  const { db, today, partnership, actor, csrf } = context;
  const all = await loadExperts(db);
  if (!mayOpen(actor, { ...expert, supervisorPersonId: personOf(all, expert.supervisorId) })) throw new NotFound();
  const loads = await expertLoad(db, {
    experts: [expert],
    from: today,
    weeks: WEEKS_SHOWN,
    calendar: partnership.calendar,
  });
  const clusters = (await clusterNames(db)).filter(({ id }) => expert.clusterIds.includes(id));
  const supervised = all.filter(
    ({ supervisorId, endsOn }) => supervisorId === expert.id && !(endsOn && endsOn < today),
  );
  const load = loads.get(expert.id);
  const keeps = mayKeep(actor);
  return expertPage({ expert, load, clusters, supervised, today, partnership, keeps, csrf, typed, errors });
}
