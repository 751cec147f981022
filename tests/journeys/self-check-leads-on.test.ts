import assert from 'node:assert/strict';
import { SELF_CHECK_AREAS, statementsFor } from '#src/domain/self-check/statements.ts';
import { AREAS, type Area } from '#src/domain/vocabulary.ts';
import { PHONE, PLAIN, story } from '#tests/harness/browser.ts';
import type { Person } from '#tests/harness/person.ts';
import { startAsking } from './asking.ts';

const SHOWS_IT = 'The blue room, with a rota on its door.';
const [FIRST, ...OTHERS] = statementsFor('primary').filter(({ area }) => area === 'semh');

story(
  'a setting looks at its own offer in two sittings, is led on from its picture, shares it, and its next request knows',
  async ({ as }) => {
    const amira = await as('Amira Hassan');
    await amira.follow('Look at your own offer');
    await amira.press('Begin');
    await answer(amira, 'communication', 'Embedded');
    await amira.press('Save and go on');
    await amira.choose('Developing', {
      in: statementsFor('primary').find(({ area }) => area === 'cognition')?.statement,
    });
    await amira.press('Save and stop here');

    const later = await as('Amira Hassan');
    await later.follow('Look at your own offer');
    await later.press('Carry on');
    for (const area of SELF_CHECK_AREAS) await goOn(later, area);
    await later.press('Finish and see our picture');
    await later.sees('Your picture', 'Where to begin', 'You and your colleagues, nobody else.');
    const picture = later.path();
    const entry = later.page.locator('main a[href*="/entries/"]').first();
    const title = await entry.innerText();
    await later.follow(title);
    assert.equal(await later.heading(), title);

    await later.goTo(picture);
    await later.press('Share with Grace Adeyemi');
    await later.sees('Take it back');
    const grace = await as('Grace Adeyemi');
    await grace.follow(/self-checks/i);
    await grace.follow('Somerford Primary School');
    await grace.sees('Self-check of Somerford Primary School');
    await grace.unfold('See every answer');
    await grace.sees(SHOWS_IT);

    await startAsking(later);
    await later.choose('A class or group');
    await later.press('Continue');
    await later.press('Continue');
    await later.tick('Social, emotional and mental health (SEMH)');
    await later.press('Continue');
    await later.press('Continue');
    await later.sees('What is in place already?', 'From your self-check');
    assert.equal(await inPlace(later, FIRST?.code), 'in_place');
    for (const { code } of OTHERS) assert.equal(await inPlace(later, code), 'not_yet');
    await later.doesNotSee(SHOWS_IT);
  },
  [PHONE, PLAIN],
);

/** The page of one area, from wherever carrying on has led to. */
async function goOn(person: Person, area: Area): Promise<void> {
  if ((await person.heading()) !== AREAS[area]) return;
  await answer(person, area, area === 'semh' ? 'Not yet' : 'Embedded');
  if (area === 'semh' && FIRST) {
    await person.choose('Embedded', { in: FIRST.statement });
    const about = person.page.getByRole('region', { name: FIRST.statement });
    await about.locator('summary').click();
    await about.getByRole('textbox').fill(SHOWS_IT);
  }
  await person.press('Save and go on');
}

async function answer(person: Person, area: Area, standing: string): Promise<void> {
  const statements = statementsFor('primary').filter((each) => each.area === area);
  for (const { statement } of statements) await person.choose(standing, { in: statement });
}

function inPlace({ page }: Person, code = ''): Promise<string> {
  return page.locator(`[name="inPlace-${code}"]:checked`).inputValue();
}
