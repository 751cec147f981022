import assert from 'node:assert/strict';
import { PHONE, PLAIN, type Scene, story } from '#tests/harness/browser.ts';
import type { Person } from '#tests/harness/person.ts';

const ABOUT = 'Two children in Year 3 who worry at the door every morning.';
/**
 * What an unhurried person needs: 2.5 seconds to find and press something, 0.4 for a letter on a phone.
 * Source: Card, Moran and Newell, keystroke-level model, 1980: 1.35 to think, 1.1 to point, 0.28 to 0.5 a key.
 */
const SECONDS = { press: 2.5, letter: 0.4 };
const TWO_MINUTES = 120;

for (const [who, is] of [
  ['Grace Adeyemi', 'a lead'],
  ['Lena Vogel', 'an expert'],
  ['Amira Hassan', 'the setting'],
] as const) {
  story(
    `${is} writes down a talk in less than two minutes, with strategies that fit and a day to come back`,
    async (scene) => {
      const person = await scene.as(who);
      if (who === 'Amira Hassan') await person.goTo('/consultations');
      else await person.goTo(`/settings/${await somerford(scene)}`);
      const { presses, letters } = await record(person);
      await person.sees('Talk on Tuesday 3 November 2026', 'Try this, and come back by', ABOUT);
      const seconds = presses * SECONDS.press + letters * SECONDS.letter;
      assert.ok(seconds < TWO_MINUTES, `${presses} presses and ${letters} letters: ${seconds} seconds`);
    },
    [PHONE, PLAIN],
  );
}

/** From a page of theirs to the record: how often something was pressed, and how many letters were typed. */
async function record(person: Person): Promise<{ presses: number; letters: number }> {
  let presses = 0;
  const acts = async (act: Promise<void>) => {
    await act;
    presses += 1;
  };
  const toForm =
    person.path() === '/consultations' ? person.press('Record a consultation') : person.follow('Record a consultation');
  await acts(toForm);
  await acts(person.choose('Hotline'));
  await acts(person.choose('10'));
  await acts(person.tick('Social, emotional and mental health (SEMH)'));
  await acts(person.fillIn('What was it about?', ABOUT));
  if (!person.way.javaScript) await acts(person.press('Show what fits'));
  const unwanted = person.page.getByRole('checkbox', { name: /^Agree ten phrases/ });
  assert.equal(await unwanted.filter({ visible: true }).count(), 0);
  await acts(person.tick(/^Be at the door/));
  await acts(person.choose('Try this, and come back'));
  await person.look();
  await acts(person.press('Save'));
  return { presses, letters: ABOUT.length };
}

async function somerford({ world }: Scene): Promise<number> {
  const { id } = await world.peek((db) =>
    db.selectFrom('settings').select('id').where('urn', '=', 113736).executeTakeFirstOrThrow(),
  );
  return id;
}
