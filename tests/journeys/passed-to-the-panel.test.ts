import { story } from '#tests/harness/browser.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { decide } from './deciding.ts';

const HOPE = 'An occupational therapist to look at the room together with staff.';

story('a lead passes a request to the panel, and the co-ordinator sees it', async ({ world, as }) => {
  const { reference } = await aRequest(world);
  const grace = await as('Grace Adeyemi');
  await grace.choosePage('Queue');
  await grace.follow('Somerford Primary School');
  await decide(grace, { outcome: 'Pass to the panel', person: 'Grace Adeyemi' });
  await grace.press('Record the decision');
  await grace.sees('What do you hope the panel can arrange?', 'Please check these answers');
  await grace.fillIn('What do you hope the panel can arrange?', HOPE);
  await grace.press('Record the decision');

  const beth = await as('Beth Lowry');
  await beth.choosePage('Panels');
  await beth.press('Make the panel');
  await beth.follow('Somerford Primary School');
  await beth.sees(reference, HOPE, 'Grace Adeyemi', 'What does the panel decide?');

  const amira = await as('Amira Hassan');
  await amira.sees('With the panel');
});
