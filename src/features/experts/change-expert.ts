import { actingIn } from '#src/casework/acting.ts';
import { changedWords, expertWords } from '#src/casework/experts/expert-words.ts';
import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import { updateExpert } from '#src/casework/experts/save-expert.ts';
import { recordAct } from '#src/casework/record-act.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { readExpert, readTyped, type Typed, typedFrom, type Wanted } from './expert.form.ts';
import { expertFormPage, type Line } from './expert-form.page.tsx';
import { links } from './experts.links.ts';
import { clusterNames, findExpert, lockExpert, numberOfSetting, settingNumbered } from './experts.queries.ts';
import { fieldsFor } from './fields-for.ts';

type Here = Context<'/experts/:expert/facts'>;

export async function showFacts(context: Here): Promise<Answer> {
  const expert = await findExpert(context.db, context.params.expert);
  return page(await factsPage(context, { expert, typed: await typedOf(context, expert), errors: {} }));
}

/** Writes what is known of an expert anew; their posts follow. Who was second to save sees both and loses nothing. */
export async function changeExpert(context: Here): Promise<Answer> {
  const { db, form, today } = context;
  const expert = await lockExpert(db, context.params.expert);
  const typed = { ...readTyped(form), email: expert.email };
  const home = await settingNumbered(db, typed.homeSetting);
  const experts = await loadExperts(db);
  const clusters = await clusterNames(db);
  const around = { experts, clusterIds: clusters.map(({ id }) => id), homeSetting: home, me: expert.id };
  const read = readExpert(typed, around);
  if ('errors' in read) return pageWithErrors(await factsPage(context, { expert, typed, errors: read.errors }));
  const names = { clusters, experts, home: home?.name ?? null };
  const changes = changedWords(
    wordsOf(expert, { ...names, home: expert.homeSettingName }),
    wordsOf(read.wanted, names),
  );
  if (changes.length === 0) return redirect(links.expert(expert.id), 'Nothing was changed.');
  if (form.text('seen') !== String(expert.version)) {
    return refused(await factsPage(context, { expert, typed, errors: {}, movedOn: changes }));
  }
  await save(context, expert, { wanted: read.wanted, changes, today });
  return redirect(links.expert(expert.id), `Saved: what is known about ${read.wanted.name}.`);
}

async function save(
  context: Here,
  { id, personId }: ExpertFile,
  { wanted, changes, today }: { wanted: Wanted; changes: Line[]; today: string },
): Promise<void> {
  const acting = actingIn(context as Context);
  const { name, jobTitle } = wanted;
  await acting.db.updateTable('people').set({ name, job_title: jobTitle }).where('id', '=', personId).execute();
  await updateExpert(acting, { id, personId }, { ...wanted, today });
  const event = { name: 'expert_changed', data: { expertId: id, personId, changes } };
  await recordAct(acting, { name: 'change_expert', events: [event] });
}

type Names = { clusters: { id: number; name: string }[]; experts: ExpertFile[]; home: string | null };

function wordsOf(expert: ExpertFile | Wanted, { clusters, experts, home }: Names) {
  return expertWords(expert, {
    supervisor: experts.find(({ id }) => id === expert.supervisorId)?.name ?? null,
    homeSetting: home,
    clusters: clusters.filter(({ id }) => expert.clusterIds.includes(id)).map(({ name }) => name),
  });
}

async function typedOf({ db }: Here, expert: ExpertFile): Promise<Typed> {
  return typedFrom(expert, await numberOfSetting(db, expert.homeSettingId));
}

async function factsPage(
  context: Here,
  { expert, typed, errors, movedOn }: { expert: ExpertFile; typed: Typed; errors: Errors; movedOn?: Line[] },
) {
  const fields = await fieldsFor(context as Context, typed, errors, expert.id);
  return expertFormPage({ ...fields, known: true, csrf: context.csrf, expert, ...(movedOn ? { movedOn } : {}) });
}
