import type { Grade } from '#src/domain/experts/expert.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { type HelpingExpert, isHelping } from './load-help.ts';

/** The allocation by which this person helps with the request now, among its experts. */
export function ownAmong(experts: HelpingExpert[], personId: number): HelpingExpert | undefined {
  return experts.filter(isHelping).find((expert) => expert.personId === personId);
}

/** The expert that a person is, if they are one. */
export async function expertOf(db: Tx, personId: number): Promise<{ id: number; grade: Grade } | undefined> {
  return await db.selectFrom('experts').select(['id', 'grade']).where('person_id', '=', personId).executeTakeFirst();
}

/** Whether the person supervises at least one assistant or trainee. */
export async function isSupervisor(db: Tx, personId: number): Promise<boolean> {
  const supervised = await db
    .selectFrom('experts as supervised')
    .innerJoin('experts as mine', 'mine.id', 'supervised.supervisor_id')
    .select('supervised.id')
    .where('mine.person_id', '=', personId)
    .executeTakeFirst();
  return supervised !== undefined;
}

/** Whether the person supervises this expert. */
export async function supervises(db: Tx, personId: number, expertId: number): Promise<boolean> {
  const found = await db
    .selectFrom('experts as supervised')
    .innerJoin('experts as mine', 'mine.id', 'supervised.supervisor_id')
    .select('supervised.id')
    .where('mine.person_id', '=', personId)
    .where('supervised.id', '=', expertId)
    .executeTakeFirst();
  return found !== undefined;
}
