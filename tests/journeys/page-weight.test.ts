import assert from 'node:assert/strict';
import type { Request } from 'playwright-core';
import { STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { PHONE, story, WIDE } from '#tests/harness/browser.ts';

/** Everything a first visit carries over the line: the page, styles, scripts, both weights of the typeface, and all headers. */
const MOST_BYTES = 100_000;

story(
  'a public page weighs little, for whoever comes for the first time',
  async ({ world, someone }) => {
    const { code } = await world.peek((db) =>
      db.selectFrom('entries').select('code').where('shown_version_id', 'is not', null).executeTakeFirstOrThrow(),
    );
    for (const path of [
      '/menu',
      '/menu/bcp',
      '/menu/bcp?q=speech&area=communication',
      `/menu/bcp/entries/${code}`,
      `/menu/bcp/entries/${code}/family`,
      '/menu/bcp/strategies',
      `/menu/bcp/strategies/${STRATEGIES[0]?.code}`,
      '/menu/bcp/occasions',
      '/menu/bcp/embedded',
      '/open',
    ]) {
      const { page } = await someone();
      const finished: Request[] = [];
      page.on('requestfinished', (request) => finished.push(request));
      await page.goto(path, { waitUntil: 'networkidle' });
      const sizes = await Promise.all(finished.map(async (request) => ({ request, sizes: await request.sizes() })));
      const bytes = sizes.reduce((sum, each) => sum + each.sizes.responseBodySize + each.sizes.responseHeadersSize, 0);
      const fonts = finished.filter((request) => request.url().endsWith('.woff2'));
      assert.ok(fonts.length >= 2, `${path} was shown without its typeface`);
      assert.ok(bytes <= MOST_BYTES, `${path}: ${bytes} bytes`);
    }
  },
  [WIDE, PHONE],
);
