import { findLead } from '#src/casework/find-lead.ts';
import type { Setting } from '#src/casework/load-setting.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { TypedConsultation } from './consultation.form.ts';
import type { Giver } from './consultation-form.tsx';
import { gives } from './consultations.policy.ts';
import { giversFor } from './consultations.queries.ts';
import type { RecordingFile } from './take-consultation.ts';
import { partsOf } from './typed.ts';

/** Who may have given the advice: the writer, or for the setting's staff those who answer it, its lead first. */
export async function giversOf({ db, actor, today }: Context, setting: Setting): Promise<Giver[]> {
  if (gives(actor, setting.id)) return [actor];
  const lead = await findLead(db, setting, today);
  const all = await giversFor(db, setting, today);
  return [...all.filter(({ id }) => id === lead?.id), ...all.filter(({ id }) => id !== lead?.id)];
}

/** What the form begins with: today, with the lead, and what a call back was about. */
export async function beginning(context: Context, { setting, callBack }: RecordingFile): Promise<TypedConsultation> {
  const lead = await findLead(context.db, setting, context.today);
  const givenBy = gives(context.actor, setting.id) ? context.actor.id : lead?.id;
  return {
    way: callBack ? 'call_back' : '',
    held: partsOf(callBack?.doneAt ? dayOf(callBack.doneAt) : context.today),
    minutes: '',
    givenBy: givenBy ? String(givenBy) : '',
    areas: [],
    about: callBack?.about ?? '',
    strategies: [],
    advised: '',
    outcome: '',
    back: {},
    route: '',
    nobodyNamed: false,
  };
}
