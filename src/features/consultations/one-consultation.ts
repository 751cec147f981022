import { type Consultation, loadConsultation } from '#src/casework/consulting/load-consultations.ts';
import { mayRead } from '#src/casework/consulting/who-records.ts';
import { loadSetting, type Setting } from '#src/casework/load-setting.ts';
import { whyNotAsk } from '#src/casework/why-not-ask.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

export type Here = Context<'/consultations/:consultation'>;
export type File = {
  consultation: Consultation;
  setting: Setting;
  ours: boolean;
  mayRequest: boolean;
  partnership: Partnership;
};

/** The consultation of the address with its setting; not there for those who were no side of it. */
export async function readFile({ db, actor, params, partnership }: Here): Promise<File> {
  const consultation = await loadConsultation(db, params.consultation);
  const setting = consultation && (await loadSetting(db, consultation.settingId));
  if (!consultation || !setting || !mayRead(actor, consultation)) throw new NotFound();
  const ours = actor.scope.own.includes(setting.id);
  return { consultation, setting, ours, mayRequest: whyNotAsk(setting) === undefined, partnership };
}

/** The same, locked until the act is kept. */
export async function lockFile(context: Here): Promise<File> {
  const { consultation } = await readFile(context);
  const row = context.db.selectFrom('consultations').select('id').where('id', '=', consultation.id);
  await row.forUpdate().execute();
  return await readFile(context);
}
