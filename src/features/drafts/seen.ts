import { printOf } from '#src/casework/answer-steps/change-answers.ts';
import type { Step } from '#src/casework/answer-steps/step.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** What a form saw when it was made: the draft's version, and a print of the step's stored values. */
export type Seen = { version: number; print: string };

export function seenOf(draft: { version: number; answers: Answers }, step: Step): string {
  return `${draft.version}.${printOf(step, draft.answers)}`;
}

/** A form that says nothing saw nothing: it counts as made before everything else. */
export function readSeen(typed: string): Seen {
  const [version = '', print = ''] = typed.split('.');
  return { version: /^\d{1,9}$/.test(version) ? Number(version) : 0, print };
}

export type OtherSave = { who: string; personId: number; at: Date };

/**
 * The latest save of this step since a page was made by any page but itself; undefined when there is none.
 * A page that saves itself as it is typed in never stands in its own way, whatever order its saves arrive in.
 */
export async function savedElsewhere(
  db: Tx,
  draft: { id: string; setting: { id: number } },
  step: Step,
  form: { since: number; page: string },
): Promise<OtherSave | undefined> {
  const saves = await db
    .selectFrom('events')
    .innerJoin('acts', 'acts.id', 'events.act_id')
    .innerJoin('people', 'people.id', 'acts.person_id')
    .select(['people.name as who', 'people.id as personId', 'acts.at', 'events.data'])
    .where('events.setting_id', '=', draft.setting.id)
    .where('events.name', '=', 'draft_saved')
    .where((row) => row(row.ref('events.data', '->>').key('draft' as never), '=', draft.id as never))
    .where((row) => row(row.ref('events.data', '->>').key('step' as never), '=', step.code as never))
    .orderBy('events.id', 'desc')
    .limit(500)
    .execute();
  return saves.find(({ data }) => Number(data.version) > form.since && data.page !== form.page);
}
