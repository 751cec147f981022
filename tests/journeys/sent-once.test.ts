import assert from 'node:assert/strict';
import { story } from '#tests/harness/browser.ts';
import { getReadyToSend, referenceOn } from './asking.ts';

story('a double click on Send makes one request, and Back shows that it is sent', async ({ world, as }) => {
  const amira = await as('Amira Hassan');
  await getReadyToSend(amira);
  await amira.page.getByRole('button', { name: 'Send request' }).dblclick();
  await amira.sees('Your request is sent');
  await amira.look();
  const reference = await referenceOn(amira);
  const sent = await world.peek((db) => db.selectFrom('requests').select('reference').execute());
  assert.deepEqual(sent, [{ reference }]);

  await amira.page.goBack();
  await amira.sees('Your request is sent', reference);
  await amira.look();
});
