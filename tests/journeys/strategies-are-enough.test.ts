import { story } from '#tests/harness/browser.ts';
import { referenceOn, startAsking } from './asking.ts';

story('a SENCO finds the strategies enough for now, and nothing goes to triage', async ({ as }) => {
  const amira = await as('Amira Hassan');
  await startAsking(amira);
  await amira.choose('A class or group');
  await amira.press('Continue');
  await amira.unfold('Your request so far');
  await amira.follow('Areas of need');
  await amira.tick('Cognition and learning');
  await amira.press('Continue');
  await amira.unfold('Your request so far');
  await amira.follow('What to try tomorrow');
  await amira.tick(/We will try this/);
  await amira.press('This is enough for now');
  await amira.sees('Is this enough for now?', 'Nothing goes to triage');
  await amira.press('Yes, this is enough for now');
  await amira.sees('Good luck with it', 'What you said you will try');
  const reference = await referenceOn(amira);
  await amira.press('Where is it now?');
  await amira.sees('Strategies were enough');

  const grace = await as('Grace Adeyemi');
  await grace.doesNotSee('asks for help');
  await grace.goTo('/queue?view=ended');
  await grace.follow('Somerford Primary School');
  await grace.sees(reference);
});
