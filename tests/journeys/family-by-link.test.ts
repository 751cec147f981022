import assert from 'node:assert/strict';
import { PHONE, PLAIN, type Scene, story } from '#tests/harness/browser.ts';
import type { Person } from '#tests/harness/person.ts';
import { helped } from '#tests/harness/review-builders.ts';

const CALM = 'Mornings are calm now.';
const POLISH_WORDS = 'Rano jest spokojniej.';

story(
  'families answer by link without an account, one in easy read and one in Polish, and each link takes one answer',
  async ({ world, as, someone }) => {
    const { reference } = await helped(world);
    const lena = await as('Lena Vogel');
    await lena.goTo(`/requests/${reference}`);
    await lena.follow('Ask how it went');
    const [easy, polish] = [await linkFor(lena, {}), await linkFor(lena, { inPolish: true })];
    await answerInEasyRead(await someone(), easy);
    await answerInPolish(await someone(), polish);
    await answersOnceOnly({ someone }, easy);

    const amira = await as('Amira Hassan');
    await amira.goTo(`/requests/${reference}`);
    for (const fold of await amira.page.locator('#outcome summary').all()) await fold.click();
    await amira.look();
    await amira.sees('How it went, in their words', CALM, 'in easy read', POLISH_WORDS, 'in another language (pl)');
    await lena.goTo(`/requests/${reference}/voices`);
    assert.equal(await lena.page.locator('.al-voice-asked').count(), 2);
    await lena.doesNotSee('Waiting for an answer');
  },
  [PHONE, PLAIN],
);

/** The link as it is shown, this once; the next visit to the list does not show it. */
async function linkFor(expert: Person, { inPolish }: { inPolish?: true }): Promise<string> {
  await expert.press(inPolish ? /Polski.*Make a link for a family/ : 'Make a link for a family');
  await expert.sees('A private link for a family', 'It works once, until Tue 1 Dec.');
  const address = new URL(await expert.whatIsIn('The link'));
  await expert.follow('Everyone who is asked');
  assert.ok(!(await expert.page.content()).includes(address.pathname));
  return address.pathname + address.search;
}

async function answerInEasyRead(family: Person, link: string): Promise<void> {
  assert.equal(await family.goTo(link), 200);
  await family.sees('Tell us how it went', 'Somerford Primary School had help with feelings');
  await family.follow('Make it easy to read');
  await family.sees('We do not ask for your name.');
  await family.press('Send my answers');
  await family.sees('Please look at these again', 'Pick one answer');
  await pick(family, 'knew', 'yes');
  await pick(family, 'listened', 'yes');
  await pick(family, 'better', 'partly');
  await family.fillIn('Do you want to say more?', CALM);
  await family.press('Send my answers');
  await family.sees('Thank you', 'We have your answers.');
}

async function answerInPolish(family: Person, link: string): Promise<void> {
  assert.match(link, /\?language=pl$/);
  await family.goTo(link);
  await family.sees('Powiedz nam, jak było', 'This translation still needs a native reader.');
  await family.follow('Pokaż łatwy tekst');
  await family.follow('Pokaż pełny tekst');
  await pick(family, 'knew', 'yes');
  await pick(family, 'listened', 'partly');
  await pick(family, 'better', 'no');
  await family.fillIn('Czy chcecie powiedzieć coś jeszcze?', POLISH_WORDS);
  await family.press('Wyślij odpowiedzi');
  await family.sees('Dziękujemy');
}

/** Whoever opens the link again is thanked, is asked nothing, and reads no word of what was said. */
async function answersOnceOnly({ someone }: Pick<Scene, 'someone'>, link: string): Promise<void> {
  const another = await someone();
  assert.equal(await another.goTo(link), 200);
  await another.sees('Thank you');
  await another.doesNotSee(CALM, 'Send my answers');
}

/** By what stands behind a word: the same in every language. */
function pick({ page }: Person, question: string, answer: 'yes' | 'partly' | 'no'): Promise<void> {
  return page.locator(`[name="${question}"][value="${answer}"]`).check();
}
