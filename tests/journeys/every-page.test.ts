import assert from 'node:assert/strict';
import { routes } from '#src/app.ts';
import { PHONE, story, WIDE } from '#tests/harness/browser.ts';
import { aRequest, triaged } from '#tests/harness/builders.ts';
import { helped, reviewed } from '#tests/harness/review-builders.ts';

const VISITORS = ['Amira Hassan', 'Grace Adeyemi', 'Lena Vogel', 'Farah Siddiqui', 'Beth Lowry'];

story(
  'every page that has an address of its own is clean',
  async ({ world, as }) => {
    const { reference, settingId } = await aRequest(world, { by: 'primary.senco' });
    await aRequest(world, { setting: '134987', at: new Date('2026-10-01T09:00:00Z') });
    const answered = await aRequest(world, { by: 'primary.senco', at: new Date('2026-10-20T09:00:00Z') });
    await triaged(world, answered.reference, 'lead.christchurch', { outcome: 'advise' });
    const closed = await helped(world);
    await reviewed(world, closed.reference, closed.expert);
    const underWay = await helped(world);
    const references = [reference, underWay.reference, answered.reference, closed.reference];
    const addresses = routes
      .filter(({ method }) => method === 'GET')
      .map(({ path }) => path.replace('/settings/:id', `/settings/${settingId}`))
      .filter(
        (path) => !path.replace(':reference', '').includes(':') && !/\/(templates|download)\b|\.json$/.test(path),
      );
    const seen = new Set<string>();
    for (const name of VISITORS) {
      const visitor = await as(name);
      for (const address of addresses) {
        for (const each of address.includes(':') ? references : ['']) {
          if (seen.has(address)) continue;
          const status = await visitor.goTo(address.replace(':reference', each));
          if (status !== 403 && status !== 404) seen.add(address);
        }
      }
      for (const each of references) await visitor.goTo(`/requests/${each}`);
    }
    const never = addresses.filter((address) => !seen.has(address));
    assert.deepEqual(never, []);
  },
  [WIDE, PHONE],
);
