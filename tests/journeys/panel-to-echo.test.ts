import assert from 'node:assert/strict';
import { sendEchoes } from '#src/features/echoes/send-echoes.ts';
import { PHONE, type Scene, story, WIDE } from '#tests/harness/browser.ts';
import { aPanel } from '#tests/harness/panel-builders.ts';
import type { Person } from '#tests/harness/person.ts';
import type { World } from '#tests/harness/world.ts';
import { tapDecision, waitingForThePanel } from './waiting-for-the-panel.ts';

const WEEK = 7 * 86_400_000;
const FAMILY_WORDS = 'Mornings are calm now.';
const KEPT = 'The calm start and the script for the door.';

story(
  'five people take one request from the panel to its echo, and each sees the same line move on',
  async (scene) => {
    const { world, as } = scene;
    const [sent] = await waitingForThePanel(world, 1);
    assert.ok(sent);
    const address = `/requests/${sent.reference}`;
    await aPanel(world);
    const [beth, lena, amira] = [await as('Beth Lowry'), await as('Lena Vogel'), await as('Amira Hassan')];
    await panelAllocates(beth);
    await allSee(address, [beth, lena, amira], 'Now: With Lena Vogel');
    await expertPlans(lena);
    await allSee(address, [beth, lena], 'Now: Plan with the setting');
    await allSee(address, [amira], 'Now: A plan for you to agree');
    await amira.goTo(`${address}/plan`);
    await amira.press('Agree to the plan');
    await allSee(address, [beth, lena, amira], 'Now: Help under way');
    await expertRecords(lena, address);
    const link = await linkForFamily(lena, address);
    await familyAnswers(await scene.someone(), link);
    await expertCloses(lena, address);
    await allSee(address, [beth, lena, amira], 'Done: Closed after help', 'The family');
    await sixWeeksLater(world);
    await settingAnswers(scene, await echoAddress(world, sent.id));
    for (const name of ['Amira Hassan', 'Lena Vogel', 'Grace Adeyemi']) {
      const person = await as(name);
      await allSee(address, [person], 'Six weeks on', 'Still used: some of it. Helping: yes');
    }
  },
  [WIDE, PHONE],
);

async function panelAllocates(beth: Person): Promise<void> {
  await beth.choosePage('Panels');
  await beth.press('Open the next panel');
  await beth.press('Start');
  await tapDecision(beth, 'allocate');
  await beth.press('Close the panel');
  await beth.press('Close the panel and send the letters');
  await beth.sees('The panel is closed', 'Lena Vogel, 4 sessions');
}

async function expertPlans(lena: Person): Promise<void> {
  await lena.goTo('/');
  await lena.sees('The panel named you for Somerford Primary School');
  await lena.press(/^Look and accept/);
  await lena.press(/^Accept/);
  await lena.fillIn('What should be different?', 'Most of the class starts work within five minutes');
  await lena.fillIn('Now (1 to 10)', '3');
  await lena.fillIn('At the review (1 to 10)', '7');
  await lena.fillIn('Who does what?', 'The class teacher greets at the door.');
  await lena.choose('4');
  await lena.press('Propose the plan');
  await lena.sees('Waiting for the setting');
}

async function expertRecords(lena: Person, address: string): Promise<void> {
  await lena.goTo(address);
  await lena.press('Record a session');
  await lena.choose('Coaching');
  await lena.choose('1 hour');
  await lena.fillIn('Staff', '3');
  await lena.fillIn('Children without an EHCP', '12');
  await lena.fillIn('What next?', 'Keep the calm start every day.');
  await lena.press('Save');
  await lena.sees('3 staff, 12 children');
}

async function linkForFamily(lena: Person, address: string): Promise<string> {
  await lena.goTo(address);
  await lena.follow('Ask how it went');
  await lena.press('Make a link for a family');
  return new URL(await lena.whatIsIn('The link')).pathname;
}

async function familyAnswers(family: Person, link: string): Promise<void> {
  await family.goTo(link);
  for (const question of ['knew', 'listened', 'better']) {
    await family.page.locator(`[name="${question}"][value="yes"]`).check();
  }
  await family.fillIn('Is there more you want to say?', FAMILY_WORDS);
  await family.press('Send my answers');
  await family.sees('Thank you');
}

async function expertCloses(lena: Person, address: string): Promise<void> {
  await lena.goTo(address);
  await lena.follow('Review the help');
  for (const box of await lena.page.locator('[name^="goal-"][value="8"], [name="confidenceAfter"][value="8"]').all()) {
    await box.check();
  }
  await lena.fillIn('What was handed over?', KEPT);
  await lena.fillIn('Who keeps it going?', 'The Year 3 team');
  await lena.choose('Close');
  await lena.fillIn('Advice for the setting now', 'Go on with the calm start, and come back when you need us.');
  await lena.choose(/^Me, Lena Vogel/);
  await lena.press('Record the review');
}

async function sixWeeksLater(world: World): Promise<void> {
  world.clock.set(new Date(world.clock().getTime() + 6 * WEEK));
  const sweep = { db: world.database.app, partnershipId: world.partnershipId('bcp'), at: world.clock() };
  assert.equal(await sendEchoes(sweep), 1);
}

/** Two taps from the e-mail, and nobody signs in. */
async function settingAnswers({ someone }: Scene, address: string): Promise<void> {
  const setting = await someone();
  await setting.goTo(address);
  await setting.sees('Six weeks on: is it still helping?', 'Somerford Primary School');
  await setting.press(/^Some of it/);
  await setting.sees('One more tap, if you can.');
  await setting.press(/^Yes.*Is it helping/);
  await setting.sees('Thank you, we have your answer. You can close this page now.');
}

async function echoAddress(world: World, requestId: number): Promise<string> {
  const { body } = await world.peek((tx) =>
    tx
      .selectFrom('messages')
      .select('body')
      .where('kind', '=', 'echo_asked')
      .where('request_id', '=', requestId)
      .executeTakeFirstOrThrow(),
  );
  return /^\/echoes\/\S+$/m.exec(body)?.[0] ?? '';
}

async function allSee(address: string, people: Person[], ...words: string[]): Promise<void> {
  for (const person of people) {
    assert.equal(await person.goTo(address), 200);
    await person.sees(...words);
  }
}
