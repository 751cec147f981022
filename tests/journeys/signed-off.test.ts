import { PHONE, PLAIN, story } from '#tests/harness/browser.ts';
import { aRequest } from '#tests/harness/builders.ts';
import { accepted, planned } from '#tests/harness/delivery-builders.ts';
import { plantAllocation } from '#tests/harness/plant-allocation.ts';

const NEXT = 'Keep the calm start every day.';
const BETTER = 'The class teacher keeps the calm start going, and notes on Friday how it went.';
const CHANGE = 'Please say who keeps it going until the next visit.';

story(
  'an assistant’s record is sent back by the supervisor, changed, and signed',
  async ({ world, as }) => {
    const { reference } = await aRequest(world);
    await plantAllocation(world, reference, { experts: ['expert.ep', 'expert.assistant'] });
    for (const expert of ['expert.ep', 'expert.assistant']) await accepted(world, reference, expert);
    await planned(world, reference, 'expert.ep');
    const kofi = await as('Kofi Mensah');
    await kofi.choosePage('Your work');
    await kofi.press(/^Record a session/);
    await kofi.choose('Observation');
    await kofi.choose('1 hour');
    await kofi.fillIn('Staff', '2');
    await kofi.fillIn('Children without an EHCP', '12');
    await kofi.fillIn('What next?', NEXT);
    await kofi.press('Save');
    await kofi.sees('To be signed', 'Waiting for the supervisor');

    const lena = await as('Lena Vogel');
    await lena.sees('One record waits for your signature.');
    await lena.press(/^Read and sign/);
    await lena.sees('Kofi Mensah', '2 staff, 12 children', NEXT);
    await lena.follow(/^Send back/);
    await lena.unfold('Send back');
    await lena.press('Send back');
    await lena.sees('Say in a few words what should change');
    await lena.fillIn('What should change?', CHANGE);
    await lena.press('Send back');

    await kofi.goTo('/');
    await kofi.sees('Your supervisor asks for a change to your record');
    await kofi.press(/^Change it/);
    await kofi.sees(CHANGE);
    await kofi.fillIn('What next?', BETTER);
    await kofi.fillIn('Why do you change it?', 'As my supervisor asked.');
    await kofi.press('Save');
    await kofi.sees('To be signed', BETTER);

    await lena.goTo('/signatures');
    await lena.sees(BETTER);
    await lena.press(/^Sign\b.*Kofi Mensah/);
    await lena.sees('Nothing to sign');
    await kofi.page.reload();
    await kofi.look();
    await kofi.sees('Signed Tue 3 Nov');
    await kofi.doesNotSee('To be signed');
  },
  [PHONE, PLAIN],
);
