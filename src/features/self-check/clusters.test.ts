import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const peopleOf = (who: string) =>
  world.peek((tx) =>
    tx
      .selectFrom('people')
      .innerJoin('posts', 'posts.person_id', 'people.id')
      .innerJoin('settings', 'settings.id', 'posts.setting_id')
      .select(['people.id', 'settings.cluster_id as clusterId'])
      .where('email', 'like', `${who}@%`)
      .executeTakeFirstOrThrow(),
  );

/** Finished self-checks of so many schools, moved into the person's cluster, shared or not. */
async function checks(who: string, settings: { from: number; count: number; shared: boolean; standing: string }) {
  const { id, clusterId } = await peopleOf(who);
  await world.peek(async (tx) => {
    const schools = await tx
      .selectFrom('settings')
      .select('id')
      .where('phase_group', '=', 'schools')
      .where('in_area', '=', true)
      .orderBy('id')
      .offset(settings.from)
      .limit(settings.count)
      .execute();
    assert.equal(schools.length, settings.count);
    for (const school of schools) {
      await tx.updateTable('settings').set({ cluster_id: clusterId }).where('id', '=', school.id).execute();
      const at = world.clock();
      await tx
        .insertInto('self_checks')
        .values({
          partnership_id: world.partnershipId('bcp'),
          setting_id: school.id,
          started_by: id,
          started_at: at,
          changed_at: at,
          taken_at: at,
          taken_by: id,
          shared_at: settings.shared ? at : null,
          shared_by: settings.shared ? id : null,
          answers: JSON.stringify({ offer_semh_space: { standing: settings.standing, evidence: 'SECRET' } }),
          version: 1,
        })
        .execute();
    }
  });
}

test('nothing is shown for four settings, shares for five, and what is not shared changes not one word', async () => {
  const lead = await world.as('lead.christchurch');
  await checks('primary.senco', { from: 0, count: 4, shared: true, standing: 'embedded' });
  const four = await lead.visit('/self-checks/clusters');
  assert.ok(four.says('Too few settings have shared yet'));
  assert.ok(!four.says('%'));
  await checks('primary.senco', { from: 4, count: 5, shared: false, standing: 'not_yet' });
  assert.equal((await lead.visit('/self-checks/clusters')).text, four.text);

  await checks('primary.senco', { from: 4, count: 1, shared: true, standing: 'not_yet' });
  const five = await lead.visit('/self-checks/clusters');
  assert.equal(five.text.match(/80% embedded, 0% developing, 20% not yet 5 settings/g)?.length, 2, five.text);
  assert.ok(five.says('Most is still to build in Social, emotional and mental health (SEMH): 20% of what 5 settings'));
  assert.ok(!five.html.includes('SECRET'));
  await checks('primary.senco', { from: 9, count: 3, shared: false, standing: 'not_yet' });
  assert.equal((await lead.visit('/self-checks/clusters')).text, five.text);
});

test('a self-check that was shared more than a year ago no longer counts', async () => {
  const lead = await world.as('lead.christchurch');
  const now = world.clock();
  world.clock.set(new Date(now.getTime() + 366 * 86_400_000));
  try {
    assert.ok((await (await world.as('lead.christchurch')).visit('/self-checks/clusters')).says('Too few settings'));
  } finally {
    world.clock.set(now);
  }
  assert.ok((await lead.visit('/self-checks/clusters')).says('5 settings'));
});

test('a manager sees every cluster, another lead sees nothing of this one, and others are not let in', async () => {
  const manager = await (await world.as('team.manager')).visit('/self-checks/clusters');
  assert.ok(manager.says('5 settings'));
  const other = await (await world.as('lead.poole')).visit('/self-checks/clusters');
  assert.ok(other.says('Too few settings have shared yet'));
  for (const who of ['primary.senco', 'coordinator', 'board']) {
    assert.equal((await (await world.as(who)).visit('/self-checks/clusters')).status, 403, who);
  }
});
