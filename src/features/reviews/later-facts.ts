import { actingIn } from '#src/casework/acting.ts';
import { findRequest, lockRequest, lookAtRequest, type Request } from '#src/casework/load-request.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { type Later, loadLaterFacts } from '#src/casework/reviews/load-after.ts';
import { reviewLinks } from '#src/casework/reviews/review-links.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { moversOf } from '#src/domain/people/actor.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import { type Answer, page, pageWithErrors, redirect } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { NotAllowed } from '#src/platform/http/stops.ts';
import { type NewLater, NOTHING_LATER, readLater, type TypedLater } from './later.form.ts';
import { laterPage } from './later.page.tsx';

type Here = Context<'/requests/:reference'>;

const LONGEST_REASON = 600;

export async function showLater(context: Here): Promise<Answer> {
  const request = await lookAtRequest(context, 'later');
  mustBeAround(context, request);
  return page(await pageFor(context, request, NOTHING_LATER));
}

/** Adds what became known. The same fact on the same day twice is one fact. */
export async function addLater(context: Here): Promise<Answer> {
  const request = await lockRequest(context);
  mustBeAround(context, request);
  const { typed, errors, wanted } = readLater(context.form, { today: context.today, sentOn: dayOf(request.sentAt) });
  if (!wanted) return again(context, request, typed, errors);
  const other = wanted.other ? await findRequest(context.db, wanted.other) : undefined;
  if (wanted.other && (!other || other.id === request.id || other.setting.id !== request.setting.id)) {
    return again(context, request, typed, { other: 'Give another request of this setting' });
  }
  const done = redirect(reviewLinks.later(request.reference), 'Saved.');
  const known = await loadLaterFacts(context.db, request.id);
  if (known.some((fact) => isSame(fact, wanted))) return done;
  await keep(context, request, wanted, other?.id ?? null);
  return done;
}

/** Takes out what was entered in error; it stays in the history with the reason. */
export async function correctLater(context: Here): Promise<Answer> {
  const { db, at, form } = context;
  const request = await lockRequest(context);
  mustBeAround(context, request);
  const fact = (await loadLaterFacts(db, request.id)).find(({ id }) => String(id) === form.text('fact'));
  const done = redirect(reviewLinks.later(request.reference), 'Taken out. It stays in the history.');
  if (!fact || fact.voidedAt) return done;
  const reason = form.text('reason');
  const field = `reason-${fact.id}`;
  if (reason.length < 5 || reason.length > LONGEST_REASON) {
    const errors = { [field]: `Say in a few words why it was wrong, in at most ${LONGEST_REASON} characters` };
    return again(context, request, NOTHING_LATER, errors, { [field]: reason });
  }
  await db.updateTable('later_facts').set({ voided_at: at, void_reason: reason }).where('id', '=', fact.id).execute();
  await recordAct(actingIn(context as Context), {
    name: 'void_later_fact',
    reason,
    events: [event('later_fact_voided', request, { kind: fact.kind, happenedOn: fact.happenedOn })],
  });
  return done;
}

function isSame(fact: Later, { kind, happenedOn, other }: NewLater): boolean {
  if (fact.voidedAt || fact.kind !== kind) return false;
  return kind === 'repeat_request' ? fact.otherReference === other : fact.happenedOn === happenedOn;
}

async function keep(context: Here, request: Request, wanted: NewLater, otherId: number | null): Promise<void> {
  const { db, actor, at } = context;
  await db
    .insertInto('later_facts')
    .values({
      partnership_id: actor.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      kind: wanted.kind,
      happened_on: wanted.happenedOn,
      other_request_id: otherId,
      recorded_by: actor.id,
      recorded_at: at,
    })
    .execute();
  const data = { kind: wanted.kind, happenedOn: wanted.happenedOn };
  await recordAct(actingIn(context as Context), {
    name: 'record_later_fact',
    events: [event('later_fact_recorded', request, data)],
  });
}

function event(name: string, request: Request, data: Record<string, unknown>) {
  return { name, requestId: request.id, settingId: request.setting.id, data };
}

async function again(context: Here, request: Request, ...shown: [TypedLater, Errors, Record<string, string>?]) {
  const look = { page: 'later', settingId: request.setting.id, requestId: request.id };
  await recordLook(actingIn(context as Context), look);
  return pageWithErrors(await pageFor(context, request, ...shown));
}

async function pageFor(
  { db, csrf, today }: Here,
  request: Request,
  typed: TypedLater,
  errors?: Errors,
  reasons: Record<string, string> = {},
) {
  const facts = await loadLaterFacts(db, request.id);
  return laterPage({ request, facts, typed, errors, reasons, csrf, today });
}

function mustBeAround({ actor }: Here, request: Request): void {
  const movers = moversOf(actor, { id: request.id, settingId: request.setting.id });
  if (!movers.some((mover) => mover === 'setting' || mover === 'lead' || mover === 'expert')) throw new NotAllowed();
}
