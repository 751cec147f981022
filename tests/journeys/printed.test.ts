import assert from 'node:assert/strict';
import { PHONE, story, WIDE } from '#tests/harness/browser.ts';
import { aRequest, triaged } from '#tests/harness/builders.ts';
import { ADVICE } from './deciding.ts';

story(
  'a printed request has all that was said, and no navigation, buttons or banner',
  async ({ world, as }) => {
    const { reference } = await aRequest(world, { by: 'primary.senco' });
    await triaged(world, reference, 'lead.christchurch', { outcome: 'advise', advice: ADVICE });
    const amira = await as('Amira Hassan');
    await amira.goTo(`/requests/${reference}`);
    await amira.page.emulateMedia({ media: 'print' });
    await amira.page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    await amira.sees(reference, ADVICE, 'Where is it now', 'settle after lunch');
    await amira.doesNotSee('Sign out', 'Be someone else', 'Skip to main content', 'Withdraw this request');
    for (const role of ['navigation', 'button'] as const) {
      const shown = await amira.page.getByRole(role).filter({ visible: true }).allInnerTexts();
      assert.deepEqual(shown, [], `${role} is printed`);
    }
  },
  [WIDE, PHONE],
);
