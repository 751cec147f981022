import { story } from '#tests/harness/browser.ts';
import { aRequest } from '#tests/harness/builders.ts';

story('a setting withdraws a request with a reason, and reopens it', async ({ world, as }) => {
  await aRequest(world, { by: 'primary.senco' });
  const amira = await as('Amira Hassan');
  await amira.choosePage('Your requests');
  await amira.follow(/Class or group/);
  await amira.follow('Withdraw this request');
  await amira.press('Withdraw request');
  await amira.sees('Select why you are withdrawing the request');
  await amira.choose('Things have got better');
  await amira.press('Withdraw request');
  await amira.sees('Withdrawn', 'Things have got better');

  const grace = await as('Grace Adeyemi');
  await grace.doesNotSee('asks for help');

  await amira.follow('Reopen this request');
  await amira.fillIn('Why should it be open again?', 'It lasted a week, and then it was back.');
  await amira.press('Reopen request');
  await amira.sees('With Grace Adeyemi', 'It lasted a week, and then it was back.');
  await grace.goTo('/');
  await grace.sees('Somerford Primary School asks for help');
});
