import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdBack } from '#tests/harness/hold-back.ts';
import { openWorld, type World } from '#tests/harness/world.ts';
import { upload } from './uploading.builder.ts';

const FILE = (title: string) =>
  `Title,Kind of help,Evidence,How it is got\n"${title}",Across the system,New here: we are finding out,Talk to us first\n`;
const NEEDED = { strand: 'with_staff', evidence: 'practice', access: 'request' };
const world = await openWorld();

test('an entry begun while a file with the same title is applied gets a code of its own', async () => {
  const { manager, writer } = await both(world, 'Calm mornings');
  const [applied, begun] = await holdBack(world, 'entries', async ({ untilWaiting }) => {
    const applying = manager.press('Apply these changes');
    await untilWaiting(1);
    const saving = writer.press('Save the draft', { ...NEEDED, title: 'Calm mornings' });
    await untilWaiting(2);
    return [applying, saving];
  });
  assert.equal((await applied)?.status, 200);
  assert.equal((await begun)?.url, '/entries/calm-mornings-2');
  assert.deepEqual(await codesLike('calm-mornings'), ['calm-mornings', 'calm-mornings-2']);
});

test('a file applied while an entry with the same title is begun is to be looked at once more', async () => {
  const { manager, writer } = await both(world, 'Quiet corners');
  const [begun, applied] = await holdBack(world, 'entries', async ({ untilWaiting }) => {
    const saving = writer.press('Save the draft', { ...NEEDED, title: 'Quiet corners' });
    await untilWaiting(1);
    const applying = manager.press('Apply these changes');
    await untilWaiting(2);
    return [saving, applying];
  });
  assert.equal((await begun)?.url, '/entries/quiet-corners');
  assert.equal((await applied)?.status, 409);
  assert.deepEqual(await codesLike('quiet-corners'), ['quiet-corners']);
});

async function both({ as }: World, title: string) {
  const [manager, writer] = [await as('team.manager'), await as('expert.ep')];
  manager.page = await upload(manager, { kind: 'entries', file: FILE(title), name: 'menu.csv' });
  await writer.visit('/entries/new');
  return { manager, writer };
}

function codesLike(beginning: string): Promise<string[]> {
  return world.peek(async (tx) => {
    const rows = await tx
      .selectFrom('entries')
      .select('code')
      .where('code', 'like', `${beginning}%`)
      .orderBy('code')
      .execute();
    return rows.map(({ code }) => code);
  });
}
