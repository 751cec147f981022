import { actingIn } from '#src/casework/acting.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Answer, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { readColleague } from './colleague.form.ts';
import { joinSetting } from './join-setting.ts';
import { links } from './people.links.ts';
import { thePeoplePage } from './show-people.ts';

/** A colleague of the setting may ask, answer and see its requests from today on. */
export async function addColleague(context: Context): Promise<Answer> {
  const { typed, errors } = readColleague(context.form);
  const settingId = context.actor.scope.own.find((id) => id === Number(context.form.text('setting')));
  if (!settingId) errors.setting = 'Choose the setting they work for.';
  if (!settingId || Object.keys(errors).length > 0) return pageWithErrors(await thePeoplePage(context, typed, errors));
  const acting = actingIn(context);
  const joined = await joinSetting(acting, settingId, typed, context.today);
  if ('refused' in joined) return pageWithErrors(await thePeoplePage(context, typed, { email: joined.refused }));
  await recordAct(acting, {
    name: 'add_colleague',
    events: [{ name: 'colleague_added', settingId, data: joined }],
  });
  return redirect(links.people, `${typed.name} can now ask for help and see your setting’s requests.`);
}
