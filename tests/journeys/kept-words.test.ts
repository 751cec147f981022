import assert from 'node:assert/strict';
import { PHONE, story } from '#tests/harness/browser.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { accepted, visitPlanned } from '#tests/harness/delivery-builders.ts';
import type { Person } from '#tests/harness/person.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';
import type { World } from '#tests/harness/world.ts';
import { keepsNothing, keptOn, sessionsSaved } from './kept-on-the-phone.ts';

const POINTED_OUT = 'Something you wrote is kept on this phone and not sent yet.';
const LATER = 'We send it when you are back online.';

story(
  'somebody else signs in on the same phone: they neither see nor send what was written, and it is gone',
  async ({ world, as }) => {
    const reference = await allocated(world);
    const lena = await as('Lena Vogel');
    await lena.goTo(`/requests/${reference}/sessions/new`);
    await fillIn(lena, 'Only Lena knows this.');
    await lena.page.route('**/sessions', (route) => route.abort());
    await save(lena);
    await lena.sees(LATER);
    await lena.page.unrouteAll({ behavior: 'wait' });
    const niamh = await lena.anotherTab();
    await niamh.signIn('Niamh Keane');
    await niamh.doesNotSee(POINTED_OUT);
    await keepsNothing(niamh);
    await saveAgain(lena);
    await lena.sees('Someone else wrote this');
    await lena.doesNotSee('Only Lena knows this.');
    await keepsNothing(lena);
    await niamh.goTo(`/requests/${reference}/sessions/new`);
    assert.equal(await niamh.whatIsIn('What next?'), '');
    assert.equal(await sessionsSaved(world, reference), 0);
    lena.forgive(/ERR_|Failed to load/);
  },
  [PHONE],
);

story(
  'two that wait are two: begun side by side on one page, closed, and both sent',
  async ({ world, as }) => {
    const reference = await allocated(world);
    const lena = await as('Lena Vogel');
    const path = `/requests/${reference}/sessions/new`;
    await lena.goTo(path);
    const beside = await lena.anotherTab();
    await beside.goTo(path);
    await fillIn(lena, 'The first of two.');
    await fillIn(beside, 'The second of two.');
    await offline(lena, async () => {
      await save(lena);
      await save(beside);
      await beside.sees(LATER);
      assert.equal((await keptOn(lena)).length, 2);
      await beside.page.close();
      await lena.page.close();
    });
    const later = await lena.anotherTab();
    await later.goTo('/');
    // A page that is closed may see the connection come back and try once more: either may be the first to go.
    const sent = new Set<string | undefined>();
    for (let each = 1; each <= 2; each += 1) {
      await later.sees(POINTED_OUT);
      await Promise.all([
        later.page.waitForURL(/\/sessions\/\d+$/),
        later.page.getByRole('link', { name: 'Open it to send it' }).click(),
      ]);
      await later.sees('of two.');
      sent.add(/The (first|second) of two\./.exec(await later.text())?.[1]);
    }
    assert.deepEqual(sent, new Set(['first', 'second']));
    await keepsNothing(later);
    assert.equal(await sessionsSaved(world, reference), 2);
    lena.forgive(/ERR_|Failed to load/);
  },
  [PHONE],
);

story(
  'a phone that keeps nothing says so, and what is on the page is sent when the connection is back',
  async ({ world, as }) => {
    const reference = await allocated(world);
    const lena = await as('Lena Vogel');
    await lena.page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    await lena.goTo(`/requests/${reference}/sessions/new`);
    await fillIn(lena, 'Typed where nothing is kept.');
    await lena.page.context().setOffline(true);
    await save(lena);
    await lena.sees('Not sent yet, and this phone cannot keep it: leave this page open.', LATER);
    await Promise.all([lena.page.waitForURL(/\/sessions\/\d+$/), lena.page.context().setOffline(false)]);
    assert.equal(await sessionsSaved(world, reference), 1);
    lena.forgive(/ERR_|Failed to load/);
  },
  [PHONE],
);

story(
  'a change that waits survives a look at the session, and is never laid over what was changed meanwhile',
  async ({ world, as }) => {
    const reference = await allocated(world);
    const id = await visitPlanned(world, reference, 'expert.ep');
    const lena = await as('Lena Vogel');
    await lena.goTo(`/sessions/${id}/visit`);
    await lena.fillIn('Where?', 'The library');
    const beside = await lena.anotherTab();
    await offline(lena, async () => {
      await save(lena, 'Change the visit');
      await lena.sees(LATER);
      await lena.page.close();
    });
    await beside.goTo(`/sessions/${id}`);
    await beside.sees(POINTED_OUT);
    assert.equal((await keptOn(beside)).length, 1);
    await world.peek((tx) =>
      tx.updateTable('sessions').set({ place: 'The hall', version: 2 }).where('id', '=', id).execute(),
    );
    await beside.page.getByRole('link', { name: 'Open it to send it' }).click();
    await beside.sees('The hall');
    assert.equal(await beside.whatIsIn('Where?'), 'The library');
    await beside.page.getByRole('button', { name: 'Change the visit' }).click();
    await beside.page.waitForURL(/\/sessions\/\d+$/);
    await beside.sees('The library');
    await keepsNothing(beside);
    lena.forgive(/409|ERR_|Failed to load/);
  },
  [PHONE],
);

story(
  'a browser that lost its cookies, or a service too busy, loses no word',
  async ({ world, as }) => {
    const reference = await allocated(world);
    const lena = await as('Lena Vogel');
    await lena.goTo(`/requests/${reference}/sessions/new`);
    await fillIn(lena, 'Written before the phone was off.');
    await lena.page.route('**/sessions', (route) => route.fulfill({ status: 503, body: 'busy' }));
    await save(lena);
    await lena.sees('Kept on this phone. The service is very busy. Try again in a minute.');
    await lena.page.unrouteAll();
    await lena.page.context().clearCookies();
    await lena.page.getByRole('button', { name: 'Send it now' }).click();
    await lena.sees('You cannot open this page');
    assert.equal((await keptOn(lena)).length, 1);
    await lena.signIn('Lena Vogel');
    await lena.sees(POINTED_OUT);
    await lena.look();
    await lena.page.getByRole('link', { name: 'Open it to send it' }).click();
    await lena.page.waitForURL(/\/sessions\/\d+$/);
    await lena.sees('Written before the phone was off.');
    await keepsNothing(lena);
    assert.equal(await sessionsSaved(world, reference), 1);
    lena.forgive(/403|503|ERR_|Failed to load/);
  },
  [PHONE],
);

async function allocated(world: World): Promise<string> {
  const { reference } = await aRequest(world);
  await plantAllocation(world, reference, { experts: ['expert.ep', 'expert.slt'] });
  await accepted(world, reference, 'expert.ep');
  return reference;
}

async function fillIn(expert: Person, next: string): Promise<void> {
  await expert.choose('Coaching');
  await expert.choose('1 hour');
  await expert.fillIn('Staff', '3');
  await expert.fillIn('What next?', next);
}

/** A connection that was closed meanwhile costs one more press, as it would on a phone. */
async function saveAgain(person: Person): Promise<void> {
  await save(person);
  await person.page.waitForTimeout(1_000);
  const again = person.page.getByRole('button', { name: 'Send it now' });
  if (await again.isVisible()) await again.click({ timeout: 1_000 }).catch(() => undefined);
}

async function save({ page }: Person, button = 'Save'): Promise<void> {
  await page.getByRole('button', { name: button }).click();
}

async function offline(person: Person, work: () => Promise<void>): Promise<void> {
  const context = person.page.context();
  await context.setOffline(true);
  await work();
  await context.setOffline(false);
}
