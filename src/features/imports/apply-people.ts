import { type Acting, type Event, recordAct } from '#src/casework/record-act.ts';
import type { PeoplePlan, PersonChange, Post } from './people-plan.ts';

/** Rows in one statement: PostgreSQL takes 65,535 values. */
const BATCH = 1_000;

/** Writes a plan of people and their posts as one act. The caller has seen to it that nobody changed in between. */
export async function applyPeople(acting: Acting, plan: PeoplePlan): Promise<void> {
  if (plan.problems.stopped) throw new Error('A stopped plan cannot be applied.');
  const ids = await addPeople(acting, plan.added);
  const events: Event[] = [];
  const posts: (Post & { personId: number })[] = [];
  for (const person of [...plan.added, ...plan.changed]) {
    const personId = person.id ?? ids.get(person.email) ?? 0;
    if (person.id !== null) await changePerson(acting, person, person.id);
    for (const post of person.newPosts) posts.push({ ...post, personId });
    for (const { id, startsOn, endsOn } of person.changedPosts)
      await acting.db.updateTable('posts').set({ starts_on: startsOn, ends_on: endsOn }).where('id', '=', id).execute();
    events.push({ name: person.id === null ? 'person_added' : 'person_changed', data: { personId } });
  }
  await addPosts(acting, posts);
  await recordAct(acting, { name: 'import_people', events: [...events, ...posts.map(postAdded)] });
}

async function addPeople({ db, partnershipId, at }: Acting, added: PersonChange[]): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (let start = 0; start < added.length; start += BATCH) {
    const rows = added.slice(start, start + BATCH).map(({ name, email, jobTitle }) => ({
      partnership_id: partnershipId,
      name,
      email,
      job_title: jobTitle,
      created_at: at,
    }));
    for (const { id, email } of await db.insertInto('people').values(rows).returning(['id', 'email']).execute())
      ids.set(email, id);
  }
  return ids;
}

async function changePerson({ db }: Acting, { name, jobTitle }: PersonChange, id: number): Promise<void> {
  await db.updateTable('people').set({ name, job_title: jobTitle }).where('id', '=', id).execute();
}

async function addPosts({ db, partnershipId }: Acting, posts: (Post & { personId: number })[]): Promise<void> {
  for (let start = 0; start < posts.length; start += BATCH) {
    const rows = posts.slice(start, start + BATCH).map((post) => ({
      partnership_id: partnershipId,
      person_id: post.personId,
      role: post.role,
      setting_id: post.settingId,
      cluster_id: post.clusterId,
      starts_on: post.startsOn,
      ends_on: post.endsOn,
    }));
    await db.insertInto('posts').values(rows).execute();
  }
}

function postAdded({ personId, role, settingId }: Post & { personId: number }): Event {
  return { name: 'post_added', ...(settingId ? { settingId } : {}), data: { personId, role } };
}
