import { makePrivateLink } from '#src/casework/private-links.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { World } from '#tests/harness/world.ts';
import type { Planted, Row } from './after-triage.ts';

type Here = Planted & { row: Row; planId: number; expertPersonId: number };

/** The review that closed the help, voices, the echo to come, what became known later, and the lead's rating. */
export async function addReview(world: World, tx: Tx, here: Here): Promise<void> {
  const { row, planId, leadId, expertPersonId } = here;
  const at = world.clock();
  const { id } = await tx
    .insertInto('reviews')
    .values({
      ...row,
      plan_id: planId,
      held_on: '2026-11-02',
      confidence_after: 7,
      handed_over: 'The greeting at the door.',
      kept_by: 'The class teacher',
      next_step: 'close',
      reason: null,
      advice: 'Keep greeting each child at the door, and ask again if mornings get harder.',
      named_person_id: leadId,
      next_on: '2026-12-14',
      recorded_by: expertPersonId,
      recorded_at: at,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const goals = await tx.selectFrom('goals').select('id').where('plan_id', '=', planId).execute();
  for (const goal of goals) {
    await tx
      .insertInto('goal_scores')
      .values({ ...row, review_id: id, goal_id: goal.id, score: 6 })
      .execute();
  }
  await addAfterClosing(world, tx, here);
}

async function addAfterClosing(world: World, tx: Tx, { row, leadId, staffId, expertPersonId }: Here): Promise<void> {
  const at = world.clock();
  const voice = await tx
    .insertInto('voices')
    .values({ ...row, kind: 'family', asked_by: expertPersonId, asked_at: at })
    .returning('id')
    .executeTakeFirstOrThrow();
  const acting = { db: tx, at, httpRequest: 'guard', partnershipId: row.partnership_id, personId: null };
  await makePrivateLink(acting, { voiceId: voice.id }, '2026-12-14');
  await tx
    .insertInto('echoes')
    .values({ ...row, due_on: '2026-12-14' })
    .execute();
  const fact = { kind: 'full_timetable' as const, happened_on: '2026-11-02', recorded_by: leadId, recorded_at: at };
  await tx
    .insertInto('later_facts')
    .values({ ...row, ...fact })
    .execute();
  await tx
    .insertInto('request_ratings')
    .values({ ...row, points: 2, tip: null, rated_by: leadId, rated_at: at })
    .execute();
  await tx
    .insertInto('second_looks')
    .values({
      ...row,
      reason: 'Things got worse.',
      asked_by: staffId,
      asked_at: at,
      decided_by: leadId,
      looked_by: expertPersonId,
      answered_at: at,
    })
    .execute();
  await tx
    .insertInto('examples')
    .values({
      ...row,
      title: 'A calm start to the day',
      phase: 'primary',
      main_area: 'semh',
      noticed: 'Mornings were hard.',
      tried: 'A visual timetable.',
      hoped: 'Someone to look at the room.',
      why_it_helps: 'It says when things go better.',
      written_by: leadId,
      written_at: at,
      version: 1,
    })
    .execute();
}
