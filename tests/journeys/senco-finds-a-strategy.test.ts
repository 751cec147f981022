import assert from 'node:assert/strict';
import { story } from '#tests/harness/browser.ts';
import { writeAboutAClass } from './asking.ts';
import { comeToTheMenu, searchFor, wordsUntil } from './front-door.ts';

/** Two minutes of silent reading at 238 words a minute (Brysbaert, 2019). */
const TWO_MINUTES = 2 * 238;
const MOST_ACTIONS = 6;

const FIRST_DAYS = 'Finding it hard to come in: the first ten days';
const NURTURE = 'A nurture space: decide if you need one, then set it up well';
const STRATEGY = 'Map the day and start where it is easiest';

story('a SENCO who never saw the product finds what to try tomorrow in under two minutes', async ({ someone }) => {
  const senco = await someone();
  let actions = 0;
  let words = 0;
  const acts = async (act: Promise<void>) => {
    await act;
    actions += 1;
  };
  await acts(comeToTheMenu(senco));
  words += await wordsUntil(senco, 'Strategies to try tomorrow');
  await acts(searchFor(senco, 'wont come in to school'));
  words += await wordsUntil(senco, FIRST_DAYS, '#results');
  await acts(senco.follow(FIRST_DAYS));
  words += await wordsUntil(senco, STRATEGY);
  await acts(senco.follow(STRATEGY));
  await senco.sees('What to do', 'How you know it helps');
  words += await wordsUntil(senco, 'More for social, emotional and mental health (SEMH)');
  assert.ok(actions <= MOST_ACTIONS, `${actions} actions`);
  assert.ok(words < TWO_MINUTES, `${words} words to read`);
  const cookies = await senco.page.context().cookies();
  assert.ok(!cookies.some(({ name }) => name.includes('session')), 'nobody signed in');
});

story('a SENCO sends a shortlist to a colleague, who asks for one of its entries in one step', async ({ someone }) => {
  const senco = await someone();
  await comeToTheMenu(senco);
  for (const [words, title] of [
    ['school refusal', FIRST_DAYS],
    ['nurture room', NURTURE],
  ] as const) {
    await searchFor(senco, words);
    await senco.follow(new RegExp(`^Keep in a shortlist.*${title}`));
  }
  await senco.follow(/^Your shortlist \(2\)$/);
  await senco.sees('Your shortlist', '2 entries', FIRST_DAYS, NURTURE);
  const address = new URL(await senco.whatIsIn('The link to this list'));

  const amira = await someone();
  assert.equal(await amira.goTo(address.pathname + address.search), 200);
  await amira.sees('2 entries', FIRST_DAYS, NURTURE);
  await amira.follow(NURTURE);
  await amira.press('Ask for this');
  await amira.press(/^Amira Hassan/);
  await amira.sees('Ask for help', `You chose ${NURTURE} in the menu.`);
  await amira.press('Start now');
  await writeAboutAClass(amira);
  await amira.press('Continue');
  await amira.press('Continue');
  await amira.sees('Check your answers', 'From the menu', NURTURE);
  await amira.press('Send request');
  await amira.sees('Your request is sent');

  const grace = await someone();
  await grace.signIn('Grace Adeyemi');
  await grace.press(/^Triage/);
  await grace.sees('From the menu', NURTURE);
});
