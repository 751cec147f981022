import { sql } from 'kysely';
import { actingIn } from '#src/casework/acting.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { recordAct } from '#src/casework/record-act.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { phoneProblem } from './call-back.form.ts';
import { hotlinePage, hotlinesPage } from './hotlines.page.tsx';
import { clustersKept, type Hotline, hotlines } from './hotlines.queries.ts';

type Here = Context<'/hotlines/:cluster'>;
const LONGEST_HOURS = 160;

/** Every cluster's number and hours; those a person keeps lead on to changing them. */
export async function showHotlines({ db, actor, partnership }: Context): Promise<Answer> {
  const kept = await clustersKept(db, actor);
  return page(hotlinesPage({ lines: await hotlines(db, partnership), kept, partnership }));
}

export async function showHotline(context: Here): Promise<Answer> {
  const line = await keptLine(context);
  return page(
    hotlinePage({ line, typed: line, seen: line.version, csrf: context.csrf, partnership: context.partnership }),
  );
}

/** Changes the number and hours that settings of the cluster see; said twice, nothing more happens. */
export async function changeHotline(context: Here): Promise<Answer> {
  const { db, at, actor, form, csrf, partnership } = context;
  const { clusterId } = await keptLine(context);
  // One change at a time, also for a cluster that has no line of its own yet.
  await sql`select id from clusters where id = ${clusterId} for update`.execute(db);
  const line = await keptLine(context);
  const typed = { telephone: form.text('telephone'), hours: form.text('hours') };
  const shown = { line, typed, seen: line.version, csrf, partnership };
  if (line.version > 0 && line.telephone === typed.telephone && line.hours === typed.hours) return done(line);
  if (form.text('seen') !== String(line.version)) return refused(hotlinePage({ ...shown, stale: true }));
  const errors = problems(typed);
  if (Object.keys(errors).length > 0) return pageWithErrors(hotlinePage({ ...shown, errors }));
  const values = { ...typed, changed_by: actor.id, changed_at: at, version: line.version + 1 };
  await db
    .insertInto('hotlines')
    .values({ ...values, cluster_id: clusterId, partnership_id: actor.partnershipId })
    .onConflict((conflict) => conflict.column('cluster_id').doUpdateSet(values))
    .execute();
  const before = { telephone: line.telephone, hours: line.hours };
  await recordAct(actingIn(context as Context), {
    name: 'change_hotline',
    events: [{ name: 'hotline_changed', data: { clusterId, before, after: typed } }],
  });
  return done(line);
}

function done({ cluster }: Hotline): Answer {
  return redirect(consultingLinks.hotlines, `Saved. Settings in ${cluster} see it at once.`);
}

async function keptLine({ db, actor, params, partnership }: Here): Promise<Hotline> {
  const line = (await hotlines(db, partnership)).find(({ clusterId }) => String(clusterId) === params.cluster);
  if (!line || !(await clustersKept(db, actor)).includes(line.clusterId)) throw new NotFound();
  return line;
}

function problems({ telephone, hours }: { telephone: string; hours: string }): Errors {
  return {
    ...phoneProblem(telephone),
    ...(hours === '' ? { hours: 'Say when somebody answers, such as “Monday to Friday, 8am to 5pm”' } : {}),
    ...([...hours].length > LONGEST_HOURS ? { hours: `Shorten this to ${LONGEST_HOURS} characters or fewer` } : {}),
  };
}
