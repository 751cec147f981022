import assert from 'node:assert/strict';
import { PHONE, story, WIDE } from '#tests/harness/browser.ts';
import type { Person } from '#tests/harness/person.ts';
import { startAsking } from './asking.ts';

const BOX = 'What have you noticed?';

story(
  'what was typed is saved while it is typed, and is there after the page was closed',
  async ({ as }) => {
    const amira = await as('Amira Hassan');
    const words = await openWords(amira);
    await amira.type(BOX, 'Carpet time is hard for four of them');
    await amira.sees('Saved at 9:30am');
    await amira.look();
    await amira.page.close({ runBeforeUnload: false });

    const later = await amira.anotherTab();
    await later.goTo('/');
    await later.sees('You began a request');
    await later.goTo(words);
    assert.equal(await later.whatIsIn(BOX), 'Carpet time is hard for four of them');
  },
  [WIDE, PHONE],
);

story(
  'two tabs with different words: neither is lost, and the person chooses',
  async ({ as }) => {
    const amira = await as('Amira Hassan');
    const words = await openWords(amira);
    const other = await amira.anotherTab();
    await other.goTo(words);
    await amira.fillIn(BOX, 'Written in the first tab');
    await amira.sees('Saved at');
    await other.fillIn(BOX, 'Written in the second tab');
    await other.sees('Not saved yet');
    await other.press('Continue');
    await other.sees('Written in the first tab', 'Written in the second tab', 'Amira Hassan');
    assert.equal(await other.whatIsIn(BOX), 'Written in the second tab');
    await other.press('Keep mine');
    await other.goTo(words);
    assert.equal(await other.whatIsIn(BOX), 'Written in the second tab');
  },
  [WIDE, PHONE],
);

story(
  'without a network the words stay on the page, and are saved when it is back',
  async ({ as }) => {
    const amira = await as('Amira Hassan');
    const words = await openWords(amira);
    await amira.page.context().setOffline(true);
    await amira.fillIn(BOX, 'Typed in a cupboard with no signal');
    await amira.sees('Not saved yet', 'What you typed is still here');
    assert.equal(await amira.whatIsIn(BOX), 'Typed in a cupboard with no signal');
    amira.forgive(/ERR_INTERNET_DISCONNECTED/);
    await amira.page.context().setOffline(false);
    await amira.sees('Saved at');
    amira.forgive(/ERR_INTERNET_DISCONNECTED/);
    await amira.goTo(words);
    assert.equal(await amira.whatIsIn(BOX), 'Typed in a cupboard with no signal');
  },
  [WIDE],
);

async function openWords(person: Person): Promise<string> {
  await startAsking(person);
  const words = person.path().replace(/about$/, 'words');
  await person.goTo(words);
  return words;
}
