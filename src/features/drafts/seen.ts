import { sql } from 'kysely';
import { printsOf } from '#src/casework/answer-steps/change-answers.ts';
import { type Merge, mergeValues } from '#src/casework/answer-steps/merge-values.ts';
import type { Field, Step } from '#src/casework/answer-steps/step.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Form } from '#src/platform/http/form.ts';
import type { Draft } from './load-draft.ts';

export type OtherSave = { who: string; at: Date; fields: ReadonlySet<Field> };
export type Found = Merge & { other?: OtherSave };

/** What a form saw when it was made: the draft's version, and a print of each of the step's stored values. */
export function seenOf(draft: { version: number; answers: Answers }, step: Step): string {
  return [draft.version, ...printsOf(step, draft.answers)].join('.');
}

/**
 * What may be saved of the values typed on a page, given what others saved since the page was made.
 * A page that saves itself as it is typed in never stands in its own way, whatever order its saves arrive in.
 */
export async function mergeTyped(db: Tx, draft: Draft, step: Step, form: Form, typed: Answers): Promise<Found> {
  const [version = '', ...seen] = form.text('seen').split('.');
  if (seen.join() === printsOf(step, draft.answers).join()) return { values: typed, conflicts: [] };
  // A form that says nothing saw nothing: it counts as made before everything else.
  const since = /^\d{1,9}$/.test(version) ? Number(version) : 0;
  const other = await savedElsewhere(db, draft, step, { since, page: form.text('page') });
  if (!other) return { values: typed, conflicts: [] };
  return { ...mergeValues(step, { stored: draft.answers, typed, seen, theirs: other.fields }), other };
}

/** What other pages saved of this step since, and who did so last. */
async function savedElsewhere(
  db: Tx,
  draft: Draft,
  step: Step,
  form: { since: number; page: string },
): Promise<OtherSave | undefined> {
  const saves = await db
    .selectFrom('events')
    .innerJoin('acts', 'acts.id', 'events.act_id')
    .innerJoin('people', 'people.id', 'acts.person_id')
    .select(['people.name as who', 'acts.at'])
    .select(sql<Field[]>`events.data -> 'fields'`.as('fields'))
    .where('events.setting_id', '=', draft.setting.id)
    .where('events.name', '=', 'draft_saved')
    .where(sql<boolean>`events.data ->> 'draft' = ${draft.id} and events.data ->> 'step' = ${step.code}`)
    .where(
      sql<boolean>`(events.data ->> 'version')::integer > ${form.since} and events.data ->> 'page' <> ${form.page}`,
    )
    .orderBy('events.id', 'desc')
    .execute();
  const [last] = saves;
  return last && { who: last.who, at: last.at, fields: new Set(saves.flatMap((save) => save.fields)) };
}
