import { actingIn } from '#src/casework/acting.ts';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import { insertExpert } from '#src/casework/experts/save-expert.ts';
import { type Event, recordAct } from '#src/casework/record-act.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import { formOf } from '#src/platform/http/form.ts';
import type { Context } from '#src/platform/http/route.ts';
import { readExpert, readTyped, type Typed, type Wanted } from './expert.form.ts';
import { expertFormPage } from './expert-form.page.tsx';
import { links } from './experts.links.ts';
import { clusterNames, personWith, settingNumbered } from './experts.queries.ts';
import { fieldsFor } from './fields-for.ts';

export async function showAdding(context: Context): Promise<Answer> {
  return page(await addingPage(context, readTyped(formOf({})), {}));
}

/** Somebody new, or somebody who is here with another role, becomes an expert: person, posts and expert in one act. */
export async function addExpert(context: Context): Promise<Answer> {
  const { db, form } = context;
  const typed = readTyped(form);
  const read = readExpert(typed, {
    experts: await loadExperts(db),
    clusterIds: (await clusterNames(db)).map(({ id }) => id),
    homeSetting: await settingNumbered(db, typed.homeSetting),
  });
  if ('errors' in read) return pageWithErrors(await addingPage(context, typed, read.errors));
  const known = await personWith(db, typed.email);
  // Sent twice: the expert is there already, under the name that was typed.
  if (known?.expertId && known.name === typed.name) {
    return redirect(links.expert(known.expertId), `${known.name} is among the experts.`);
  }
  const why = whyNot(known, typed);
  if (why) return pageWithErrors(await addingPage(context, typed, { email: why }));
  const id = await save(context, read.wanted, known?.id);
  return redirect(links.expert(id), `${typed.name} is now among the experts and can sign in.`);
}

type Known = Awaited<ReturnType<typeof personWith>>;

function whyNot(known: Known, typed: Typed): string | undefined {
  if (known?.closedAt) return 'This account was closed: give another address';
  if (known && known.name !== typed.name)
    return `This is the address of ${known.name}: give that name, or another address`;
  return undefined;
}

async function save(context: Context, wanted: Wanted, personId: number | undefined): Promise<number> {
  const { db, actor, at } = context;
  const acting = actingIn(context);
  const events: Event[] = [];
  let person = personId;
  if (person) {
    await db.updateTable('people').set({ job_title: wanted.jobTitle }).where('id', '=', person).execute();
  } else {
    const { name, email, jobTitle } = wanted;
    const row = { partnership_id: actor.partnershipId, name, email, job_title: jobTitle, created_at: at };
    person = (await db.insertInto('people').values(row).returning('id').executeTakeFirstOrThrow()).id;
    events.push({ name: 'person_added', data: { personId: person } });
  }
  const expertId = await insertExpert(acting, person, wanted);
  events.push({ name: 'expert_added', data: { expertId, personId: person } });
  await recordAct(acting, { name: 'add_expert', events });
  return expertId;
}

async function addingPage(context: Context, typed: Typed, errors: Errors) {
  return expertFormPage({ ...(await fieldsFor(context, typed, errors)), known: false, csrf: context.csrf });
}
