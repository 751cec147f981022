import { day, dayOf } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { PanelChoice } from '#src/domain/panel/panel-choice.ts';
import { closePanel } from '#src/features/panel/close-panel.ts';
import { decideItem } from '#src/features/panel/decide-item.ts';
import { makePanel } from '#src/features/panel/make-panel.ts';
import { actAs, personCalled, type Sent, SOME_ADVICE, triaged } from './builders.ts';
import { anExpert } from './expert-builder.ts';
import type { World } from './world.ts';

type Place = { at?: Date; area?: 'bcp' | 'shropshire'; by?: string };

/**
 * A panel of today for all clusters (or those with these codes), with everything that waits for it on its agenda.
 * By the co-ordinator unless someone else makes it; `with` are e-mail names of further members.
 */
export async function aPanel(
  world: World,
  how: Place & { clusters?: string[]; with?: string[]; heldOn?: string } = {},
): Promise<number> {
  const area = how.area ?? 'bcp';
  const at = how.at ?? world.clock();
  const clusterIds = await clustersOf(world, area, how.clusters);
  const alsoIds = await Promise.all((how.with ?? []).map((name) => personCalled(world, name, area)));
  return actAs(world, await holder(world, how), at, area, async (acting, actor, _partnership, today) => {
    const heldOn = how.heldOn ? day(how.heldOn) : today;
    return (await makePanel(acting, { actor, today, heldOn, clusterIds, alsoIds })).panelId;
  });
}

/** Decides on a request's item as this member would; what the decision needs and is left out is filled in. */
export async function panelDecided(
  world: World,
  panelId: number,
  reference: string,
  choice: PanelChoice,
  how: Place = {},
): Promise<void> {
  const area = how.area ?? 'bcp';
  const item = await itemOf(world, panelId, reference, area);
  const result = await actAs(
    world,
    await holder(world, how),
    how.at ?? world.clock(),
    area,
    (acting, actor, partnership, today) => {
      const later = (days: number) => addWorkingDays(partnership.calendar, today, days);
      const full: PanelChoice = {
        advice: SOME_ADVICE,
        namedPersonId: item.leadId,
        nextOn: later(5),
        ...(choice.decision === 'allocate' ? { startBy: later(10), leadExpertId: choice.experts?.[0]?.expertId } : {}),
        ...(choice.decision === 'reroute' ? { route: 'other_service' as const } : {}),
        ...(choice.decision === 'return' || choice.decision === 'second_look'
          ? { reason: 'The panel thinks more can be done in the room first.' }
          : {}),
        ...choice,
      };
      return decideItem(acting, { actor, partnership, today, panelId, itemId: item.id, choice: full });
    },
  );
  if (result.kind !== 'recorded') throw new Error(`The panel did not decide: ${JSON.stringify(result)}`);
}

/** Closes a panel: its decisions count and its letters go. */
export async function panelClosed(world: World, panelId: number, how: Place = {}): Promise<void> {
  const area = how.area ?? 'bcp';
  const result = await actAs(
    world,
    await holder(world, how),
    how.at ?? world.clock(),
    area,
    (acting, actor, partnership, today) =>
      closePanel(acting, { actor, partnership, today, panelId, unreached: 'There was no time left today.' }),
  );
  if (result.kind !== 'closed') throw new Error(`The panel was not closed: ${JSON.stringify(result)}`);
}

/**
 * Takes a request that is with its lead through triage and the panel, so that its status is `allocated` and the experts,
 * who are told, can accept. The first expert leads; every expert gets `sessions` (2 unless said otherwise).
 */
export async function allocated(
  world: World,
  reference: string,
  how: Place & { experts?: string[]; sessions?: number; startBy?: string; longerBecause?: string } = {},
): Promise<Sent & { panelId: number; allocationIds: number[] }> {
  const panelId = await withPanel(world, reference, how);
  const names = how.experts ?? ['expert.ep'];
  const expertIds = await Promise.all(names.map((name) => anExpert(world, name, how.area ?? 'bcp')));
  const sessions = how.sessions ?? 2;
  const choice: PanelChoice = {
    decision: 'allocate',
    experts: expertIds.map((expertId) => ({ expertId, sessions })),
    longerBecause:
      how.longerBecause ?? (sessions * names.length > 6 ? 'Two classes and their staff need it.' : undefined),
    ...(how.startBy ? { startBy: how.startBy } : {}),
  };
  await panelDecided(world, panelId, reference, choice, how);
  await panelClosed(world, panelId, how);
  return {
    ...(await sent(world, reference, how.area)),
    panelId,
    allocationIds: await allocationsOf(world, reference, how.area),
  };
}

/** The same, ending with a request that waits for an expert until `nextOn` (five working days on). */
export async function waitingFor(
  world: World,
  reference: string,
  how: Place & { nextOn?: string } = {},
): Promise<Sent & { panelId: number }> {
  const panelId = await withPanel(world, reference, how);
  await panelDecided(
    world,
    panelId,
    reference,
    { decision: 'wait', ...(how.nextOn ? { nextOn: how.nextOn } : {}) },
    how,
  );
  await panelClosed(world, panelId, how);
  return { ...(await sent(world, reference, how.area)), panelId };
}

async function withPanel(world: World, reference: string, how: Place): Promise<number> {
  const area = how.area ?? 'bcp';
  const at = how.at ?? world.clock();
  const { lead, status } = await leadOf(world, reference, area);
  if (status !== 'with_panel')
    await triaged(world, reference, lead, { outcome: 'panel', level: 'specialist' }, { at, area });
  return aPanel(world, { ...how, at, area, heldOn: dayOf(at) });
}

async function leadOf(world: World, reference: string, area: string): Promise<{ lead: string; status: string }> {
  const found = await world.peek(
    (db) =>
      db
        .selectFrom('requests')
        .innerJoin('people', 'people.id', 'requests.lead_id')
        .select(['people.email', 'requests.status'])
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow(),
    area,
  );
  return { lead: found.email.split('@')[0] ?? '', status: found.status };
}

async function itemOf(world: World, panelId: number, reference: string, area: string) {
  return world.peek(
    (db) =>
      db
        .selectFrom('panel_items')
        .innerJoin('requests', 'requests.id', 'panel_items.request_id')
        .select(['panel_items.id', 'requests.lead_id as leadId'])
        .where('panel_id', '=', panelId)
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow(),
    area,
  );
}

async function sent(world: World, reference: string, area = 'bcp'): Promise<Sent> {
  const { id, setting_id } = await world.peek(
    (db) =>
      db
        .selectFrom('requests')
        .select(['id', 'setting_id'])
        .where('reference', '=', reference)
        .executeTakeFirstOrThrow(),
    area,
  );
  return { id, reference, settingId: setting_id };
}

async function allocationsOf(world: World, reference: string, area = 'bcp'): Promise<number[]> {
  const rows = await world.peek(
    (db) =>
      db
        .selectFrom('allocations')
        .innerJoin('requests', 'requests.id', 'allocations.request_id')
        .select('allocations.id')
        .where('reference', '=', reference)
        .where('allocations.effective_at', 'is not', null)
        .orderBy('allocations.id')
        .execute(),
    area,
  );
  return rows.map((row) => row.id);
}

async function clustersOf(world: World, area: string, wanted?: string[]): Promise<number[]> {
  const rows = await world.peek((db) => db.selectFrom('clusters').select(['id', 'code']).orderBy('id').execute(), area);
  return rows.filter((row) => !wanted || wanted.includes(row.code)).map((row) => row.id);
}

function holder(world: World, { by, area = 'bcp' }: Place): Promise<number> {
  return personCalled(world, by ?? (area === 'bcp' ? 'coordinator' : 'shropshire.coordinator'), area);
}
