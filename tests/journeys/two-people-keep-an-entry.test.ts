import { story } from '#tests/harness/browser.ts';
import type { Person } from '#tests/harness/person.ts';

const ENTRY = 'How families find you: fresh eyes on welcome, letters and meetings';
const HARD =
  'Multidisciplinary practitioners utilise co-produced interventions in order to facilitate considerably improved accessibility of communications for families.';
const ADDED = 'We can come on a Saturday too.';

story(
  'a lead writes a new version, cannot approve it, and a second person does; until then everyone reads the old words',
  async ({ way, as, someone }) => {
    const grace = await as('Grace Adeyemi');
    await grace.choosePage('Keep the menu');
    await grace.follow(ENTRY);
    await grace.unfold('Keeping it true');
    await grace.follow('Write a new version');
    const box = grace.page.getByRole('textbox', { name: 'For families' });
    const before = await box.inputValue();
    await box.fill(HARD);
    await readsAs(grace, 'Aim for 9 or below', way.javaScript);
    await readsAs(grace, 'Words some will not know: Multidisciplinary', way.javaScript);
    await box.fill(`${before} ${ADDED}`);
    await readsAs(grace, 'Good: 9 or below.', way.javaScript);
    await grace.press('Save the draft');
    await grace.sees('The draft', ADDED);
    await grace.press('Propose it');
    await grace.sees('Waiting for approval', 'Waits for a lead or manager who did not write or propose it.');
    await grace.doesNotSee('Approve: show it to everyone');

    const parent = await someone();
    await toFamilyPage(parent);
    await parent.doesNotSee(ADDED);

    const sunita = await as('Sunita Patel');
    await sunita.choosePage('Keep the menu');
    await sunita.follow(/^Waiting for approval/);
    await sunita.sees('Ready for you to read, from Grace Adeyemi');
    await sunita.follow(ENTRY);
    await sunita.sees('Waiting for approval', `added: ${ADDED}`);
    await sunita.press('Approve: show it to everyone');
    await sunita.sees('Approved. Everyone sees');

    for (const visitor of [parent, await someone()]) {
      await toFamilyPage(visitor);
      await visitor.sees(ADDED);
    }
    await grace.page.reload();
    await grace.sees('What everyone sees', ADDED);
    await grace.doesNotSee('Waiting for approval');
  },
);

/** What is said beside the words for families, by itself while they are written, or when asked for. */
async function readsAs(writer: Person, words: string, byItself: boolean): Promise<void> {
  if (!byItself) await writer.press('Check how it reads');
  await writer.sees(words);
}

async function toFamilyPage(visitor: Person): Promise<void> {
  await visitor.goTo('/menu/bcp');
  await visitor.fillIn('What is it about?', 'letters to families');
  await visitor.press('Search');
  await visitor.follow(ENTRY);
  await visitor.unfold('For families');
  await visitor.follow('The page for families');
}
