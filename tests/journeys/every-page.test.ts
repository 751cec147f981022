import assert from 'node:assert/strict';
import { routes } from '#src/app.ts';
import { PHONE, story, WIDE } from '#tests/harness/browser.ts';
import { aRequest, triaged } from '#tests/harness/builders.ts';

const VISITORS = ['Amira Hassan', 'Grace Adeyemi', 'Farah Siddiqui', 'Beth Lowry'];

story(
  'every page that has an address of its own is clean',
  async ({ world, as }) => {
    const { reference, settingId } = await aRequest(world, { by: 'primary.senco' });
    await aRequest(world, { setting: '134987', at: new Date('2026-10-01T09:00:00Z') });
    const answered = await aRequest(world, { by: 'primary.senco', at: new Date('2026-10-20T09:00:00Z') });
    await triaged(world, answered.reference, 'lead.christchurch', { outcome: 'advise' });
    const addresses = routes
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path.replace(':reference', reference).replace('/settings/:id', `/settings/${settingId}`))
      .filter((path) => !path.includes(':') && !path.includes('/templates/'));
    const seen = new Set<string>();
    for (const name of VISITORS) {
      const visitor = await as(name);
      for (const address of addresses.filter((each) => !seen.has(each))) {
        const status = await visitor.goTo(address);
        if (status !== 403 && status !== 404) seen.add(address);
      }
      await visitor.goTo(`/requests/${answered.reference}`);
    }
    const never = addresses.filter((address) => !seen.has(address));
    assert.deepEqual(never, []);
  },
  [WIDE, PHONE],
);
