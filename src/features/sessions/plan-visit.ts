import { deliveryLinks } from '#src/casework/delivery/delivery-links.ts';
import type { Doing, Outcome } from '#src/casework/delivery/doing.ts';
import { expertsOf, sessionsFrom } from '#src/casework/delivery/load-help.ts';
import type { SessionFile } from '#src/casework/delivery/load-session.ts';
import { ownAmong } from '#src/casework/delivery/own-allocation.ts';
import type { Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { checkVisit, type VisitReady, type VisitWanted } from '#src/domain/delivery/visit.ts';
import { NotAllowed, NotFound } from '#src/platform/http/stops.ts';
import { canHave, notNow } from './record-session.ts';
import { beyondThePlan } from './sessions.queries.ts';
import { visitLetters } from './visit-letters.ts';

/** Plans a visit and invites the setting. `key` makes one visit of a form sent twice. `request` is locked. */
export async function planVisit(
  doing: Doing,
  request: Request,
  { wanted, key }: { wanted: VisitWanted; key: string },
): Promise<Outcome<{ id: number }>> {
  const { acting, actor } = doing;
  const { db } = acting;
  const mine = ownAmong(await expertsOf(db, request.id), actor.id);
  if (!mine) throw new NotAllowed();
  const saved = await sessionsFrom(db)
    .where('sessions.key', '=', key)
    .where('sessions.request_id', '=', request.id)
    .executeTakeFirst();
  if (saved) return { kind: 'done', id: saved.id };
  if (!canHave(request)) return { kind: 'refused', words: notNow(request) };
  const beyond = wanted.onDay && (await beyondThePlan(db, request.id, { onDay: wanted.onDay, except: undefined }));
  const checked = checkVisit(wanted, { today: doing.today, beyond });
  if ('problems' in checked) return { kind: 'problems', problems: checked.problems };
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
): Promise<Outcome | { kind: 'changed_meanwhile' }> {
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
  const before = { onDay: session.onDay, atTime: session.atTime?.slice(0, 5) ?? null, place: session.place };
  const after = { onDay: visit.onDay, atTime: visit.atTime, place: visit.place || null };
  const moved = JSON.stringify(before) !== JSON.stringify(after);
  if (!moved && session.kind === visit.kind && session.minutes === visit.minutes) return { kind: 'done' };
  if (seen !== session.version) return { kind: 'changed_meanwhile' };
  await doing.acting.db
    .updateTable('sessions')
    .set({ ...rowOf(visit), version: session.version + 1 })
    .where('id', '=', session.id)
    .execute();
  const data = { before, after };
  await tell(doing, request, { id: session.id, visit, event: 'visit_changed', act: 'change_visit', data });
  return { kind: 'done' };
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
