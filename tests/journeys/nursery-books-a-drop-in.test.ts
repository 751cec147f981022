import assert from 'node:assert/strict';
import { PHONE, PLAIN, story } from '#tests/harness/browser.ts';
import { readCalendar } from '#tests/harness/calendar-file.ts';
import type { Person } from '#tests/harness/person.ts';
import type { World } from '#tests/harness/world.ts';

const TITLE = 'Twenty minutes with a therapist; bring a worry, or two';
const EARLY = '3:30pm to 3:50pm';
const LATE = '3:50pm to 4:10pm';

story(
  'a nursery books a slot of a drop-in and puts it in its calendar; when all are taken the next waits, and moves up',
  async ({ world, as }) => {
    const niamh = await as('Niamh Keane');
    await planned(niamh);
    const priya = await as('Priya Nair');
    await findDropIn(priya, '2 slots left');
    await priya.press('Choose a slot');
    await priya.press('Book this slot');
    await priya.sees('Choose a slot');
    await priya.choose(EARLY);
    await priya.page.getByRole('button', { name: 'Book this slot' }).dblclick();
    await priya.sees('Your bookings', EARLY, 'Room 4021');
    await priya.look();
    assert.deepEqual(await counted(world), { booked: 1, waiting: 0 });
    await calendarIs(priya, ['2026-11-10T15:30:00Z', '2026-11-10T15:50:00Z']);

    const carol = await as('Carol Whitlock');
    await findDropIn(carol, '1 slot left');
    await carol.press('Choose a slot');
    await carol.doesNotSee(EARLY);
    await carol.choose(LATE);
    await carol.press('Book this slot');
    await carol.sees('Your bookings', LATE);

    const amira = await as('Amira Hassan');
    await findDropIn(amira, 'Full: waiting list');
    await amira.press('Join the waiting list');
    await amira.sees('Nobody waits yet.');
    await amira.press('Join the waiting list');
    await amira.sees('On the waiting list');
    await amira.doesNotSee('Room 4021', 'Put it in your calendar');

    await priya.press(/^Cancel my booking/);
    await priya.sees('Nothing is booked');
    await amira.choosePage('Your bookings');
    await amira.sees(TITLE, EARLY, 'Room 4021');
    await amira.doesNotSee('On the waiting list');
    await calendarIs(amira, ['2026-11-10T15:30:00Z', '2026-11-10T15:50:00Z']);
    await niamh.page.reload();
    await niamh.sees('3:30pm: Amira Hassan', '3:50pm: Carol Whitlock');
    await niamh.doesNotSee('On the waiting list');
    const told = await world.peek((db) =>
      db.selectFrom('messages').select('to_email').where('kind', '=', 'moved_up').execute(),
    );
    assert.match(told.map(({ to_email }) => to_email).join(), /^primary\.senco@[^,]+$/);
  },
  [PHONE, PLAIN],
);

/** A therapist offers two slots in a week's time. */
async function planned(niamh: Person): Promise<void> {
  await niamh.choosePage('Occasions');
  await niamh.press('Plan an occasion');
  await niamh.choose('Drop-in');
  await niamh.fillIn('Title', TITLE);
  await niamh.fillIn(/What happens there/, 'Bring a worry.\nNo forms, no names.');
  for (const [part, value] of [
    ['Day', '10'],
    ['Month', '11'],
    ['Year', '2026'],
  ] as const)
    await niamh.fillIn(part, value);
  await niamh.fillIn('Begins at', '3:30pm');
  await niamh.fillIn('Ends at', '4:10pm');
  await niamh.fillIn(/length of a slot/i, '20');
  await niamh.fillIn('Where', 'Online');
  await niamh.fillIn(/How to join/, 'Room 4021');
  await niamh.tick('Early years', 'Primary');
  await niamh.press('Publish');
  await niamh.sees(TITLE, 'Nobody has booked yet');
}

async function findDropIn(person: Person, places: string): Promise<void> {
  await person.choosePage('Menu of support');
  await person.choosePage('Drop-ins and training');
  await person.sees(TITLE, places);
  await person.follow(TITLE);
  await person.doesNotSee('Room 4021');
}

/** The file behind the link, as the calendar of a stranger reads it. */
async function calendarIs({ page }: Person, [starts, ends]: [string, string]): Promise<void> {
  const href = await page.getByRole('link', { name: /^Put it in your calendar/ }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  assert.match(answer.headers()['content-type'] ?? '', /^text\/calendar/);
  assert.match(answer.headers()['content-disposition'] ?? '', /^attachment/);
  const [event, ...others] = readCalendar(await answer.text());
  assert.deepEqual(others, []);
  assert.deepEqual([event?.starts, event?.ends], [new Date(starts), new Date(ends)]);
  assert.deepEqual(
    [event?.summary, event?.location, event?.description, event?.status],
    [`Drop-in: ${TITLE}`, 'Online', 'Bring a worry.\nNo forms, no names.\n\nRoom 4021', 'CONFIRMED'],
  );
}

function counted(world: World): Promise<{ booked: number; waiting: number }> {
  return world.peek(async (db) => {
    const all = await db.selectFrom('bookings').select(['waiting', 'cancelled_at']).execute();
    const held = all.filter(({ cancelled_at }) => cancelled_at === null);
    const waiting = held.filter((each) => each.waiting).length;
    return { booked: held.length - waiting, waiting };
  });
}
