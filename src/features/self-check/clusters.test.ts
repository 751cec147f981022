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

test('nothing is shown for four settings, shares for five, and what is not shared counts nowhere', async () => {
  const lead = await world.as('lead.christchurch');
  await checks('primary.senco', { from: 0, count: 4, shared: true, standing: 'embedded' });
  await checks('primary.senco', { from: 4, count: 1, shared: false, standing: 'not_yet' });
  const four = await lead.visit('/self-checks/clusters');
  assert.ok(four.says('Fewer than 5 settings have shared, so nothing is shown.'));
  assert.deepEqual(four.rows(), []);

  await checks('primary.senco', { from: 4, count: 1, shared: true, standing: 'developing' });
  const five = await lead.visit('/self-checks/clusters');
  const [row = []] = five.rows();
  assert.equal(five.rows().length, 1);
  assert.deepEqual(row.map((cell) => cell.replace(/^\D+(?=\d)/, '')).slice(2), ['80%', '20%', '0%', '5']);
  assert.ok(!five.html.includes('SECRET'));
});

test('a manager sees every cluster, another lead sees nothing of this one, and settings are not let in', async () => {
  const manager = await (await world.as('team.manager')).visit('/self-checks/clusters');
  assert.equal(manager.rows().length, 1);
  const other = await (await world.as('lead.poole')).visit('/self-checks/clusters');
  assert.ok(other.says('No setting has shared yet'));
  assert.equal((await (await world.as('primary.senco')).visit('/self-checks/clusters')).status, 403);
  assert.equal((await (await world.as('coordinator')).visit('/self-checks/clusters')).status, 403);
});
