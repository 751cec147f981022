import { loadSettings } from '#src/casework/load-setting.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { type NewColleague, NOBODY } from './colleague.form.ts';
import { peoplePage } from './people.page.tsx';
import { colleaguesOf } from './people.queries.ts';

export async function showPeople(context: Context): Promise<Answer> {
  return page(await thePeoplePage(context, NOBODY, {}));
}

export async function thePeoplePage(context: Context, typed: NewColleague, errors: Errors) {
  const settings = await loadSettings(context.db, context.actor.scope.own);
  const groups = [];
  for (const setting of settings)
    groups.push({ setting, people: await colleaguesOf(context.db, setting.id, context.today) });
  return peoplePage({ groups, typed, errors, csrf: context.csrf, chosen: Number(context.form.text('setting')) });
}
