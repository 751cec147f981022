import { actingIn } from '#src/casework/acting.ts';
import { loadSession } from '#src/casework/delivery/load-session.ts';
import { visitsFrom } from '#src/casework/delivery/visits.ts';
import { CALENDAR_TYPE, visitsCalendar } from '#src/casework/delivery/visits-calendar.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { type Answer, download } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotFound } from '#src/platform/http/stops.ts';

/** One visit as a calendar file, for the setting and the expert alike. */
export async function sendInvitation(context: Context<'/sessions/:session/invitation'>): Promise<Answer> {
  const { db, at, params } = context;
  const { session, request } = await loadSession(db, params.session);
  const visits = await visitsFrom(db).where('sessions.id', '=', session.id).execute();
  if (visits.length === 0) throw new NotFound();
  const about = { page: 'visit-invitation', settingId: request.setting.id, requestId: request.id };
  await recordLook(actingIn(context as Context), about);
  return download(`visit-${session.onDay}.ics`, CALENDAR_TYPE, visitsCalendar(visits, { name: 'Visit', at }));
}
