import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { day, isDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { NOBODY, readColleague } from './colleague.form.ts';
import { handOverPage } from './hand-over.page.tsx';
import { joinSetting, takePost } from './join-setting.ts';
import { links } from './people.links.ts';
import { colleaguesOf, lockPost } from './people.queries.ts';

type Here = Context<'/people/:post/hand-over'>;

export async function showHandOver(context: Here): Promise<Answer> {
  return page(await theHandOverPage(context, {}));
}

/** One step when someone leaves: their post ends, the successor has one, and the requests stay with the setting. */
export async function handOver(context: Here): Promise<Answer> {
  const leaving = await postOf(context);
  const lastDay = context.form.text('lastDay');
  const successor = context.form.text('successor');
  const { typed, errors: faults } = readColleague(context.form);
  const errors: Errors = successor === 'new' ? { ...faults } : {};
  if (!isDay(lastDay) || lastDay < context.today) errors.lastDay = 'Give their last day, today or later.';
  const colleague = (await othersOf(context, leaving)).find((each) => String(each.personId) === successor);
  if (!colleague && successor !== 'new') errors.successor = 'Choose who takes over.';
  if (Object.keys(errors).length > 0) return pageWithErrors(await theHandOverPage(context, errors));
  const acting = actingIn(context);
  if (colleague) await takePost(acting, leaving.settingId, colleague.personId, context.today);
  const joined = colleague ?? (await joinSetting(acting, leaving.settingId, typed, context.today));
  if ('refused' in joined) return pageWithErrors(await theHandOverPage(context, { email: joined.refused }));
  await context.db.updateTable('posts').set({ ends_on: lastDay }).where('id', '=', leaving.id).execute();
  await recordAct(acting, {
    name: 'hand_over_post',
    events: [
      {
        name: 'post_handed_over',
        settingId: leaving.settingId,
        data: { from: leaving.personId, to: joined.personId, lastDay },
      },
    ],
  });
  const name = colleague?.name ?? typed.name;
  return redirect(links.people, `${name} takes over. ${leaving.name} keeps access until ${longDate(day(lastDay))}.`);
}

async function theHandOverPage(context: Here, errors: Errors) {
  const leaving = await postOf(context);
  const { form } = context;
  const typed = form.has('name') ? readColleague(form).typed : NOBODY;
  return handOverPage({
    leaving,
    others: await othersOf(context, leaving),
    typed,
    successor: form.text('successor'),
    lastDay: form.text('lastDay') || context.today,
    errors,
    csrf: context.csrf,
  });
}

async function postOf(context: Here) {
  const found = await lockPost(context.db, Number(context.params.post), context.actor.scope.own, context.today);
  if (!found) throw new NotFound();
  return found;
}

async function othersOf(context: Here, leaving: { settingId: number; personId: number }) {
  const people = await colleaguesOf(context.db, leaving.settingId, context.today);
  return people.filter((person) => person.personId !== leaving.personId);
}
