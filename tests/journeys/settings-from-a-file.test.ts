import { readFileSync } from 'node:fs';
import { story } from '#tests/harness/browser.ts';
import type { Person } from '#tests/harness/person.ts';

const REGISTER = readFileSync(new URL('../../seeds/bcp/schools.csv', import.meta.url), 'latin1');
const FILE = {
  name: 'edubasealldata20261030.csv',
  text: REGISTER.replace('Somerford Primary School', 'Somerford Primary Academy'),
};

story('a manager previews a file of settings and applies it; the same file again changes nothing', async ({ as }) => {
  const farah = await as('Farah Siddiqui');
  await farah.choosePage('Settings');
  await farah.follow('Bring in settings and people from a file');
  await farah.press('Show what would change');
  await farah.sees('Please check these answers');

  await bringTheFile(farah);
  await farah.sees('What this file would change', 'Nothing has changed yet', 'Somerford Primary Academy');
  await farah.press('Apply these changes');
  await farah.sees('What this file changed', 'Applied on Tuesday 3 November');

  await farah.goTo('/imports');
  await bringTheFile(farah);
  await farah.sees('There is nothing to apply');

  await farah.choosePage('Settings');
  await farah.fillIn('Find by name, postcode or URN', 'somerford');
  await farah.press('Find');
  await farah.follow('Somerford Primary Academy');
  await farah.sees('Name: Somerford Primary School, now Somerford Primary Academy');
  await farah.unfold('The team around');
  await farah.sees('Grace Adeyemi');
});

async function bringTheFile(person: Person): Promise<void> {
  await person.choose('The national register');
  await person.bring('The file', FILE);
  await person.press('Show what would change');
}
