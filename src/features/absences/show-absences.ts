import { isManager } from '#src/domain/people/actor.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NOTHING_TYPED, type Typed } from './absences.form.ts';
import { absencesPage } from './absences.page.tsx';
import { absencesFrom, colleagues } from './absences.queries.ts';

export async function showAbsences(context: Context): Promise<Answer> {
  return page(await absencesPageFor(context, NOTHING_TYPED));
}

/** The page as it stands for this person, with what was typed and what to put right. */
export async function absencesPageFor(context: Context, typed: Typed, errors?: Errors): Promise<Page> {
  const { db, actor, today, csrf } = context;
  return absencesPage({
    absences: await absencesFrom(db, today),
    colleagues: await colleagues(db, today, today),
    me: actor.id,
    forAnyone: isManager(actor),
    today,
    csrf,
    typed,
    ...(errors ? { errors } : {}),
  });
}
