import { randomUUID } from 'node:crypto';
import { actingIn } from '#src/casework/acting.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { loadConsultation, recordedOf } from '#src/casework/consulting/load-consultations.ts';
import { loadSettings } from '#src/casework/load-setting.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import { checkConsultation, readConsultation } from './consultation.form.ts';
import { choosePage, newPage } from './consultation-new.page.tsx';
import { gives } from './consultations.policy.ts';
import { settingsToChoose } from './consultations.queries.ts';
import { beginRequest, recordConsultation } from './record-consultation.ts';
import { beginning, giversOf, type RecordingFile, recordingFile } from './recording.ts';
import { SHOW_FITTING } from './strategy-fields.tsx';
import { keyIn } from './typed.ts';

/** The form for a new consultation; whoever has several settings says first which. */
export async function showNew(context: Context): Promise<Answer> {
  const { query, actor, db, csrf } = context;
  const asked = query.get('setting');
  if (!asked) {
    const choices = await toChooseFrom(context);
    const [only] = choices;
    if (choices.length === 1 && only) return redirect(consultingLinks.newFor(only.id));
    return page(choosePage(choices, asked === '' ? 'Choose a setting' : undefined));
  }
  const file = await recordingFile(context, {
    setting: asked,
    callBack: query.get('callBack') ?? '',
    booking: query.get('booking') ?? '',
  });
  const givers = await giversOf(context, file);
  const typed = beginning(context, file, givers);
  const known = await recordedOf(db, behind(file));
  return page(newPage({ ...file, givers, own: gives(actor, file.setting.id), typed, key: randomUUID(), known, csrf }));
}

/** Records it; a request that was agreed on is begun at once when the setting itself writes. */
export async function takeConsultation(context: Context): Promise<Answer> {
  const { actor, form, today, db, csrf } = context;
  const file = await recordingFile(context, {
    setting: form.text('setting'),
    callBack: form.text('callBack'),
    booking: form.text('booking'),
  });
  const key = keyIn(form.text('key'));
  if (!key) throw new NotFound();
  const own = gives(actor, file.setting.id);
  const givers = await giversOf(context, file);
  const read = readConsultation(form);
  const typed = own ? { ...read, givenBy: String(actor.id) } : read;
  await lockBehind(context, file);
  const known = await recordedOf(db, behind(file));
  const shown = { ...file, givers, own, typed, key, known, csrf };
  if (form.text(SHOW_FITTING)) return page(newPage(shown));
  const { recorded, errors } = checkConsultation(typed, { today, givers, mayRequest: file.mayRequest });
  if (!recorded) return pageWithErrors(newPage({ ...shown, errors }));
  // Recorded meanwhile by the other side: both are kept only when somebody says that they were two talks.
  if (known && known.key !== key && form.text('known') !== String(known.id)) return refused(newPage(shown));
  const acting = { ...actingIn(context), personId: actor.id };
  const { setting, callBack, booked } = file;
  const of = { settingId: setting.id, callBackId: callBack?.id ?? null, bookingId: booked?.id ?? null };
  const id = await recordConsultation(acting, { key, ...of, recorded });
  if (recorded.outcome === 'request' && !own) return redirect(`/drafts/${await begun(context, file, id)}`, BEGUN);
  return redirect(consultingLinks.consultation(id), 'Saved. Thank you for the two minutes.');
}

const BEGUN = 'Saved. Here is your request, with what was advised filled in.';

async function begun(context: Context, { setting }: RecordingFile, id: number): Promise<string> {
  const { db, actor, partnership, today } = context;
  await db.selectFrom('consultations').select('id').where('id', '=', id).forUpdate().execute();
  const consultation = await loadConsultation(db, id);
  if (!consultation) throw new NotFound();
  const acting = { ...actingIn(context), personId: actor.id };
  return await beginRequest(acting, { consultation, setting, partnership, today, actor });
}

function behind({ booked, callBack }: RecordingFile) {
  return { ...(booked ? { bookingId: booked.id } : {}), ...(callBack ? { callBackId: callBack.id } : {}) };
}

/** One record at a time of the same call or booking. */
async function lockBehind({ db }: Context, { booked, callBack }: RecordingFile): Promise<void> {
  if (booked) await db.selectFrom('bookings').select('id').where('id', '=', booked.id).forUpdate().execute();
  if (callBack) await db.selectFrom('call_backs').select('id').where('id', '=', callBack.id).forUpdate().execute();
}

async function toChooseFrom({ db, actor, today }: Context): Promise<{ id: number; name: string }[]> {
  const own = await loadSettings(db, actor.scope.own);
  return own.length > 0 ? own : await settingsToChoose(db, actor, today);
}
