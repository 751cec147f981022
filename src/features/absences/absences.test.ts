import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findLead } from '#src/casework/find-lead.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { loadActor } from '#src/platform/http/load-actor.ts';
import type { Fields } from '#tests/harness/page.ts';
import { personCalled, plantRequest } from '#tests/harness/plant.ts';
import type { Visitor } from '#tests/harness/visitor.ts';
import { A_TUESDAY, openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const bcp = world.partnershipId('bcp');
const idOf = (who: string) => world.peek((tx) => personCalled(tx, who));

const dates = (from: string, until: string): Fields => {
  const parts = (name: string, text: string) => {
    const [year = '', month = '', day = ''] = text.split('-');
    return { [`${name}-day`]: String(Number(day)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
  };
  return { ...parts('from', from), ...parts('until', until) };
};
async function arrange(visitor: Visitor, from: string, until: string, cover: string, person?: string) {
  await visitor.visit('/absences');
  const chosen: Fields = person ? { person: String(await idOf(person)) } : {};
  return visitor.press('Save', { ...dates(from, until), cover: String(await idOf(cover)), ...chosen });
}
const messages = () =>
  world.peek(async (tx) => {
    const rows = await tx.selectFrom('messages').select(['kind', 'to_email']).orderBy('id').execute();
    return rows.map((row) => `${row.kind} to ${row.to_email.split('@')[0]}`);
  });

test('a lead says when they are away and the cover is told; sending it twice changes nothing', async () => {
  const lead = await world.as('lead.christchurch');
  const page = await arrange(lead, '2026-11-05', '2026-11-06', 'lead.poole');
  const [row = []] = page.rows();
  const said = ['Grace Adeyemi', '5 Nov', '6 Nov', 'Yvonne Clarke'];
  for (const [column, words] of said.entries())
    assert.ok(row[column]?.endsWith(words), `${row[column]} ends with ${words}`);
  const again = await arrange(lead, '2026-11-05', '2026-11-06', 'lead.poole');
  assert.equal(again.status, 200);
  assert.equal(again.rows().length, 1);
  assert.deepEqual(await messages(), ['cover_arranged to lead.poole']);
});

test('the cover sees the absent lead’s requests and answers for them on those days only', async () => {
  const request = await world.peek((tx) =>
    plantRequest(tx, { sender: 'primary.senco', lead: 'lead.christchurch', answerBy: '2026-11-20' }),
  );
  const cover = await idOf('lead.poole');
  const seen = (today: string) =>
    world.database.app.transaction().execute(async (tx) => {
      const actor = await loadActor(tx, { partnershipId: bcp, personId: cover }, today);
      assert.ok(actor);
      const rows = await tx.selectFrom('requests').select('id').where('id', '=', request.id).execute();
      return rows.length === 1;
    });
  const answers = (today: string) =>
    world.peek(async (tx) => {
      const setting = await tx
        .selectFrom('settings')
        .selectAll()
        .where('id', '=', request.settingId)
        .executeTakeFirstOrThrow();
      return (await findLead(tx, { clusterId: setting.cluster_id, phaseGroup: setting.phase_group }, today))?.name;
    });
  const days: [day: string, covered: boolean][] = [
    ['2026-11-04', false],
    ['2026-11-05', true],
    ['2026-11-06', true],
    ['2026-11-07', false],
  ];
  for (const [day, covered] of days) {
    assert.equal(await seen(day), covered, day);
    assert.equal(await answers(day), covered ? 'Yvonne Clarke' : 'Grace Adeyemi', day);
  }
});

test('what cannot be is said beside its field, with everything typed still there', async () => {
  const lead = await world.as('lead.kinson');
  const early = await arrange(lead, '2026-11-06', '2026-11-05', 'lead.poole');
  assert.equal(early.status, 422);
  assert.deepEqual(early.errors(), ['The last day must be the first day or later']);
  assert.equal(early.$('input[name=from-day]').attr('value'), '6');
  assert.match(early.title, /^Error: /);
  const away = await arrange(lead, '2026-11-06', '2026-11-09', 'lead.christchurch');
  assert.match(away.errors().join(), /Grace Adeyemi is away/);
  const nothing = await lead.visit('/absences').then(() => lead.press('Save'));
  assert.equal(nothing.errors().length, 3);
  const unreal = await arrange(lead, '2026-11-31', '2026-12-01', 'lead.poole');
  assert.deepEqual(unreal.errors(), ['Give the first day away as a real date, such as 3 11 2026']);
});

test('a lead enters nobody else and ends nobody else’s absence', async () => {
  const lead = await world.as('lead.kinson');
  await arrange(lead, '2026-11-12', '2026-11-12', 'lead.westbourne', 'lead.boscombe');
  const absent = await world.peek((tx) =>
    tx.selectFrom('absences').select('person_id').where('starts_on', '=', '2026-11-12').execute(),
  );
  assert.deepEqual(absent, [{ person_id: await idOf('lead.kinson') }]);
  const theirs = await world.peek((tx) =>
    tx.selectFrom('absences').select('id').where('starts_on', '=', '2026-11-05').executeTakeFirstOrThrow(),
  );
  const token = lead.page?.$('input[name=_csrf]').first().attr('value') ?? '';
  assert.equal((await lead.send(`/absences/${theirs.id}/end`, { _csrf: token })).status, 403);
});

test('a manager arranges cover for anyone; both are told', async () => {
  const before = (await messages()).length;
  const manager = await world.as('team.manager');
  const page = await arrange(manager, '2026-11-16', '2026-11-18', 'lead.poole', 'lead.westbourne');
  assert.equal(page.status, 200);
  assert.deepEqual((await messages()).slice(before), [
    'cover_arranged to lead.poole',
    'absence_added to lead.westbourne',
  ]);
});

test('two people arranging each other’s cover at once: one succeeds', async () => {
  const [one, two] = [await world.as('lead.boscombe'), await world.as('team.lead')];
  const pages = await Promise.all([
    arrange(one, '2026-12-07', '2026-12-08', 'team.lead'),
    arrange(two, '2026-12-07', '2026-12-08', 'lead.boscombe'),
  ]);
  assert.deepEqual(pages.map((page) => page.status).sort(), [200, 422]);
});

test('an absence to come is taken out; one under way ends yesterday', async () => {
  const manager = await world.as('team.manager');
  const row = (day: string) =>
    world.peek((tx) => tx.selectFrom('absences').selectAll().where('starts_on', '=', day).executeTakeFirst());
  const end = async (day: string) => {
    const page = await manager.visit('/absences');
    const absence = await row(day);
    assert.ok(absence);
    return manager.send(`/absences/${absence.id}/end`, {
      _csrf: String(page.$('input[name=_csrf]').first().attr('value')),
    });
  };
  await end('2026-11-16');
  assert.equal(await row('2026-11-16'), undefined);
  await world.peek(async (tx) =>
    tx
      .insertInto('absences')
      .values({
        partnership_id: bcp,
        person_id: await personCalled(tx, 'early.years'),
        cover_id: await personCalled(tx, 'team.lead'),
        starts_on: '2026-11-01',
        ends_on: '2026-11-10',
      })
      .execute(),
  );
  await end('2026-11-01');
  assert.equal((await row('2026-11-01'))?.ends_on, '2026-11-02');
  assert.equal(dayOf(A_TUESDAY), '2026-11-03');
});

test('only leads and managers open the page', async () => {
  for (const [who, status] of [
    ['primary.senco', 403],
    ['coordinator', 403],
    ['board', 403],
    ['eah.lead', 200],
  ] as const) {
    assert.equal((await (await world.as(who)).visit('/absences')).status, status, who);
  }
});
