import type { AddressInfo } from 'node:net';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildAssets } from '../../bin/build-assets.ts';
import { launchChromium } from './chromium.ts';
import { Person, type Way } from './person.ts';
import { openWorld, type World } from './world.ts';

export const WIDE: Way = { name: 'on a wide screen', javaScript: true, width: 1280 };
export const PHONE: Way = { name: 'on a phone', javaScript: true, width: 320 };
export const PLAIN: Way = { name: 'without JavaScript', javaScript: false, width: 1280 };

export type Scene = {
  world: World;
  way: Way;
  /** Somebody with a browser of their own, who has come in as this member of the cast. */
  as(name: string): Promise<Person>;
  someone(): Promise<Person>;
};

let browser: Browser;

/**
 * One story of the product, told in a real browser in each of these ways, each time in a world of its own: on a phone
 * with scripts and on a wide screen without them, unless it needs others. `every-page` looks at each page in the rest.
 */
export function story(title: string, tell: (scene: Scene) => Promise<void>, ways = [PHONE, PLAIN]): void {
  for (const way of ways) {
    test(`${title}, ${way.name}`, async () => {
      const { world, visitors, someone } = await openDoor(way);
      const as = async (name: string) => {
        const person = await someone();
        await person.signIn(name);
        return person;
      };
      try {
        await tell({ world, way, as, someone });
        for (const person of visitors) person.allIsWell();
      } finally {
        for (const person of visitors) await person.page.context().close();
      }
    });
  }
}

before(async () => {
  await buildAssets();
  browser = await launchChromium();
});

after(() => browser?.close());

/** The site on a port of its own, for browsers of this kind. */
async function openDoor(way: Way) {
  const world = await openWorld();
  await world.site.listen({ port: 0, host: '127.0.0.1' });
  const { port } = world.site.server.address() as AddressInfo;
  const visitors: Person[] = [];
  const someone = async (): Promise<Person> => {
    const context = await browser.newContext({
      baseURL: `http://127.0.0.1:${port}`,
      viewport: { width: way.width, height: 900 },
      javaScriptEnabled: way.javaScript,
      locale: 'en-GB',
    });
    const person = await Person.at(context, way);
    visitors.push(person);
    return person;
  };
  return { world, visitors, someone };
}
