import { randomUUID } from 'node:crypto';
import { actingIn } from '#src/casework/acting.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { type CallBack, loadCallBack } from '#src/casework/consulting/load-call-backs.ts';
import { loadConsultation } from '#src/casework/consulting/load-consultations.ts';
import { loadSetting, loadSettings, type Setting } from '#src/casework/load-setting.ts';
import { whyNotAsk } from '#src/casework/why-not-ask.ts';
import { isManager } from '#src/domain/people/actor.ts';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { checkConsultation, readConsultation } from './consultation.form.ts';
import { choosePage, newPage } from './consultation-new.page.tsx';
import { gives, mayRecord } from './consultations.policy.ts';
import { settingsToChoose } from './consultations.queries.ts';
import { beginning, giversOf } from './givers.ts';
import { beginRequest, recordConsultation } from './record-consultation.ts';
import { keyIn } from './typed.ts';

/** The form for a new consultation; whoever has several settings says first which. */
export async function showNew(context: Context): Promise<Answer> {
  const { query, actor } = context;
  const asked = query.get('setting');
  if (!asked) {
    const choices = await toChooseFrom(context);
    const [only] = choices;
    if (choices.length === 1 && only) return redirect(consultingLinks.newFor(only.id));
    return page(choosePage(choices, asked === '' ? 'Choose a setting' : undefined));
  }
  const file = await fileFor(context, asked, query.get('callBack') ?? '');
  const givers = await giversOf(context, file.setting);
  const typed = await beginning(context, file);
  const own = gives(actor, file.setting.id);
  return page(newPage({ ...file, givers, own, typed, key: randomUUID(), csrf: context.csrf }));
}

/** Records it; a request that was agreed on is begun at once when the setting itself writes. */
export async function takeConsultation(context: Context): Promise<Answer> {
  const { actor, form, today, partnership, db } = context;
  const file = await fileFor(context, form.text('setting'), form.text('callBack'));
  const { setting, callBack, mayRequest } = file;
  const own = gives(actor, setting.id);
  const givers = await giversOf(context, setting);
  const read = readConsultation(form);
  const typed = own ? { ...read, givenBy: String(actor.id) } : read;
  const { recorded, errors } = checkConsultation(typed, { today, givers, mayRequest });
  const key = keyIn(form.text('key'));
  if (!key) throw new NotFound();
  if (!recorded) return pageWithErrors(newPage({ ...file, givers, own, typed, key, csrf: context.csrf, errors }));
  const acting = { ...actingIn(context), personId: actor.id };
  const id = await recordConsultation(acting, {
    key,
    settingId: setting.id,
    callBackId: callBack?.id ?? null,
    recorded,
  });
  if (recorded.outcome === 'request' && !own) {
    await db.selectFrom('consultations').select('id').where('id', '=', id).forUpdate().execute();
    const consultation = await loadConsultation(db, id);
    if (!consultation) throw new NotFound();
    const draft = await beginRequest(acting, { consultation, setting, partnership, today, actor });
    return redirect(`/drafts/${draft}`, 'Saved. Here is your request, with what was advised filled in.');
  }
  return redirect(consultingLinks.consultation(id), 'Saved. Thank you for the two minutes.');
}

export type RecordingFile = { setting: Setting; callBack: CallBack | undefined; mayRequest: boolean };

async function fileFor({ db, actor }: Context, settingId: string, callBackId: string): Promise<RecordingFile> {
  const setting = await loadSetting(db, Number(settingId));
  if (!setting || !mayRecord(actor, setting.id)) throw new NotFound();
  const callBack = callBackId ? await loadCallBack(db, callBackId) : undefined;
  if (callBackId && callBack?.settingId !== setting.id) throw new NotFound();
  return { setting, callBack, mayRequest: whyNotAsk(setting) === undefined };
}

async function toChooseFrom({ db, actor }: Context): Promise<{ id: number; name: string }[]> {
  if (isManager(actor)) return await settingsToChoose(db, undefined);
  const own = await loadSettings(db, actor.scope.own);
  return own.length > 0 ? own : await settingsToChoose(db, actor.scope.led);
}
