import assert from 'node:assert/strict';
import { story } from '#tests/harness/browser.ts';
import { referenceOn, startAsking } from './asking.ts';

story('a childminder asks about one child: agreement is needed to send, not to save', async ({ as }) => {
  const carol = await as('Carol Whitlock');
  await startAsking(carol);
  await carol.choose('One child or young person');
  await carol.press('Continue');
  await carol.fillIn('Initials, or your own reference', 'RB');
  await carol.choose('2-year-olds');
  await carol.choose('No special educational need identified');
  await carol.choose('Not yet', { in: 'Does a parent or carer agree to you asking?' });
  await carol.press('Continue');
  await carol.tick('Communication and interaction');
  await carol.press('Continue');
  await carol.tick(/Uses fewer words/);
  await carol.press('Continue');
  await carol.press('Continue');
  await carol.fillIn('What have you noticed?', 'Points and pulls me by the hand to ask, with about ten words.');
  await carol.press('Save and finish later');
  await carol.sees('Saved. You can carry on until');

  await carol.press('Carry on');
  await carol.unfold('Your request so far');
  await carol.follow('What would help');
  await carol.tick('Not sure yet');
  await carol.choose('Planning ahead');
  await carol.press('Continue');
  await carol.press('Continue');
  await carol.press('Continue');
  await carol.sees('Check your answers', 'Before you can send', 'RB');
  await carol.press('Send request');
  await carol.sees('Nearly there: please add these before you send');

  await carol.follow(/^Ask whether a parent or carer agrees/);
  await carol.choose('Yes, they agree');
  await carol.press('Save and go back to your answers');
  await carol.doesNotSee('Before you can send');
  await carol.press('Send request');
  await carol.sees('Your request is sent', 'Nadia Rahman');
  assert.match(await referenceOn(carol), /\w/);
});
