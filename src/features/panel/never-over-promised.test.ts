import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { expertLoad } from '#src/casework/experts/expert-load.ts';
import { loadExperts } from '#src/casework/experts/load-experts.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { actAs, aRequest, personCalled, SOME_ADVICE, triaged } from '#tests/harness/builders.ts';
import { anExpert } from '#tests/harness/expert-builder.ts';
import { aPanel } from '#tests/harness/panel-builders.ts';
import { openWorld } from '#tests/harness/world.ts';
import { seededRandom } from '#tests/survival/kill-rounds.ts';
import { clearItem } from './clear-item.builder.ts';
import { decideItem } from './decide-item.ts';

/** Histories against PostgreSQL itself; PANEL_HISTORIES runs as many as it says, PANEL_SEED others. */
const HISTORIES = Number(process.env.PANEL_HISTORIES ?? 12);
const ITEMS = 6;

const world = await openWorld();
const random = seededRandom(Number(process.env.PANEL_SEED ?? 2026));
const deciders: number[] = [];
let experts: number[] = [];
let panelId: number;
let items: { id: number; leadId: number }[] = [];

before(async () => {
  experts = [await anExpert(world, 'expert.ep'), await anExpert(world, 'eah.lead', 'bcp', { directPercent: 10 })];
  for (const name of ['coordinator', 'team.manager', 'eah.lead']) deciders.push(await personCalled(world, name, 'bcp'));
  for (let count = 0; count < ITEMS; count += 1) {
    const { reference } = await aRequest(world);
    await triaged(world, reference, 'lead.christchurch', { outcome: 'panel' });
  }
  panelId = await aPanel(world);
  items = await world.peek((db) =>
    db
      .selectFrom('panel_items')
      .innerJoin('requests', 'requests.id', 'panel_items.request_id')
      .select(['panel_items.id', 'requests.lead_id as leadId'])
      .where('panel_id', '=', panelId)
      .execute(),
  );
});

test(`${HISTORIES} generated histories of people deciding at once never promise more than there is`, async () => {
  let promised = 0;
  let turnedDown = 0;
  for (let history = 0; history < HISTORIES; history += 1) {
    await clearItem(world, panelId);
    const answers = await Promise.all(items.map((item) => decideOnce(item)));
    promised += answers.filter((kind) => kind === 'recorded').length;
    turnedDown += answers.filter((kind) => kind === 'problems').length;
    assert.deepEqual(await overPromised(), [], `history ${history}`);
  }
  // A history in which everything fits, or nothing does, would prove nothing.
  assert.ok(promised > HISTORIES && turnedDown > HISTORIES, `${promised} promised, ${turnedDown} turned down`);
});

/** One person allocates one or both experts, in either order, with sessions that together are more than there are. */
async function decideOnce(item: { id: number; leadId: number }): Promise<string> {
  const who = deciders[Math.floor(random() * deciders.length)] ?? 0;
  const chosen = random() < 0.4 ? [...experts] : [experts[Math.floor(random() * experts.length)] ?? 0];
  if (random() < 0.5) chosen.reverse();
  const sessions = () => 1 + Math.floor(random() * 30);
  const asked = chosen.map((expertId) => ({ expertId, sessions: sessions() }));
  const startBy = random() < 0.5 ? '2026-11-17' : '2026-11-24';
  const result = await actAs(world, who, world.clock(), 'bcp', (acting, actor, partnership, today) =>
    decideItem(acting, {
      actor,
      partnership,
      today,
      panelId,
      itemId: item.id,
      choice: {
        decision: 'allocate',
        experts: asked,
        leadExpertId: chosen[0],
        startBy,
        longerBecause: 'The whole school needs it.',
        advice: SOME_ADVICE,
        namedPersonId: item.leadId,
        nextOn: '2026-12-01',
      },
    }),
  );
  return result.kind;
}

/** Experts of whom more is promised than the weeks hold, counted afresh from the rows. */
async function overPromised(): Promise<number[]> {
  const calendar = world.partnerships.get(world.partnershipId('bcp'))?.calendar;
  if (!calendar) throw new Error('There is no calendar.');
  return world.peek(async (db) => {
    const files = await loadExperts(db, { ids: experts });
    const load = await expertLoad(db, { experts: files, from: dayOf(world.clock()), weeks: 12, calendar });
    return [...load.values()].filter((each) => each.over > 0).map((each) => each.expertId);
  });
}
