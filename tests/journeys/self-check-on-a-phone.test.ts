import assert from 'node:assert/strict';
import { SELF_CHECK_AREAS, statementsFor } from '#src/domain/self-check/statements.ts';
import { AREAS, type Area } from '#src/domain/vocabulary.ts';
import { PHONE, story } from '#tests/harness/browser.ts';
import type { Person } from '#tests/harness/person.ts';

const PRIMARY = statementsFor('primary');
const inArea = (area: Area) => PRIMARY.filter((each) => each.area === area).map(({ statement }) => statement);
const [QUIET_PLACE = '', ...OTHER_SEMH] = inArea('semh').toReversed();

story(
  'a self-check is one tap a statement and one a page, and may be left in the middle of one',
  async ({ as }) => {
    const amira = await as('Amira Hassan');
    await amira.page.context().addInitScript(COUNT_TAPS);
    await amira.follow('Look at your own offer');
    await amira.press('Begin');
    for (const area of ['communication', 'cognition'] as const) {
      await answerAll(amira, area);
      await amira.press('Save and go on');
    }
    for (const statement of OTHER_SEMH) await amira.choose('Developing', { in: statement });
    await amira.sees('Saved at 9:30am');
    await amira.look();
    const taps = await tapsOf(amira);
    await amira.page.close({ runBeforeUnload: false });

    const later = await amira.anotherTab();
    await later.goTo('/self-checks');
    await later.press('Carry on');
    assert.equal(await later.heading(), AREAS.semh);
    await later.choose('Embedded', { in: QUIET_PLACE });
    await later.press('Save and go on');
    for (const area of ['sensory', 'families'] as const) {
      await answerAll(later, area);
      await later.press('Save and go on');
    }
    await later.press('Finish and see our picture');
    await later.sees('Your picture', `1 of ${PRIMARY.length} statements are embedded`);
    // Beginning, carrying on, a page each, finishing: nothing else is tapped than the answers.
    const others = 3 + SELF_CHECK_AREAS.length;
    assert.equal(taps + (await tapsOf(later)), PRIMARY.length + others);
  },
  [PHONE],
);

story(
  'two tabs with other answers: both are shown, and what is sent again counts',
  async ({ as }) => {
    const amira = await as('Amira Hassan');
    await amira.goTo('/self-checks');
    await amira.press('Begin');
    const other = await amira.anotherTab();
    await other.goTo(amira.path());
    const [statement = '', untouched = ''] = inArea('communication');
    await amira.choose('Embedded', { in: statement });
    await amira.choose('Embedded', { in: untouched });
    await amira.sees('Saved at');
    await other.choose('Not yet', { in: statement });
    await other.sees('Not saved yet: someone else answered this as well.');
    await other.press('Save and go on');
    await other.sees(`${statement}: Embedded`, `${statement}: Not yet`);
    other.forgive(/409/);
    await other.press('Save and go on');
    await other.goTo(amira.path());
    const chosen = (of: string) =>
      other.page.getByRole('region', { name: of }).locator('input[type=radio]:checked').inputValue();
    assert.deepEqual([await chosen(statement), await chosen(untouched)], ['not_yet', 'embedded']);
    amira.forgive(/409/);
  },
  [PHONE],
);

async function answerAll(person: Person, area: Area): Promise<void> {
  for (const statement of inArea(area)) await person.choose('Developing', { in: statement });
}

const COUNT_TAPS = `addEventListener('pointerdown', () => {
  sessionStorage.setItem('taps', String(Number(sessionStorage.getItem('taps')) + 1));
}, true)`;

function tapsOf({ page }: Person): Promise<number> {
  return page.evaluate<number>("Number(sessionStorage.getItem('taps'))");
}
