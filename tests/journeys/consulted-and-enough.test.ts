import assert from 'node:assert/strict';
import { PHONE, PLAIN, story } from '#tests/harness/browser.ts';
import type { Person } from '#tests/harness/person.ts';

const ABOUT = 'Two children in Year 2 leave the room after lunch most days.';
const ADVISED = 'One calm job for each of them straight after lunch, for two weeks.';
const SEVEN_WEEKS = 7 * 7 * 86_400_000;
/** Anything that is pressed, ticked or filled in. */
const FEW_ACTIONS = 10;

story(
  'a SENCO asks for a call, what was said is enough, and after six weeks it is counted as an avoided request',
  async ({ world, as }) => {
    const amira = await as('Amira Hassan');
    await askForACall(amira);
    const grace = await as('Grace Adeyemi');
    await grace.sees('Amira Hassan of Somerford Primary School asks to be rung back.');
    const actions = await ring(grace, { outcome: 'Enough for now' });
    assert.ok(actions <= FEW_ACTIONS, `${actions} actions`);
    await grace.sees('Talk on Tuesday 3 November 2026', 'Enough for now', ADVISED);

    await amira.choosePage('Consultations');
    await amira.doesNotSee('One call back you asked for');
    await amira.follow(/^Tue 3 Nov/);
    await amira.sees(ABOUT, ADVISED, 'Recorded');

    await grace.choosePage('Consultations');
    await grace.sees('Avoided requests 0', 'too early to say');
    await grace.choosePage('Settings');
    await grace.fillIn(/^\s*Find by name/, 'Somerford');
    await grace.press('Find');
    await grace.follow('Somerford Primary School');
    const lines = grace.page.getByRole('listitem').filter({ hasText: 'Enough for now' });
    assert.match(await lines.innerText(), /^Tue 3 Nov.*Enough for now.*Call back/s);

    world.clock.set(new Date(world.clock().getTime() + SEVEN_WEEKS));
    const later = await as('Grace Adeyemi');
    await later.choosePage('Consultations');
    await later.sees('Avoided requests 1');
  },
  [PHONE, PLAIN],
);

story(
  'a call that ends with a request begins one for the setting, with what was said filled in',
  async ({ as }) => {
    const amira = await as('Amira Hassan');
    await askForACall(amira);
    const grace = await as('Grace Adeyemi');
    await ring(grace, { outcome: /^Make a Request for Help/ });
    await grace.sees('The setting has not begun the request yet.');

    await amira.choosePage('Home');
    await amira.sees('a Request for Help was agreed on');
    await amira.press(/^Begin the request/);
    await amira.press('Begin the request');
    await amira.choose('A class or group');
    await amira.press('Continue');
    await amira.tick('Year 2');
    await amira.fillIn('How many children?', '2');
    await amira.press('Continue');
    await amira.sees('From your consultation. Is it still right?');
    assert.ok(await amira.page.getByRole('checkbox', { name: /^Social, emotional/ }).isChecked());
    for (const _ of ['areas', 'concerns', 'in place']) await amira.press('Continue');
    assert.ok((await amira.whatIsIn(/tried/i)).endsWith(ADVISED));
  },
  [PHONE, PLAIN],
);

async function askForACall(senco: Person): Promise<void> {
  await senco.choosePage('Consultations');
  await senco.press('Talk to us first');
  await senco.press('Ask for a call');
  await senco.fillIn('What is it about?', ABOUT);
  await senco.fillIn('Which number?', '01632 960 555');
  await senco.fillIn('When is a good time?', 'After 3:30pm');
  await senco.page.getByRole('button', { name: 'Ask for a call' }).dblclick();
  await senco.sees('Call backs', ABOUT);
  await senco.look();
  assert.equal(await senco.page.getByRole('heading', { level: 2 }).count(), 1);
}

/** The lead rings, and writes down what was said; returns how many times they did something for that. */
async function ring(lead: Person, { outcome }: { outcome: string | RegExp }): Promise<number> {
  let actions = 0;
  const acts = async (act: Promise<void>) => {
    await act;
    actions += 1;
  };
  await acts(lead.press(/^See when, and ring/));
  await lead.sees('01632 960 555', 'After 3:30pm');
  await acts(lead.press(/^I have rung/));
  await lead.sees('Record a consultation', 'Somerford Primary School');
  await acts(lead.choose('10'));
  await acts(lead.tick('Social, emotional and mental health (SEMH)'));
  if ((await lead.whatIsIn('What was it about?')) !== ABOUT) await acts(lead.fillIn('What was it about?', ABOUT));
  await acts(lead.fillIn('What was advised?', ADVISED));
  await acts(lead.choose(outcome));
  await acts(lead.press('Save'));
  return actions;
}
