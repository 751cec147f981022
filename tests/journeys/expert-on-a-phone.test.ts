import assert from 'node:assert/strict';
import { PHONE, PLAIN, story, WIDE } from '#tests/harness/browser.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { accepted } from '#tests/harness/delivery-builders.ts';
import type { Person } from '#tests/harness/person.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import type { World } from '#tests/harness/world.ts';
import { keepsNothing, keptOn, sessionsSaved } from './kept-on-the-phone.ts';

const SENT_LATER = 'Kept on this phone. We send it when you are back online.';

story('an expert accepts, plans with the setting, plans a visit and records a session', async ({ world, as }) => {
  const reference = await allocated(world);
  const lena = await as('Lena Vogel');
  await lena.sees('The panel named you for Somerford Primary School');
  await lena.press(/^Look and accept/);
  await lena.press(/^Accept/);
  await lena.fillIn('What should be different?', 'Most of the class starts work within five minutes');
  await lena.fillIn('Now (1 to 10)', '3');
  await lena.fillIn('At the review (1 to 10)', '7');
  await lena.fillIn('Who does what?', 'The class teacher greets at the door.');
  await lena.choose('4');
  await lena.press('Propose the plan');
  await lena.sees('Waiting for the setting', 'Before 3, hoped for 7, out of 10.');
  await lena.goTo(`/requests/${reference}/visits/new`);
  await fillDay(lena, '5', '11');
  await lena.fillIn('Time', '9:30');
  await lena.choose('1 hour');
  await lena.choose('Observation');
  await lena.press('Plan the visit');
  await lena.sees('Thu 5 Nov, 9:30am', 'Add it to your calendar');
  await lena.goTo(`/requests/${reference}/sessions/new`);
  await fillIn(lena);
  await lena.press('Save');
  await lena.sees('Coaching', '3 staff, 12 children');
  const amira = await as('Amira Hassan');
  await amira.goTo(`/requests/${reference}/plan`);
  await amira.press('Agree to the plan');
  await amira.sees('Agreed by Amira Hassan');
});

story(
  'the connection is lost while a session is saved: it is kept, sent once when it is back, and leaves no trace',
  async ({ world, as }) => {
    const reference = await allocated(world);
    await accepted(world, reference, 'expert.ep');
    const lena = await as('Lena Vogel');
    await lena.goTo(`/requests/${reference}/sessions/new`);
    await fillIn(lena);
    await lena.page.context().setOffline(true);
    await lena.page.getByRole('button', { name: 'Save' }).click();
    await lena.sees(SENT_LATER);
    await lena.look();
    await lena.page.getByRole('button', { name: 'Send it now' }).click();
    await lena.sees(SENT_LATER);
    assert.equal(await sessionsSaved(world, reference), 0);
    await Promise.all([lena.page.waitForURL(/\/sessions\/\d+$/), lena.page.context().setOffline(false)]);
    await lena.sees('Coaching', '3 staff, 12 children');
    assert.equal(await sessionsSaved(world, reference), 1);
    await keepsNothing(lena);
    lena.forgive(/ERR_INTERNET_DISCONNECTED|Failed to load/);
  },
  [PHONE],
);

story(
  'the answer is lost after the session was saved: sent again, it is the same session',
  async ({ world, as }) => {
    const reference = await allocated(world);
    const lena = await as('Lena Vogel');
    await lena.goTo(`/requests/${reference}/sessions/new`);
    await fillIn(lena);
    await lena.page.route(`**/requests/${reference}/sessions`, async (route) => {
      await route.fetch();
      await route.abort('connectionreset');
    });
    await lena.page.getByRole('button', { name: 'Save' }).click();
    await lena.sees(SENT_LATER);
    assert.equal(await sessionsSaved(world, reference), 1);
    await lena.page.unrouteAll();
    await lena.page.getByRole('button', { name: 'Send it now' }).click();
    await lena.page.waitForURL(/\/sessions\/\d+$/);
    assert.equal(await sessionsSaved(world, reference), 1);
    await keepsNothing(lena);
    lena.forgive(/ERR_|Failed to load/);
  },
  [PHONE],
);

story(
  'a closed tab loses nothing, other pages point at it without saying what it is, and signing out erases it',
  async ({ world, as }) => {
    const reference = await allocated(world);
    const lena = await as('Lena Vogel');
    await lena.goTo(`/requests/${reference}/sessions/new`);
    await fillIn(lena);
    await lena.page.context().setOffline(true);
    await lena.page.getByRole('button', { name: 'Save' }).click();
    await lena.sees(SENT_LATER);
    await lena.page.close({ runBeforeUnload: false });
    await lena.page.context().setOffline(false);
    const later = await lena.anotherTab();
    await later.goTo('/');
    await later.sees('Something you wrote is kept on this phone and not sent yet.');
    await later.doesNotSee('Keep the calm start');
    assert.equal((await keptOn(later)).length, 1);
    const menu = later.page.getByRole('button', { name: 'Menu' });
    if (await menu.isVisible()) await menu.click();
    await later.press('Sign out');
    await keepsNothing(later);
    lena.forgive(/ERR_|Failed to load/);
  },
  [PHONE],
);

story(
  'a session that ended meanwhile keeps what was typed: sign in beside it, and it is saved once',
  async ({ world, as, way }) => {
    const reference = await allocated(world);
    const lena = await as('Lena Vogel');
    await lena.goTo(`/requests/${reference}/sessions/new`);
    await fillIn(lena);
    await lena.page.context().clearCookies({ name: 'session' });
    await lena.press('Save');
    await lena.sees('Please sign in again');
    const tab = await lena.anotherTab();
    await tab.signIn('Lena Vogel');
    await lena.press('I have signed in: go on');
    await lena.sees('Coaching', '3 staff, 12 children');
    assert.equal(await sessionsSaved(world, reference), 1);
    if (way.javaScript) await keepsNothing(lena);
    lena.forgive(/401|ERR_|Failed to load/);
  },
  [PHONE, WIDE, PLAIN],
);

async function allocated(world: World): Promise<string> {
  const { reference } = await aRequest(world);
  await plantAllocation(world, reference, { experts: ['expert.ep'] });
  return reference;
}

async function fillIn(expert: Person): Promise<void> {
  await expert.choose('Coaching');
  await expert.choose('1 hour');
  await expert.fillIn('Staff', '3');
  await expert.fillIn('Children without an EHCP', '12');
  await expert.fillIn('What next?', 'Keep the calm start every day.');
}

async function fillDay(person: Person, day: string, month: string): Promise<void> {
  await person.fillIn('Day', day);
  await person.fillIn('Month', month);
  await person.fillIn('Year', '2026');
}
