import { randomUUID } from 'node:crypto';
import { STATUSES, type Status } from '#src/domain/requests/lifecycle.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { World } from '#tests/harness/world.ts';
import { type Seats, seatsIn } from './positions.ts';
import type { Place } from './records.ts';
import { addReview } from './reviewed.ts';

/** Statuses of requests that are, or were, on the agenda of a panel, and of those that an expert was named for. */
export const ON_AGENDA: readonly Status[] = ['with_panel', 'waiting', 'allocated', 'delivering', 'closed'];
export const WITH_EXPERT: readonly Status[] = ['allocated', 'delivering', 'closed'];
export const HELPED: readonly Status[] = ['delivering', 'closed'];

export type Planted = { requestId: number; settingId: number; leadId: number; staffId: number; status: Status };

const ADVICE = 'Keep the quiet start to the day going until the expert comes.';

/** What the panel, an expert and the setting would have left behind by this status. */
export async function addAfterTriage(world: World, tx: Tx, place: Place, at: Planted): Promise<void> {
  if (!ON_AGENDA.includes(at.status)) return;
  const seats = await seatsIn(world, tx, place.area);
  const row = { partnership_id: world.partnershipId(place.area), setting_id: at.settingId, request_id: at.requestId };
  const itemId = await addItems(world, tx, { ...at, row, seats, isFirst: place.staff === 'primary.senco' });
  if (!WITH_EXPERT.includes(at.status)) return;
  const expert = await addAllocations(
    world,
    tx,
    { ...at, row, seats, isFirst: place.staff === 'primary.senco' },
    itemId,
  );
  if (!HELPED.includes(at.status)) return;
  const planId = await addHelp(world, tx, { ...at, row }, expert);
  if (at.status === 'closed') await addReview(world, tx, { ...at, row, planId, expertPersonId: expert.personId });
}

export type Row = { partnership_id: number; setting_id: number; request_id: number };
type Here = Planted & { row: Row; seats: Seats; isFirst: boolean };

/** On the place's panel, and long ago on one that is filed, where it was held over. */
async function addItems(world: World, tx: Tx, { row, seats, isFirst, status, leadId }: Here): Promise<number> {
  const nothing = { place: null, place_reason: null, reason: null, route: null, told_at: null, version: 1 };
  const undecided = { decision: null, advice: null, named_person_id: null, next_on: null, decided_by: null };
  const open = { ...nothing, ...undecided, decided_at: null, effective_at: null };
  const decided = {
    ...nothing,
    decision: status === 'waiting' ? ('wait' as const) : ('allocate' as const),
    advice: ADVICE,
    named_person_id: leadId,
    next_on: '2026-11-20',
    decided_by: seats['guard.member'].personId,
    decided_at: world.clock(),
    effective_at: world.clock(),
  };
  const { mine, other, filed } = seats.panels;
  await tx
    .insertInto('panel_items')
    .values({ ...row, panel_id: filed, ...open, held_over_reason: 'The school asked for a week.' })
    .execute();
  const here = status === 'with_panel' ? open : decided;
  const { id } = await tx
    .insertInto('panel_items')
    .values({ ...row, panel_id: isFirst ? mine : other, ...here, held_over_reason: null })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** At the first place to an expert and a trainee, after one gave it back and one was long done; elsewhere to another. */
async function addAllocations(world: World, tx: Tx, { row, seats, isFirst, status, leadId }: Here, itemId: number) {
  const lead = isFirst ? seats['guard.allocated'] : seats['guard.not.allocated'];
  const at = world.clock();
  const common = {
    ...row,
    panel_item_id: itemId,
    is_lead: false,
    sessions: 4,
    start_by: '2026-11-16',
    suggested_because: JSON.stringify(['Knows the setting.']),
    longer_because: null,
    allocated_by: leadId,
    allocated_at: at,
    effective_at: at,
    accepted_at: status === 'allocated' ? null : at,
    handed_back_at: null,
    hand_back_reason: null,
    handed_over_from: null,
    withdrawn_at: null,
    finished_at: STATUSES[status].ended ? at : null,
    filed_at: null,
  };
  const by = (expert: { id: number; personId: number }) => ({ expert_id: expert.id, person_id: expert.personId });
  await tx
    .insertInto('allocations')
    .values({ ...common, ...by(lead), is_lead: true })
    .execute();
  if (!isFirst) return lead;
  const back = { handed_back_at: at, hand_back_reason: 'Ill for a long time.' };
  await tx
    .insertInto('allocations')
    .values([
      { ...common, ...by(seats['guard.trainee']) },
      { ...common, ...by(seats['guard.handed.back']), ...back },
      { ...common, ...by(seats['guard.filed.help']), finished_at: at, filed_at: at },
    ])
    .execute();
  return lead;
}

/** An agreed plan with a goal, a session that happened, one that is planned, and a file. */
async function addHelp(
  world: World,
  tx: Tx,
  { row, staffId }: Planted & { row: Row },
  expert: { id: number; personId: number },
): Promise<number> {
  const at = world.clock();
  const plan = {
    number: 1,
    who_does_what: 'The expert shows, the class teacher carries on.',
    sessions: 4,
    starts_on: '2026-11-02',
    ends_on: '2026-12-11',
    longer_because: null,
    confidence_before: 4,
    proposed_by: expert.personId,
    proposed_at: at,
    agree_by: '2026-11-09',
    agreed_at: at,
    agreed_by: staffId,
    objection: null,
    objected_at: null,
    version: 1,
  };
  const { id } = await tx
    .insertInto('plans')
    .values({ ...row, ...plan })
    .returning('id')
    .executeTakeFirstOrThrow();
  const goal = { position: 1, goal: 'Settles within ten minutes', baseline: 2, expected: 6 };
  await tx
    .insertInto('goals')
    .values({ ...row, ...goal, plan_id: id })
    .execute();
  await addSessions(tx, row, { expert, at });
  await tx
    .insertInto('attachments')
    .values({
      ...row,
      name: 'notes.txt',
      media_type: 'text/plain',
      size: 5,
      content: Buffer.from('notes'),
      added_by: staffId,
      added_at: at,
      removed_at: null,
      removed_reason: null,
    })
    .execute();
  return id;
}

async function addSessions(
  tx: Tx,
  row: Row,
  { expert, at }: { expert: { id: number; personId: number }; at: Date },
): Promise<void> {
  const common = {
    ...row,
    expert_id: expert.id,
    kind: 'coaching' as const,
    one_to_one_reason: null,
    missed_by: null,
    missed_reason: null,
    recorded_by: expert.personId,
    recorded_at: at,
    needs_signature: false,
    signed_by: null,
    signed_at: null,
    sent_back_reason: null,
    voided_at: null,
    void_reason: null,
    version: 1,
  };
  const counted = { minutes: 90, staff_reached: 2, children_with_ehcp: 0, children_without_ehcp: 12 };
  const notCounted = { minutes: null, staff_reached: null, children_with_ehcp: null, children_without_ehcp: null };
  const told = { what_happened: 'Greeted each child at the door.', next_step: 'Carry on.' };
  const toCome = { at_time: '09:30', place: 'The office', what_happened: null, next_step: null };
  const done = { key: randomUUID(), state: 'happened' as const, on_day: '2026-11-02', at_time: null, place: null };
  await tx
    .insertInto('sessions')
    .values({ ...common, ...done, ...counted, ...told })
    .execute();
  const planned = { key: randomUUID(), state: 'planned' as const, on_day: '2026-11-12' };
  await tx
    .insertInto('sessions')
    .values({ ...common, ...planned, ...notCounted, ...toCome })
    .execute();
}
