import { randomUUID } from 'node:crypto';
import type { Doing } from '#src/casework/delivery/doing.ts';
import { findRequest, type Request } from '#src/casework/load-request.ts';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { PlanWanted } from '#src/domain/delivery/plan.ts';
import type { RecordWanted } from '#src/domain/delivery/session-record.ts';
import type { VisitWanted } from '#src/domain/delivery/visit.ts';
import { accept } from '#src/features/delivery/accept.ts';
import { agreePlan } from '#src/features/delivery/answer-plan.ts';
import { proposePlan } from '#src/features/delivery/propose-plan.ts';
import { planVisit } from '#src/features/sessions/plan-visit.ts';
import { recordSession } from '#src/features/sessions/record-session.ts';
import { actAs } from './builders.ts';
import { personCalled } from './plant.ts';
import type { World } from './world.ts';

type How = { at?: Date; area?: 'bcp' | 'shropshire' };

/** The expert accepts what the panel allocated. */
export async function accepted(world: World, reference: string, by: string, how: How = {}): Promise<void> {
  done(await does(world, reference, by, how, accept));
}

/** The expert proposes a plan; what is left out is filled in. Returns its number. */
export async function planned(
  world: World,
  reference: string,
  by: string,
  changes: Partial<PlanWanted> & { number?: number } = {},
  how: How = {},
): Promise<number> {
  const { number = 1, ...wanted } = changes;
  const outcome = await does(world, reference, by, how, (doing, request) =>
    proposePlan(doing, request, { number, wanted: { ...somePlan(doing.today), ...wanted } }),
  );
  return done(outcome).number;
}

/** The setting agrees to the plan. */
export async function planAgreed(
  world: World,
  reference: string,
  by: string,
  number = 1,
  how: How = {},
): Promise<void> {
  done(await does(world, reference, by, how, (doing, request) => agreePlan(doing, request, number)));
}

/** The expert records a session that happened today, or as changed. Returns its id. */
export async function sessionRecorded(
  world: World,
  reference: string,
  by: string,
  changes: Partial<RecordWanted> = {},
  how: How = {},
): Promise<number> {
  const outcome = await does(world, reference, by, how, (doing, request) =>
    recordSession(doing, request, { key: randomUUID(), wanted: { ...someRecord(doing.today), ...changes } }),
  );
  return done(outcome).id;
}

/** The expert plans a visit for the day after tomorrow, or as changed. Returns its id. */
export async function visitPlanned(
  world: World,
  reference: string,
  by: string,
  changes: Partial<VisitWanted> = {},
  how: How = {},
): Promise<number> {
  const outcome = await does(world, reference, by, how, (doing, request) =>
    planVisit(doing, request, { key: randomUUID(), wanted: { ...someVisit(addDays(doing.today, 2)), ...changes } }),
  );
  return done(outcome).id;
}

export function somePlan(today: CalendarDay): PlanWanted {
  return {
    goals: [{ goal: 'Most of the class starts work within five minutes after lunch', baseline: 3, expected: 7 }],
    whoDoesWhat: 'The class teacher greets at the door; the expert comes once a fortnight to look on and talk.',
    sessions: 4,
    startsOn: today,
    endsOn: addDays(today, 42),
    longerBecause: '',
    confidenceBefore: 4,
  };
}

export function someRecord(today: CalendarDay): RecordWanted {
  return {
    state: 'happened',
    kind: 'coaching',
    oneToOneReason: '',
    onDay: today,
    minutes: 60,
    staffReached: 3,
    childrenWithEhcp: 1,
    childrenWithoutEhcp: 11,
    whatHappened: 'We tried the calm start together.',
    nextStep: 'Staff keep the calm start every day this week.',
    missedBy: undefined,
    missedReason: '',
    longerBecause: '',
  };
}

export function someVisit(onDay: CalendarDay): VisitWanted {
  return { kind: 'observation', oneToOneReason: '', onDay, atTime: '09:30', minutes: 60, place: '', longerBecause: '' };
}

async function does<T>(
  world: World,
  reference: string,
  by: string,
  { at = world.clock(), area = 'bcp' }: How,
  act: (doing: Doing, request: Request) => Promise<T>,
): Promise<T> {
  const personId = await world.peek((tx) => personCalled(tx, by), area);
  return actAs(world, personId, at, area, async (acting, actor, partnership, today) => {
    await acting.db.selectFrom('requests').select('id').where('reference', '=', reference).forUpdate().execute();
    const request = await findRequest(acting.db, reference);
    if (!request) throw new Error(`${by} cannot see request ${reference}.`);
    return act({ acting, actor, partnership, today }, request);
  });
}

function done<T extends { kind: string }>(outcome: T): Extract<T, { kind: 'done' }> {
  if (outcome.kind !== 'done') throw new Error(`It was not done: ${JSON.stringify(outcome)}`);
  return outcome as Extract<T, { kind: 'done' }>;
}
