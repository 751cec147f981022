import assert from 'node:assert/strict';
import { PHONE, PLAIN, story, WIDE } from '#tests/harness/browser.ts';
import { aPanel } from '#tests/harness/panel-builders.ts';
import type { Person } from '#tests/harness/person.ts';
import type { World } from '#tests/harness/world.ts';
import { enter, focusedName, pressEnterOn, tabTo } from './keyboard.ts';
import { tapDecision, waitingForThePanel } from './waiting-for-the-panel.ts';

const LOOK_AT = 'What has been tried in the room since half term?';

story(
  'ten items are decided with the keyboard, one is undone, and the panel ends in letters and minutes',
  async ({ world, as }) => {
    await waitingForThePanel(world, 10);
    await aPanel(world);
    const beth = await as('Beth Lowry');
    await beth.choosePage('Panels');
    await pressEnterOn(beth, 'Open the next panel');
    await beth.sees('0 of 10 decided');
    await pressEnterOn(beth, 'Start');
    for (let item = 1; item <= 4; item += 1) await decideBy(beth, '1', { item });
    await decideBy(beth, '2', { item: 5 });
    await decideBy(beth, '3', { item: 6, fill: () => write(beth, 'What should be looked at', LOOK_AT) });
    await decideBy(beth, '4', { item: 7, fill: () => pick(beth, /^Children’s first response team/) });
    await decideBy(beth, '5', { item: 8, fill: () => write(beth, 'What should be looked at', LOOK_AT) });
    await decideBy(beth, '2', { item: 9 });
    await decideBy(beth, '2', { item: 10 });
    await beth.sees('Everything is decided.', '10 of 10 decided');
    await undoTheFirst(beth);
    await pressEnterOn(beth, 'Close the panel');
    await readTheLetters(beth);
    await pressEnterOn(beth, 'Close the panel and send the letters');
    await beth.sees('The panel is closed, its decisions count', 'Minutes', 'Who was there', LOOK_AT);
    assert.equal(await beth.page.locator('.al-minutes tbody tr').count(), 10);
    assert.deepEqual(await decisionsOf(world), {
      allocated: 3,
      new: 2,
      rerouted: 1,
      waiting: 4,
    });
    await lettersArrive(world, beth, await as('Amira Hassan'));
  },
  [WIDE],
);

story(
  'three items are decided by pointing, the letters are read before they go, and the setting gets one',
  async ({ world, as }) => {
    await waitingForThePanel(world, 3);
    await aPanel(world);
    const beth = await as('Beth Lowry');
    await beth.choosePage('Panels');
    await beth.press('Open the next panel');
    await beth.press('Start');
    await tapDecision(beth, 'allocate');
    await beth.sees('1 of 3 decided');
    await tapDecision(beth, 'return');
    await beth.sees('Say in a few words what the lead should look at');
    await beth.fillIn('What should be looked at', LOOK_AT);
    await beth.press(/^Save and go to the next/);
    await beth.sees('2 of 3 decided');
    await tapDecision(beth, 'wait');
    await beth.sees('Everything is decided.');
    await beth.goTo(await addressOf(beth, 'Back to the lead'));
    await beth.press(/^Undo/);
    await beth.sees('Undone. The sessions are free again.');
    await tapDecision(beth, 'wait');
    await beth.press('Close the panel');
    await beth.unfold('To Amira Hassan, setting: Help is named for request');
    await beth.sees('Hello Amira Hassan,', 'There is advice to use until then.');
    await beth.press('Close the panel and send the letters');
    await beth.sees('The panel is closed', 'Waits, with an interim plan', 'Experts allocated');
    assert.deepEqual(await decisionsOf(world), { allocated: 1, waiting: 2 });
    await lettersArrive(world, beth, await as('Amira Hassan'));
  },
  [PHONE, PLAIN],
);

/** Where the agenda's item with this decision is found. */
async function addressOf({ page }: Person, decision: string): Promise<string> {
  const item = page.locator('tr', { hasText: decision }).locator('a').first();
  return (await item.getAttribute('href')) ?? '';
}

/** A number, what the decision asks for besides, and Enter: the next item comes. */
async function decideBy(person: Person, key: string, { item, fill }: { item: number; fill?: () => Promise<void> }) {
  await person.sees(`Item ${item} of 10`);
  await person.page.keyboard.press(key);
  await fill?.();
  await person.page.keyboard.press('Escape');
  await enter(person);
}

async function write(person: Person, label: string, words: string): Promise<void> {
  await tabTo(person, label);
  await person.page.keyboard.type(words);
}

async function pick(person: Person, option: RegExp): Promise<void> {
  await tabTo(person, option);
  await person.page.keyboard.press('Space');
}

/** j goes down the agenda, Enter opens, u takes back what was decided; it is decided anew. */
async function undoTheFirst(beth: Person): Promise<void> {
  const { keyboard } = beth.page;
  await keyboard.press('j');
  assert.match(await focusedName(beth), /Primary School$/);
  await enter(beth);
  await beth.sees('Item 1 of 10', 'Decided: experts allocated');
  await Promise.all([beth.page.waitForEvent('load'), keyboard.press('u')]);
  await beth.look();
  await beth.sees('Undone. The sessions are free again.', '9 of 10 decided');
  await keyboard.press('2');
  await enter(beth);
  await beth.sees('Everything is decided.', '10 of 10 decided');
}

/** Word for word before they go: opened and read without a mouse. */
async function readTheLetters(beth: Person): Promise<void> {
  await beth.sees('From then on its decisions count', 'The letters, word for word');
  await tabTo(beth, /^To Amira Hassan, setting: Help is named for request/);
  await beth.page.keyboard.press('Enter');
  await beth.sees('Hello Amira Hassan,', 'There is advice to use until then.');
  await beth.look();
}

/** What was previewed is in the mailbox, and the setting finds its own letter and the answer behind it. */
async function lettersArrive(world: World, beth: Person, amira: Person): Promise<void> {
  await beth.goTo('/demonstration/mailbox');
  await beth.sees('To Amira Hassan.', 'To Grace Adeyemi.', 'Help is named for request');
  const told = await world.peek((tx) =>
    tx.selectFrom('messages').select('body').where('kind', 'like', 'panel_%').execute(),
  );
  for (const { body } of told) assert.ok(!/settle|Year 3|calm/i.test(body), `a letter says too much: ${body}`);
  await amira.goTo('/messages');
  await amira.sees('Help is named for request', 'waits for an expert, with a plan meanwhile');
  const address = /\/requests\/[A-Z0-9-]+/.exec(await letterOf(amira, 'Help is named for request'))?.[0] ?? '';
  await amira.goTo(address);
  await amira.sees('An expert is named.');
}

function letterOf({ page }: Person, subject: string): Promise<string> {
  return page.locator('li', { hasText: subject }).last().innerText();
}

async function decisionsOf(world: World): Promise<Record<string, number>> {
  const rows = await world.peek((tx) => tx.selectFrom('requests').select('status').execute());
  return Object.fromEntries(
    [...new Set(rows.map(({ status }) => status))].map((each) => [
      each,
      rows.filter(({ status }) => status === each).length,
    ]),
  );
}
