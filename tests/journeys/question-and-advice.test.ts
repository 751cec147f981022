import { story } from '#tests/harness/browser.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { ADVICE, decide } from './deciding.ts';

const ANSWER = 'On Fridays, when the class goes outside first, everyone settles in five minutes.';

story(
  'a lead asks for more information, the setting answers, and the lead resolves it with advice',
  async ({ world, as }) => {
    await aRequest(world, { by: 'primary.senco' });
    const grace = await as('Grace Adeyemi');
    await grace.sees('Somerford Primary School asks for help');
    await grace.press(/^Triage/);
    await grace.sees('Three questions', 'Recommended. You decide');
    await decide(grace, { outcome: 'Ask for more information', person: 'Grace Adeyemi' });
    await grace.unfold('Only if you ask for more information');
    await grace.choose('When it goes well');
    await grace.press('Record the decision');

    const amira = await as('Amira Hassan');
    await amira.sees('Your lead has a question');
    await amira.press(/^Answer it/);
    await amira.sees(
      'Grace Adeyemi has a question for you',
      'When do things go better, even for a short time?',
      ADVICE,
    );
    await amira.fillIn('Your answer', ANSWER);
    await amira.press('Send answer');
    await amira.doesNotSee('has a question for you');

    await grace.goTo('/');
    await grace.press(/^Triage/);
    await grace.sees(ANSWER);
    await decide(grace, { outcome: 'Resolve with advice', person: 'Grace Adeyemi' });
    await grace.press('Record the decision');

    await amira.goTo('/');
    await amira.sees('Answered with advice');
    await amira.follow(/^Class or group/);
    await amira.sees('What Grace Adeyemi says', ADVICE, 'Your person to talk to');

    await world.peek((tx) => tx.updateTable('messages').set({ sent_at: world.clock() }).execute());
    await amira.goTo('/messages');
    await amira.sees('Sent', 'Nothing about a child is ever written in our e-mails.');
  },
);
