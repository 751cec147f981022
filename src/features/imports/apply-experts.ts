import { loadExperts } from '#src/casework/experts/load-experts.ts';
import { insertExpert, updateExpert } from '#src/casework/experts/save-expert.ts';
import { type Acting, type Event, recordAct } from '#src/casework/record-act.ts';
import type { ExpertChange, ExpertsPlan } from './expert-plan.ts';

/** Writes a plan of experts as one act: people who are new, the experts, their clusters and posts, and who supervises. */
export async function applyExperts(acting: Acting, plan: ExpertsPlan, today: string): Promise<void> {
  if (plan.problems.stopped) throw new Error('A stopped plan cannot be applied.');
  const ids = new Map((await loadExperts(acting.db)).map(({ email, id }) => [email, id]));
  const changes = [...plan.added, ...plan.changed];
  const events: Event[] = [];
  // The qualified first and without a supervisor, so that whoever supervises is there before the supervised.
  for (const change of changes.toSorted((a, b) => rank(a) - rank(b))) {
    events.push(...(await writeOne(acting, change, { ids, today })));
  }
  for (const { email, row } of changes) {
    if (row.grade === 'qualified') await supervise(acting, ids.get(email), ids.get(row.supervisorEmail ?? '') ?? null);
  }
  await recordAct(acting, { name: 'import_experts', events });
}

function rank({ row }: ExpertChange): number {
  return row.grade === 'qualified' ? 0 : 1;
}

type Writing = { ids: Map<string, number>; today: string };

async function writeOne(acting: Acting, change: ExpertChange, { ids, today }: Writing): Promise<Event[]> {
  const { id, row, clusterIds, homeSettingId, email } = change;
  const supervisorId = row.grade === 'qualified' ? null : (ids.get(row.supervisorEmail ?? '') ?? null);
  const personId = await writePerson(acting, change);
  const expert = { ...row, supervisorId, homeSettingId, clusterIds };
  if (id === null) ids.set(email, await insertExpert(acting, personId, expert));
  else await updateExpert(acting, { id, personId }, { ...expert, today });
  const expertId = ids.get(email) ?? id;
  const told = { name: id === null ? 'expert_added' : 'expert_changed', data: { expertId, personId } };
  return change.personId === null ? [{ name: 'person_added', data: { personId } }, told] : [told];
}

async function writePerson({ db, partnershipId, at }: Acting, change: ExpertChange): Promise<number> {
  const { name, jobTitle } = change.row;
  if (change.personId !== null) {
    await db.updateTable('people').set({ name, job_title: jobTitle }).where('id', '=', change.personId).execute();
    return change.personId;
  }
  const person = { partnership_id: partnershipId, name, email: change.email, job_title: jobTitle, created_at: at };
  return (await db.insertInto('people').values(person).returning('id').executeTakeFirstOrThrow()).id;
}

async function supervise({ db }: Acting, expertId: number | undefined, supervisorId: number | null): Promise<void> {
  if (!expertId) return;
  await db.updateTable('experts').set({ supervisor_id: supervisorId }).where('id', '=', expertId).execute();
}
