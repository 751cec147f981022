import assert from 'node:assert/strict';
import { PLAIN, story, WIDE } from '#tests/harness/browser.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { NOTICED } from './asking.ts';
import { enter, focusedName, pressEnterOn, tabTo } from './keyboard.ts';

story(
  'a request is written and sent with the keyboard alone, and the focus is always seen',
  async ({ someone }) => {
    const amira = await someone();
    const { keyboard } = amira.page;
    await amira.goTo('/sign-in');
    await pressEnterOn(amira, /^Amira Hassan/);
    await pressEnterOn(amira, 'Ask for help');
    await pressEnterOn(amira, 'Start now');
    await tabTo(amira, 'The whole setting');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    assert.equal(await focusedName(amira), 'A class or group');
    await pressEnterOn(amira, 'Continue');
    await tabTo(amira, 'Year 3');
    await keyboard.press('Space');
    await tabTo(amira, 'How many children?');
    await keyboard.type('28');
    await pressEnterOn(amira, 'Continue');
    await tabTo(amira, 'Cognition and learning');
    await keyboard.press('Space');
    await pressEnterOn(amira, 'Continue');
    await pressEnterOn(amira, 'Continue');
    await pressEnterOn(amira, 'Continue');
    await tabTo(amira, 'What have you noticed?');
    await keyboard.type(NOTICED);
    await pressEnterOn(amira, 'Continue');
    await tabTo(amira, 'Not sure yet');
    await keyboard.press('Space');
    await tabTo(amira, 'This week');
    await keyboard.press('Space');
    await pressEnterOn(amira, 'Continue');
    await pressEnterOn(amira, 'Continue');
    await pressEnterOn(amira, 'Continue');
    await amira.sees('Check your answers', NOTICED);
    await pressEnterOn(amira, 'Send request');
    await amira.sees('Your request is sent');
  },
  [WIDE, PLAIN],
);

story(
  'a lead walks the queue with j and k, and opens a request with Enter',
  async ({ world, as }) => {
    await aRequest(world);
    await aRequest(world, { setting: '134987' });
    const grace = await as('Grace Adeyemi');
    await grace.choosePage('Queue');
    const { keyboard } = grace.page;
    await keyboard.press('j');
    const first = await focusedName(grace);
    await keyboard.press('j');
    const second = await focusedName(grace);
    assert.deepEqual([first, second].toSorted(), ['Highcliffe St Mark Primary School', 'Somerford Primary School']);
    await keyboard.press('k');
    assert.equal(await focusedName(grace), first);
    await enter(grace);
    await grace.sees('Three questions', first);
  },
  [WIDE],
);
