import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const FAMILY = '/menu/bcp/entries/first-words-group/family';

describe('a family', () => {
  test('reads the entry in plain words and says what it thinks', async () => {
    const visitor = world.someone();
    const page = await visitor.visit(FAMILY);
    assert.ok(page.says('Please do not name a child'));
    const thanks = await visitor.press('Send', { helpful: 'partly', words: 'More pictures,\r\nplease.' });
    assert.equal(thanks.h1, 'Thank you');
    const [kept] = await remarks();
    assert.equal(kept?.helpful, 'partly');
    assert.equal(kept?.words, 'More pictures,\nplease.');
    assert.equal(kept?.from_family, true);
    const act = await world.peek((db) =>
      db.selectFrom('acts').select('person_id').where('name', '=', 'leave_remark').executeTakeFirstOrThrow(),
    );
    assert.equal(act.person_id, null);
  });

  test('presses twice and is heard once; other words are heard again', async () => {
    const visitor = world.someone();
    const before = (await remarks()).length;
    await visitor.visit(FAMILY);
    const { action, fields } = visitor.page?.form('Send') ?? assert.fail();
    const said = { ...fields, helpful: 'yes', words: 'Twice' };
    const answers = await Promise.all([visitor.send(action, said), world.someone().send(action, said)]);
    assert.deepEqual(
      answers.map(({ h1 }) => h1),
      ['Thank you', 'Thank you'],
    );
    assert.equal((await remarks()).length, before + 1);
    await visitor.send(action, { ...said, words: 'Another' });
    assert.equal((await remarks()).length, before + 2);
  });

  test('who forgot to choose, or wrote too much, keeps every word', async () => {
    const visitor = world.someone();
    const before = (await remarks()).length;
    await visitor.visit(FAMILY);
    const words = `${'x'.repeat(1_001)}`;
    const page = await visitor.press('Send', { words });
    assert.equal(page.status, 422);
    assert.deepEqual(page.errors(), ['Select yes, partly or no', 'Shorten what you say by 1 character']);
    assert.equal(page.form('Send').fields.words, words);
    assert.equal((await visitor.press('Send', { helpful: 'toString', words: '' })).status, 422);
    assert.equal((await remarks()).length, before);
  });

  test('is heard by whoever looks after the entry, once until somebody has read it', async () => {
    const visitor = world.someone();
    const path = '/menu/bcp/entries/neli-in-reception/remarks';
    const told = () =>
      world.peek((db) => db.selectFrom('messages').select('body').where('kind', '=', 'remark_left').execute());
    const before = (await told()).length;
    await visitor.send(path, { helpful: 'no', words: 'A secret word' });
    await visitor.send(path, { helpful: 'yes', words: 'Another' });
    const after = await told();
    assert.equal(after.length, before + 1);
    assert.match(after.at(-1)?.body ?? '', /\/entries\/neli-in-reception#remarks/);
    assert.doesNotMatch(after.at(-1)?.body ?? '', /secret/);
    await world.peek((db) => db.updateTable('remarks').set({ read_at: world.clock(), read_by: 1 }).execute());
    await visitor.send(path, { helpful: 'partly', words: '' });
    assert.equal((await told()).length, before + 2);
  });

  test('of an unknown entry is told so', async () => {
    const page = await world.someone().send('/menu/bcp/entries/nothing/remarks', { helpful: 'yes', words: '' });
    assert.equal(page.status, 404);
  });
});

function remarks() {
  return world.peek((db) => db.selectFrom('remarks').selectAll().orderBy('id').execute());
}
