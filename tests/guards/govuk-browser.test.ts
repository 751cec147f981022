import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { assetsFolder } from '#src/govuk/assets.ts';
import { launchChromium } from '#tests/harness/chromium.ts';
import { buildAssets } from '../../bin/build-assets.ts';
import { galleryBrand } from '../gallery/framed.tsx';
import { galleryPages } from '../gallery/gallery.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const POLICY =
  "default-src 'none'; script-src 'self' 'nonce-gallery'; style-src 'self' 'nonce-gallery'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";
const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

let pages: Record<string, string>;
let server: Server;
let browser: Browser;
let origin: string;
let saving = 0;
const posts: { path: string; body: string }[] = [];
let answer = { status: 200, body: { savedAt: '14:05', version: '4' } as Record<string, string> };

before(async () => {
  await buildAssets();
  pages = await galleryPages();
  server = createServer((request, response) => void respond(request, response)).listen(0);
  origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await launchChromium();
});

after(async () => {
  await browser?.close();
  server?.close();
});

describe('every gallery page, under the content policy', () => {
  for (const width of [320, 1280]) {
    test(`is clean to axe, breaks no policy and never scrolls sideways at ${width} px`, async () => {
      for (const name of Object.keys(pages)) {
        const { page, complaints } = await open(name, width);
        const sideways = await page.evaluate(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.equal(sideways, 0, `${name} at ${width}`);
        assert.deepEqual(complaints, [], name);
        await page.context().close();
        assert.deepEqual(await axe(name, width), [], name);
      }
    });
  }
});

test('the side is a closed fold on a phone and open on a wide screen', async () => {
  for (const [width, open_] of [
    [360, false],
    [1280, true],
  ] as const) {
    const { page } = await open('request', width);
    assert.equal(
      await page
        .locator('details[data-side]')
        .first()
        .evaluate((side: { open: boolean }) => side.open),
      open_,
    );
    await page.context().close();
  }
});

test('j and k walk a queue, but not while someone is typing', async () => {
  const { page } = await open('queue', 1280);
  const focused = () => page.evaluate('document.activeElement.textContent.trim()');
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  assert.equal(await focused(), 'BRAVO-4472');
  await page.keyboard.press('k');
  assert.equal(await focused(), 'BRAVO-4471');
  await page.locator('#q').fill('');
  await page.locator('#q').press('j');
  assert.equal(await page.locator('#q').inputValue(), 'j');
  await page.context().close();
});

describe('saving while someone types', () => {
  test('after a quiet moment it says when it saved, and carries the new version', async () => {
    answer = { status: 200, body: { savedAt: '14:05', version: '4' } };
    const { page } = await open('question', 1280);
    await page.locator('#noticed').fill('Carpet time is hard.');
    await page.getByText('Saved at 14:05').waitFor();
    assert.equal(await page.locator('input[name=seen]').inputValue(), '4');
    const saved = posts.at(-1);
    assert.equal(saved?.path, '/save');
    assert.match(saved?.body ?? '', /noticed=Carpet\+time\+is\+hard\./);
    assert.match(saved?.body ?? '', /_csrf=token.*seen=3/);
    assert.match((await page.locator('[data-live]').textContent()) ?? '', /Fetched again/);
    await page.context().close();
  });

  test('when someone else saved first it says so and keeps every word', async () => {
    answer = { status: 409, body: { message: 'Tom changed this at 14:02.' } };
    const { page } = await open('question', 1280);
    await page.locator('#noticed').fill('My words');
    await page.getByText('Not saved yet: Tom changed this at 14:02.').waitFor();
    assert.equal(await page.locator('#noticed').inputValue(), 'My words');
    await page.context().close();
  });

  test('sending while a save is under way waits for it, so that a person is never in their own way', async () => {
    answer = { status: 200, body: { savedAt: '14:06', version: '9' } };
    saving = 600;
    const { page } = await open('question', 1280);
    await page.locator('#noticed').fill('Quick');
    await page.waitForRequest(`${origin}/save`);
    await page.getByRole('button', { name: 'Save and continue' }).click();
    await page.waitForURL(`${origin}/question#`);
    while (posts.at(-1)?.path !== '/question') await page.waitForTimeout(20);
    saving = 0;
    assert.match(posts.at(-1)?.body ?? '', /seen=9/);
    await page.context().close();
  });

  test('leaving the page saves what was just typed', async () => {
    answer = { status: 200, body: { savedAt: '14:06', version: '5' } };
    const { page } = await open('question', 1280);
    await page.locator('#noticed').fill('Leaving now');
    const before_ = posts.length;
    await page.goto(`${origin}/home`);
    while (posts.length === before_) await page.waitForTimeout(20);
    assert.match(posts.at(-1)?.body ?? '', /Leaving\+now/);
    await page.context().close();
  });
});

async function open(name: string, width: number): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${origin}/${name}`, { waitUntil: 'networkidle' });
  return { page, complaints };
}

/** axe itself is put in from outside, which the policy rightly refuses: it gets a context of its own. */
async function axe(name: string, width: number): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(`${origin}/${name}`);
  await page.evaluate(AXE);
  const violations = await page.evaluate<{ id: string; nodes: { html: string }[] }[]>(
    'axe.run().then((result) => result.violations)',
  );
  await context.close();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  response.setHeader('content-security-policy', POLICY);
  if (request.method === 'POST') {
    posts.push({ path, body: (await request.toArray()).join('') });
    if (path === '/save') await new Promise((done) => setTimeout(done, saving));
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
    return;
  }
  const markup = path === '/live' ? '<p>Fetched again</p>' : pages[path.slice(1)];
  if (markup) response.setHeader('content-type', 'text/html; charset=utf-8').end(markup);
  else if (path === galleryBrand.href) response.setHeader('content-type', 'text/css').end(galleryBrand.css);
  else file(path, response);
}

function file(path: string, response: ServerResponse): void {
  const local = join(assetsFolder, path.replace('/assets/', ''));
  if (!path.startsWith('/assets/') || !existsSync(local)) response.writeHead(404).end();
  else response.setHeader('content-type', TYPES[extname(path)] ?? '').end(readFileSync(local));
}
