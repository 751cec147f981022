import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anExpert, CHANGES } from '#src/casework/figures/history.builder.ts';
import { tallyRequests } from '#src/casework/figures/tally-requests.ts';
import { MEASURE_NAMES } from '#src/domain/measures/measures.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
await world.peek(async (db) => {
  await anExpert(db);
  let state = 3;
  const random = (below: number) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % below;
  };
  const changes = Object.entries(CHANGES).filter(([name]) => name !== 'setting_moved');
  for (let n = 0; n < 300; n++) await changes[random(changes.length)]?.[1](db, random);
  while ((await tallyRequests(db, world.partnershipId('bcp'))) > 0);
  // Not tallied yet: the figures count them all the same.
  for (let n = 0; n < 100; n++) await changes[random(changes.length)]?.[1](db, random);
});
const manager = await world.as('team.manager');

test('every figure of the dashboard leads to its rows, and they come to the same', async () => {
  const dashboard = await manager.visit('/figures?period=year&against=before');
  const cards = dashboard.$('.al-figure').toArray();
  assert.equal(cards.length, MEASURE_NAMES.length);
  let counted = 0;
  for (const card of cards) {
    const value = dashboard.$(card).find('.al-figure__value').text();
    const page = await manager.visit(dashboard.$(card).find('a').attr('href') ?? '');
    const rows = await manager.visit(linkTo(page, 'behind it'));
    assert.equal(rows.status, 200);
    const name = page.$('h1').text();
    const number = /^[+-]?[\d,.]+%?/.exec(value)?.[0];
    if (number === undefined) assert.match(rows.text, /0 counted/, name);
    else assert.ok(saidIn(rows, number, value), `${name} is ${value}: ${rows.$('.al-heading__lead').text()}`);
    if (number !== undefined && number !== '0') counted += 1;
  }
  assert.ok(counted > 15, `only ${counted} figures had something to count`);
});

for (const place of ['/figures', '/figures/clusters/', '/figures/settings/']) {
  test(`every number of the breakdowns of ${place} leads to rows that come to it`, async () => {
    const dashboard = await manager.visit(`${await placeAt(place)}?period=year&against=before`);
    const links = dashboard.$('.al-breakdowns td a').toArray();
    assert.ok(links.length > 5, `${links.length} numbers`);
    for (const link of links) {
      const value = dashboard.$(link).text();
      const rows = await manager.visit(dashboard.$(link).attr('href') ?? '');
      const number = /^[\d,]+/.exec(value)?.[0] ?? '';
      const part = /\d+ of \d+/.exec(value)?.[0] ?? number;
      const lead = rows.$('.al-heading__lead').text();
      assert.ok(new RegExp(`(^|\\s)${part}\\b`).test(lead), `${dashboard.$(link).attr('href')}: ${value}, ${lead}`);
    }
  });
}

type Visited = Awaited<ReturnType<typeof manager.visit>>;

function linkTo(page: Visited, words: string): string {
  const link = page
    .$('a')
    .toArray()
    .find((each) => page.$(each).text().includes(words));
  assert.ok(link, `${page.url} has no way to what is ${words}`);
  return page.$(link).attr('href') ?? '';
}

/** Settings are told as a part of a whole, the rest by the number itself. */
function saidIn(rows: Visited, number: string, value: string): boolean {
  const lead = rows.$('.al-heading__lead').text();
  const parts = /(\d+) of (\d+) had/.exec(lead);
  if (parts) return `${Math.round((Number(parts[1]) / Number(parts[2])) * 100)}%` === value.trim();
  return lead.split(/[\s:]+/).includes(number) || lead.includes(` ${number}.`);
}

async function placeAt(place: string): Promise<string> {
  if (place === '/figures') return place;
  const { setting_id, cluster_id } = await world.peek((db) =>
    db
      .selectFrom('requests')
      .innerJoin('settings', 'settings.id', 'requests.setting_id')
      .innerJoin('sessions', 'sessions.request_id', 'requests.id')
      .select(['requests.setting_id', 'cluster_id'])
      .where('cluster_id', 'is not', null)
      .executeTakeFirstOrThrow(),
  );
  return `${place}${place.includes('clusters') ? cluster_id : setting_id}`;
}
