import assert from 'node:assert/strict';
import { story } from '#tests/harness/browser.ts';
import { comeToTheMenu, found, searchFor } from './front-door.ts';

const ENTRY = 'Communicating with few or no spoken words: getting everyone started';
const SAID = 'Now I know what the picture board is for.\nCould there be a film?';

story(
  'a parent without an account finds what the nursery spoke of, and whoever keeps it reads what they say of it, once',
  async ({ world, as, someone }) => {
    const parent = await someone();
    await comeToTheMenu(parent);
    await searchFor(parent, 'comunicating without speach');
    assert.equal((await found(parent))[0], ENTRY);
    await parent.follow(ENTRY);
    await parent.unfold('For families');
    await parent.follow('The page for families');
    await parent.sees('For families', 'What you can do now', 'Did this page help you?');

    await parent.fillIn(/What was good, or what is missing/, SAID);
    await parent.press('Send');
    await parent.sees('Select yes, partly or no');
    assert.equal(await parent.whatIsIn(/What was good, or what is missing/), SAID);
    await parent.choose('Partly');
    await parent.page.getByRole('button', { name: 'Send' }).dblclick();
    await parent.sees('Thank you', 'Whoever looks after this page reads what you said.');
    await parent.look();

    const kept = await world.peek((db) => db.selectFrom('remarks').select(['words', 'helpful']).execute());
    assert.deepEqual(kept, [{ words: SAID, helpful: 'partly' }]);

    const niamh = await as('Niamh Keane');
    await niamh.choosePage('Keep the menu');
    await niamh.sees('1 new remark');
    await niamh.follow(ENTRY);
    await niamh.sees('What visitors say: 1 new', 'Partly helpful', 'A family', 'Could there be a film?');
    await niamh.press('Mark as read');
    await niamh.sees('read by Niamh Keane');
    await niamh.doesNotSee('1 new');
  },
);
