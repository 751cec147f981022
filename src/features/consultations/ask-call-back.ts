import { actingIn } from '#src/casework/acting.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { openCallBacks } from '#src/casework/consulting/load-call-backs.ts';
import { findLead, type Lead } from '#src/casework/find-lead.ts';
import { loadSettings, type Setting } from '#src/casework/load-setting.ts';
import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { askCallPage } from './ask-call.page.tsx';
import { type CallWanted, checkCallBack, NOTHING_ASKED, readCallBack, type TypedCallBack } from './call-back.form.ts';

/** Source: the partnership's promise for a short call, in working days. */
const CALL_WITHIN_DAYS = 2;

export async function showAskCall(context: Context): Promise<Answer> {
  const own = await loadSettings(context.db, context.actor.scope.own);
  return page(askCallPage(shownTo(context, own, NOTHING_ASKED)));
}

/** Asks for a call; the lead hears that, and nothing of what it is about. */
export async function askCallBack(context: Context): Promise<Answer> {
  const { db, actor, form } = context;
  const own = await loadSettings(db, actor.scope.own);
  const typed = readCallBack(form, own);
  const { wanted, errors } = checkCallBack(typed, own);
  if (!wanted) return pageWithErrors(askCallPage(shownTo(context, own, typed, errors)));
  // One at a time for a person, so that a double click asks once.
  await db.selectFrom('people').select('id').where('id', '=', actor.id).forNoKeyUpdate().execute();
  const known = await openCallBacks(db, [wanted.setting.id]);
  const same = known.find(({ askedById, about }) => askedById === actor.id && about === wanted.about);
  if (same) return redirect(consultingLinks.callBacks, ASKED);
  const callBy = callBackDay(context);
  await save(context, wanted, callBy);
  return redirect(consultingLinks.callBacks, `Saved. You will be rung by ${longDate(callBy)}.`);
}

/** The day by which a call asked for today is promised. */
export function callBackDay({ partnership, today }: Pick<Context, 'partnership' | 'today'>): CalendarDay {
  return addWorkingDays(partnership.calendar, today, CALL_WITHIN_DAYS);
}

const ASKED = 'You have asked for this call already.';

async function save(context: Context, { setting, ...wanted }: CallWanted, callBy: CalendarDay): Promise<void> {
  const { db, actor, at, today } = context;
  const { id } = await db
    .insertInto('call_backs')
    .values({
      partnership_id: actor.partnershipId,
      setting_id: setting.id,
      asked_by: actor.id,
      asked_at: at,
      about: wanted.about,
      good_times: wanted.goodTimes,
      telephone: wanted.telephone,
      call_by: callBy,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  const lead = await findLead(db, setting, today);
  await recordAct(actingIn(context), {
    name: 'ask_call_back',
    events: [{ name: 'call_back_asked', settingId: setting.id, data: { callBackId: id, callBy } }],
    messages: lead ? [toLead(lead, setting, callBy)] : [],
  });
}

function toLead({ id, name }: Lead, setting: Setting, callBy: CalendarDay): Message {
  return {
    toPersonId: id,
    kind: 'call_back_asked',
    subject: `${setting.name} asks for a short call`,
    body: messageText({
      greeting: `Hello ${name},`,
      sentences: [`${setting.name} asks to be rung back. They were promised a call by ${longDate(callBy)}.`],
      action: { text: 'See the number and good times', path: consultingLinks.callBacks },
    }),
  };
}

function shownTo(context: Context, own: Setting[], typed: TypedCallBack, errors?: Errors) {
  return { own, callBy: callBackDay(context), typed, csrf: context.csrf, errors };
}
