import { actingIn } from '#src/casework/acting.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import type { Consultation } from '#src/casework/consulting/load-consultations.ts';
import type { Giver } from '#src/casework/consulting/who-records.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { partsOf } from '#src/casework/typed-day.ts';
import { type Answer, page, pageWithErrors, redirect, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { checkConsultation, readConsultation, type TypedConsultation } from './consultation.form.ts';
import { consultationPage } from './consultation.page.tsx';
import { correctPage } from './correct.page.tsx';
import { type File, type Here, lockFile, readFile } from './one-consultation.ts';
import { columnsOf } from './record-consultation.ts';
import { giversOf } from './recording.ts';
import { SHOW_FITTING } from './strategy-fields.tsx';

export async function showCorrect(context: Here): Promise<Answer> {
  const file = await readFile(context);
  const { csrf, today } = context;
  if (file.consultation.voidReason) return refused(consultationPage({ ...file, today, csrf }));
  const givers = await allGivers(context, file);
  return page(correctPage({ ...file, givers, typed: typedFrom(file.consultation), reason: '', csrf }));
}

/** Puts a consultation right, with a reason; what it said before stays in the log. */
export async function correct(context: Here): Promise<Answer> {
  const { db, form, today, csrf } = context;
  const file = await lockFile(context);
  const { consultation, setting, mayRequest } = file;
  if (consultation.voidReason) return refused(consultationPage({ ...file, today, csrf }));
  const givers = await allGivers(context, file);
  const typed = readConsultation(form);
  const reason = form.text('reason');
  const shown = { ...file, givers, typed, reason, csrf };
  if (form.text(SHOW_FITTING)) return page(correctPage(shown));
  if (form.text('seen') !== String(consultation.version)) return refused(correctPage({ ...shown, stale: true }));
  const { recorded, errors } = checkConsultation(typed, { today, givers, mayRequest });
  const why = reasonProblem(reason);
  if (!recorded || why)
    return pageWithErrors(correctPage({ ...shown, errors: { ...errors, ...(why ? { reason: why } : {}) } }));
  const settled = recorded.outcome === consultation.outcome ? {} : { came_to: null, came_to_at: null };
  const asked = recorded.backOn === consultation.backOn ? {} : { reminded_at: null };
  await db
    .updateTable('consultations')
    .set((row) => ({ ...columnsOf(recorded), ...settled, ...asked, version: row('version', '+', 1) }))
    .where('id', '=', consultation.id)
    .execute();
  const { id, settingName: _name, settingId: _setting, ...before } = consultation;
  await recordAct(actingIn(context as Context), {
    name: 'correct_consultation',
    reason,
    events: [{ name: 'consultation_corrected', settingId: setting.id, data: { consultationId: id, before } }],
  });
  return redirect(consultingLinks.consultation(consultation.id), 'Saved. What it said before is kept in the log.');
}

/** Why something is put right or taken out has to be said, and briefly. */
export function reasonProblem(reason: string): string | undefined {
  if (reason === '') return 'Say why';
  return [...reason].length > 500 ? 'Shorten the reason to 500 characters or fewer' : undefined;
}

/** Whoever gave it at the time stays a choice, even when they have left. */
async function allGivers(context: Here, { setting, consultation }: File): Promise<Giver[]> {
  const givers = await giversOf(context, { setting, booked: undefined });
  if (givers.some(({ id }) => id === consultation.givenById)) return givers;
  return [{ id: consultation.givenById, name: consultation.givenBy, jobTitle: 'as recorded' }, ...givers];
}

function typedFrom(consultation: Consultation): TypedConsultation {
  const { way, heldOn, minutes, givenById, areas, about, strategies, advised, outcome, backOn, route } = consultation;
  return {
    way,
    held: partsOf(heldOn),
    minutes: String(minutes),
    givenBy: String(givenById),
    areas,
    about,
    strategies,
    words: '',
    advised,
    outcome,
    back: backOn ? partsOf(backOn) : {},
    route: route ?? '',
    nobodyNamed: false,
  };
}
