import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import type { Visitor } from '#tests/harness/visitor.ts';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const numberIn = (url: string) => Number(/self-checks\/(\d+)/.exec(url)?.[1]);
const stored = (id: number) =>
  world.peek((tx) => tx.selectFrom('self_checks').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
const eventsOf = (id: number) =>
  world.peek(async (tx) => {
    const rows = await tx.selectFrom('events').select(['name', 'data']).where('name', 'like', 'self_check%').execute();
    return rows.filter(({ data }) => data.selfCheck === id).map(({ name }) => name);
  });

/** Goes on with the setting's open self-check. */
async function openOne(visitor: Visitor): Promise<number> {
  await visitor.visit('/self-checks');
  return numberIn((await visitor.follow('Carry on')).url);
}

before(async () => {
  const senco = await world.as('primary.senco');
  await senco.visit('/self-checks');
  await senco.press('Begin');
});

test('two people at once keep each other’s answers', async () => {
  const [senco, head] = [await world.as('primary.senco'), await world.as('primary.head')];
  const id = await openOne(senco);
  const address = `/self-checks/${id}/areas/cognition`;
  await senco.visit(address);
  await head.visit(address);
  await senco.press('Save and go on', { offer_cog_steps: 'embedded' });
  await head.press('Save and go on', { offer_cog_check: 'not_yet' });
  const { answers } = await stored(id);
  assert.equal(answers.offer_cog_steps?.standing, 'embedded');
  assert.equal(answers.offer_cog_check?.standing, 'not_yet');
});

test('where both answered the same statement otherwise, both are shown, nothing typed is lost, and the second may decide', async () => {
  const [senco, head] = [await world.as('primary.senco'), await world.as('primary.head')];
  const id = await openOne(senco);
  const address = `/self-checks/${id}/areas/cognition`;
  await senco.visit(address);
  await head.visit(address);
  await senco.press('Save and go on', { offer_cog_ways: 'embedded' });
  const typed = { offer_cog_ways: 'not_yet', 'offer_cog_ways-evidence': 'Only essays <b>so far</b>' };
  const both = await head.press('Save and go on', typed);
  assert.equal(both.status, 409);
  assert.ok(both.says('What Amira Hassan saved'));
  const kept = both.form('Save and go on').fields;
  assert.equal(kept.offer_cog_ways, 'not_yet');
  assert.equal(kept['offer_cog_ways-evidence'], 'Only essays <b>so far</b>');
  assert.equal((await stored(id)).answers.offer_cog_ways?.standing, 'embedded');
  assert.equal((await head.press('Save and go on')).status, 200);
  assert.deepEqual((await stored(id)).answers.offer_cog_ways, {
    standing: 'not_yet',
    evidence: 'Only essays <b>so far</b>',
  });
});

test('pressed twice it is saved once', async () => {
  const senco = await world.as('primary.senco');
  const id = await openOne(senco);
  const page = await senco.visit(`/self-checks/${id}/areas/sensory`);
  const { action, fields } = page.form('Save and go on');
  const sent = {
    ...fields,
    offer_sens_movement: 'developing',
    'offer_sens_movement-evidence': 'First\nand second line',
  };
  await senco.send(action, sent);
  const after = await eventsOf(id);
  assert.equal((await senco.send(action, sent)).status, 200);
  assert.deepEqual(await eventsOf(id), after);
});

test('sent again after a quarrel, the answers of the other to what is not shown stay', async () => {
  const [senco, head] = [await world.as('primary.senco'), await world.as('primary.head')];
  const id = await openOne(senco);
  const address = `/self-checks/${id}/areas/sensory`;
  await head.visit(address);
  await senco.visit(address);
  await senco.press('Save and go on', { offer_sens_seeing: 'embedded', offer_sens_hearing: 'embedded' });
  assert.equal((await head.press('Save and go on', { offer_sens_seeing: 'not_yet' })).status, 409);
  assert.equal((await head.press('Save and go on')).status, 200);
  const { answers } = await stored(id);
  assert.equal(answers.offer_sens_seeing?.standing, 'not_yet');
  assert.equal(answers.offer_sens_hearing?.standing, 'embedded');
});

test('a page saves itself as it is answered, keeps what is sound, and never meets itself as somebody else', async () => {
  const senco = await world.as('primary.senco');
  const id = await openOne(senco);
  const address = `/self-checks/${id}/areas/semh`;
  const { fields } = (await senco.visit(address)).form('Save and go on');
  const sent = { ...(fields as Record<string, string>) };
  const save = async (changes: Record<string, string>) => {
    Object.assign(sent, changes);
    const answer = await senco.exchange('POST', `${address}/autosave`, new URLSearchParams(sent).toString());
    const body = answer.json() as { savedAt?: string; version?: string; message?: string };
    // What the page's own script does.
    if (body.version !== undefined) sent.seen = body.version;
    return { status: answer.statusCode, ...body };
  };
  assert.equal((await save({ offer_semh_space: 'developing' })).savedAt, '9:30am');
  const half = await save({ offer_semh_expectations: 'embedded', 'offer_semh_predictable-evidence': 'Calm' });
  assert.deepEqual([half.status, half.message?.slice(0, 24)], [422, 'Choose where this stands']);
  const whole = {
    offer_semh_predictable: 'embedded',
    offer_semh_space: 'embedded',
    offer_semh_expectations: 'not_yet',
  };
  assert.equal((await save(whole)).status, 200);
  const { answers } = await stored(id);
  assert.deepEqual(answers.offer_semh_predictable, { standing: 'embedded', evidence: 'Calm' });
  assert.equal(answers.offer_semh_expectations?.standing, 'not_yet');

  const head = await world.as('primary.head');
  await head.visit(address);
  await head.press('Save and go on', { offer_semh_space: 'developing' });
  const late = await save({ offer_semh_space: 'not_yet' });
  assert.deepEqual(
    [late.status, late.message],
    [409, 'someone else answered this as well. Go on to see both answers.'],
  );
  for (const seen of ['', '{', '[]', '{"offer_semh_space":7}', 'null', '"x"'])
    assert.equal((await save({ seen, offer_semh_space: 'developing' })).status, 200, seen);
});

test('evidence without a standing, or too long, is told in words and kept', async () => {
  const senco = await world.as('primary.senco');
  const id = await openOne(senco);
  await senco.visit(`/self-checks/${id}/areas/families`);
  const long = 'x'.repeat(10_000);
  const page = await senco.press('Save and go on', {
    'offer_fam_voice-evidence': 'We ask each term',
    offer_fam_person: 'embedded',
    'offer_fam_person-evidence': long,
  });
  assert.equal(page.status, 422);
  assert.equal(page.errors().length, 2);
  assert.ok(page.errors().some((error) => error.startsWith('Shorten what you wrote by 9500 characters:')));
  const kept = page.form('Save and go on').fields;
  assert.equal(kept['offer_fam_voice-evidence'], 'We ask each term');
  assert.equal(kept['offer_fam_person-evidence'], long);
  assert.equal((await stored(id)).answers.offer_fam_person, undefined);
});

test('a page left open while a colleague finishes is not saved, and shows what was typed', async () => {
  const [senco, head] = [await world.as('primary.senco'), await world.as('primary.head')];
  const id = await openOne(senco);
  await head.visit(`/self-checks/${id}/areas/semh`);
  await senco.visit(`/self-checks/${id}`);
  const { action, fields } = (await senco.visit(`/self-checks/${id}`)).form('Finish');
  await senco.send(action, fields);
  await senco.send(action, fields);
  assert.equal((await eventsOf(id)).filter((name) => name === 'self_check_taken').length, 1);
  const late = await head.press('Save and go on', { offer_semh_repair: 'developing' });
  assert.equal(late.status, 409);
  assert.ok(late.says('After an upset, an adult helps to put things right and start again: Developing'));
  assert.equal((await stored(id)).answers.offer_semh_repair, undefined);
});
