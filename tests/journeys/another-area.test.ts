import assert from 'node:assert/strict';
import { story } from '#tests/harness/browser.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { getReadyToSend } from './asking.ts';
import { ADVICE, decide } from './deciding.ts';

const NOT_THEIRS = /cluster|Inclusion Lead|Somerford|BCP/i;

story('another area works in its own words, and sees nothing of its neighbour', async ({ world, as }) => {
  const { reference: neighbours } = await aRequest(world);
  const megan = await as('Megan Pryce');
  megan.mustNeverSee(NOT_THEIRS);
  await megan.goTo('/');
  await megan.sees('Rosalind Tate, Inclusion Advisory Teacher', 'Local Inclusion Support Offer');
  await megan.press('Ask for help');
  await megan.sees('Rosalind Tate', 'within 3 working days');
  await getReadyToSend(megan);
  await megan.press('Send request');
  await megan.sees('Rosalind Tate', 'Friday 6 November');
  assert.equal(await megan.goTo(`/requests/${neighbours}`), 404);

  const rosalind = await as('Rosalind Tate');
  rosalind.mustNeverSee(NOT_THEIRS);
  await rosalind.sees('Meadow View Primary School asks for help');
  await rosalind.choosePage('Queue');
  await rosalind.unfold('Filter');
  await rosalind.sees('Locality', 'Meadow View Primary School');
  await rosalind.follow('Meadow View Primary School');
  await decide(rosalind, { outcome: 'Resolve with advice', person: 'Rosalind Tate' });
  await rosalind.press('Record the decision');
  assert.equal(await rosalind.goTo(`/requests/${neighbours}`), 404);

  await megan.goTo('/');
  await megan.follow(/^Class or group/);
  await megan.sees('What Rosalind Tate says', ADVICE);
});
