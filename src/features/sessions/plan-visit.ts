import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Doing } from '#src/casework/delivery/doing.ts';
import { expertsOf, type HelpSession } from '#src/casework/delivery/load-help.ts';
import type { SessionFile } from '#src/casework/delivery/load-session.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import type { Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { checkVisit, type VisitReady, type VisitWanted } from '#src/domain/delivery/visit.ts';
import { NotAllowed, NotFound } from '#src/platform/http/stops.ts';
import { savedUnder, type Taken } from './own-session.ts';
import { canHave, notNow } from './record-session.ts';
import { beyondThePlan } from './sessions.queries.ts';
import { visitLetters } from './visit-letters.ts';

/** Plans a visit and invites the setting. `key` makes one visit of a form sent twice. `request` is locked. */
export async function planVisit(
  doing: Doing,
  request: Request,
  { wanted, key }: { wanted: VisitWanted; key: string },
): Promise<Taken> {
  const { acting, actor } = doing;
  const { db } = acting;
  const mine = ownAmong(await expertsOf(db, request.id), actor.id);
  if (!mine) throw new NotAllowed();
  const saved = await savedUnder(db, { key, request, expertId: mine.expertId });
  // Recorded or cancelled since: what was planned no longer matters.
  if (saved && (saved.state !== 'planned' || saved.voidedAt)) return { kind: 'done', id: saved.id };
  if (!saved && !canHave(request)) return { kind: 'refused', words: notNow(request) };
  const beyond = wanted.onDay && (await beyondThePlan(db, request.id, { onDay: wanted.onDay, except: saved?.id }));
  // Sent again after its day, because the first answer was lost: it is planned all the same.
  const today = saved && saved.onDay < doing.today ? day(saved.onDay) : doing.today;
  const checked = checkVisit(wanted, { today, beyond });
  if ('problems' in checked) return { kind: 'problems', problems: checked.problems };
  if (saved)
    return isSame(saved, checked.visit)
      ? { kind: 'done', id: saved.id }
      : { kind: 'changed_meanwhile', session: saved };
  const row = await db
    .insertInto('sessions')
    .values({
      ...rowOf(checked.visit),
      partnership_id: acting.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      expert_id: mine.expertId,
      key,
      state: 'planned',
      recorded_by: actor.id,
      recorded_at: acting.at,
      needs_signature: false,
      version: 1,
    })
    .onConflict((conflict) => conflict.column('key').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) throw new NotFound();
  await tell(doing, request, { id: row.id, visit: checked.visit, event: 'visit_planned', act: 'plan_visit' });
  return { kind: 'done', id: row.id };
}

/** Changes when and where a visit is; the setting hears of it. The session is locked. */
export async function changeVisit(
  doing: Doing,
  { session, request }: SessionFile,
  { wanted, seen }: { wanted: VisitWanted; seen: number },
): Promise<Taken> {
  if (session.personId !== doing.actor.id) throw new NotAllowed();
  if (session.state !== 'planned' || session.voidedAt)
    return {
      kind: 'refused',
      words: 'This visit has been recorded or cancelled, so its day can no longer be changed.',
    };
  const beyond =
    wanted.onDay && (await beyondThePlan(doing.acting.db, request.id, { onDay: wanted.onDay, except: session.id }));
  const checked = checkVisit(wanted, { today: doing.today, beyond });
  if ('problems' in checked) return { kind: 'problems', problems: checked.problems };
  const { visit } = checked;
  if (isSame(session, visit)) return { kind: 'done', id: session.id };
  if (seen !== session.version) return { kind: 'changed_meanwhile', session };
  await doing.acting.db
    .updateTable('sessions')
    .set({ ...rowOf(visit), version: session.version + 1 })
    .where('id', '=', session.id)
    .execute();
  const data = { before: whenAndWhere(session), after: whenAndWhere(visit) };
  await tell(doing, request, { id: session.id, visit, event: 'visit_changed', act: 'change_visit', data });
  return { kind: 'done', id: session.id };
}

function isSame(session: HelpSession, visit: VisitReady): boolean {
  const moved = JSON.stringify(whenAndWhere(session)) !== JSON.stringify(whenAndWhere(visit));
  return !moved && session.kind === visit.kind && session.minutes === visit.minutes;
}

function whenAndWhere({ onDay, atTime, place }: Pick<HelpSession, 'onDay' | 'atTime' | 'place'>) {
  return { onDay, atTime: atTime?.slice(0, 5) ?? null, place: place || null };
}

function rowOf(visit: VisitReady) {
  return {
    kind: visit.kind,
    one_to_one_reason: visit.oneToOneReason || null,
    on_day: visit.onDay,
    at_time: visit.atTime,
    minutes: visit.minutes,
    place: visit.place || null,
    longer_because: visit.longerBecause || null,
  };
}

type Told = { id: number; visit: VisitReady; event: 'visit_planned' | 'visit_changed'; act: string; data?: object };

async function tell(doing: Doing, request: Request, { id, visit, event, act, data }: Told): Promise<void> {
  const { acting, actor } = doing;
  await recordAct(acting, {
    name: act,
    events: [
      {
        name: event,
        requestId: request.id,
        settingId: request.setting.id,
        data: { sessionId: id, onDay: visit.onDay, atTime: visit.atTime, ...data },
      },
    ],
    messages: await visitLetters(doing, request, {
      kind: event,
      expertName: actor.name,
      onDay: visit.onDay,
      atTime: visit.atTime,
      path: deliveryLinks.session(id),
    }),
  });
}
