import assert from 'node:assert/strict';
import { story } from '#tests/harness/browser.ts';
import { aRequest } from '#tests/harness/builders.ts';

for (const name of ['Margaret Ellery', 'Jo Castellan']) {
  story(`${name}, who may see totals, sees figures and no request`, async ({ world, as }) => {
    const { reference } = await aRequest(world);
    const visitor = await as(name);
    await visitor.doesNotSee(reference, 'Somerford Primary School');
    await visitor.choosePage('Figures');
    await visitor.sees('counts below 5 are not shown');
    await visitor.doesNotSee(reference, 'Somerford Primary School');
    const typed = [
      `/requests/${reference}`,
      `/requests/${reference}/triage`,
      '/queue',
      '/panel',
      '/requests',
      '/settings',
    ];
    for (const address of typed) {
      const status = await visitor.goTo(address);
      assert.ok(status === 403 || status === 404, `${address} answers ${status}`);
      await visitor.doesNotSee(reference, 'Somerford Primary School');
    }
  });
}
