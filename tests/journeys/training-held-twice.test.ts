import assert from 'node:assert/strict';
import { PHONE, PLAIN, story } from '#tests/harness/browser.ts';
import type { Person } from '#tests/harness/person.ts';

const TITLE = 'Calm starts to the day';

story(
  'a lead plans training for two Thursdays at once; who came says whether it was useful, and prints a certificate',
  async ({ world, as }) => {
    const grace = await as('Grace Adeyemi');
    await planned(grace);
    const amira = await as('Amira Hassan');
    await amira.choosePage('Menu of support');
    await amira.choosePage('Drop-ins and training');
    await amira.follow(TITLE);
    await amira.press('Book a place');
    await amira.press('Book my place');
    await amira.sees('Your bookings', 'Thursday 12 November', 'The side door');

    world.clock.set(new Date('2026-11-12T17:30:00Z'));
    const holder = await as('Grace Adeyemi');
    await holder.choosePage('Occasions');
    await holder.page.getByRole('link', { name: TITLE }).last().click();
    await holder.sees('Who came?', 'Amira Hassan');
    await holder.look();
    await holder.press('Save who came');
    await holder.fillIn(/Slides, notes/, 'https://example.org/calm-starts');
    await holder.press('Save materials');

    const came = await as('Amira Hassan');
    await came.choosePage('Your bookings');
    await came.sees('You came', 'https://example.org/calm-starts');
    await came.look();
    await came.follow(/^Was it useful/);
    await came.choose('Yes');
    await came.press('Send');
    await came.follow(/^Certificate of attendance/);
    await came.sees('Amira Hassan', TITLE, 'Thursday 12 November 2026, 1.5 hours');
    await came.look();
    await holder.page.reload();
    await holder.sees('Useful: 1 yes, 0 partly, 0 no. 1 of 1 who came have said.');
    assert.equal(await holder.page.getByRole('checkbox', { checked: true }).count(), 1);
  },
  [PHONE, PLAIN],
);

/** Two weeks running, with the days looked at before they are published. */
async function planned(grace: Person): Promise<void> {
  await grace.choosePage('Occasions');
  await grace.press('Plan an occasion');
  await grace.look();
  await grace.choose('Training');
  await grace.fillIn('Title', TITLE);
  await grace.fillIn(/What happens there/, 'How a morning can begin.');
  await grace.fillIn('Day', '12');
  await grace.fillIn('Month', '11');
  await grace.fillIn('Year', '2026');
  await grace.fillIn('Begins at', '3:45pm');
  await grace.fillIn('Ends at', '5:15pm');
  await grace.choose('Every week');
  await grace.fillIn('How many times in all?', '2');
  await grace.fillIn('How many can come', '20');
  await grace.fillIn('Where', 'Christchurch library');
  await grace.fillIn(/How to join/, 'The side door');
  await grace.press('Publish');
  await grace.sees('On which days?', 'Thursday 12 November, 3:45pm to 5:15pm', 'Thursday 19 November');
  await grace.look();
  await grace.press('Publish these days');
  assert.equal(await grace.page.getByRole('link', { name: TITLE }).count(), 2);
}
