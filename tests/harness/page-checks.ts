import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const DELIBERATE = /status of (403|404|409|410|422)/;

const TELL_OF_POLICY = `document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  console.error('policy broken: ' + violatedDirective + ' ' + blockedURI));`;

type Violation = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };

/** Notes what a page complains of, for as long as it is open: errors in its console, and its policy being broken. */
export async function listen(page: Page, faults: string[]): Promise<void> {
  const note = (what: string) => faults.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('pageerror', (error) => note(`an error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() !== 'error') return;
    // A kind refusal has its own status, which the browser reports as if the page had broken.
    const isPage = !/\/assets\//.test(message.location().url);
    if (!(isPage && DELIBERATE.test(message.text()))) note(`in the console: ${message.text()}`);
  });
  await page.addInitScript({ content: TELL_OF_POLICY });
}

/** What is wrong with the page as it stands: off the side, or found by axe. Each page state is given to axe once in a run. */
export async function faultsOf(page: Page, javaScript: boolean): Promise<string[]> {
  const where = `${await page.title()} (${new URL(page.url()).pathname}, ${page.viewportSize()?.width} px)`;
  const wide = await sideways(page);
  const faults = wide ? [`${where} scrolls sideways: ${wide}`] : [];
  if (!javaScript || !isFirst(`${page.viewportSize()?.width} ${await shape(page)}`)) return faults;
  return [...faults, ...(await violations(page)).map((violation) => `${where}: axe finds ${violation}`)];
}

/** Whether nobody else came by this state of a page: neither here, nor in another file of the same run. */
function isFirst(state: string): boolean {
  const folder = process.env.TEST_FOLDER;
  if (!folder)
    throw new Error('Run tests through `npm test -- <files>`: it keeps note of the pages that were checked.');
  try {
    writeFileSync(join(folder, `page-${createHash('sha256').update(state).digest('hex')}`), '', { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** How the page is built: its elements and what they are for, without the words in them. */
async function shape(page: Page): Promise<string> {
  const html = await page.evaluate<string>('document.body.outerHTML');
  return html
    .replace(/>[^<]+/g, '>')
    .replace(
      / (value|content|nonce|id|for|href|name|action|aria-(labelledby|describedby|controls|label)|data-[a-z]+)="[^"]*"/g,
      ' $1',
    );
}

async function sideways(page: Page): Promise<string> {
  return page.evaluate<string>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return '';
    const wide = [...document.querySelectorAll('main *, header *, footer *')].filter((each) => each.getBoundingClientRect().right > clientWidth);
    return scrollWidth + ' in ' + clientWidth + ': ' + wide.slice(0, 3).map((each) => each.outerHTML.slice(0, 120)).join(' … ');
  })()`);
}

// Put in by the browser's own debugger, which a page's policy does not govern; `preload` would fetch styles again.
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  // At its end, where a bar that stays at the lower edge lies over nothing: on the way there it may cover half a box.
  const where = await page.evaluate<number>('scrollY');
  await page.evaluate('scrollTo({ top: document.documentElement.scrollHeight, behavior: "instant" })');
  const found = await page.evaluate<Violation[]>(
    `axe.run(document, { runOnly: ${JSON.stringify(TAGS)}, preload: false, resultTypes: ['violations'] }).then((result) => result.violations)`,
  );
  await page.evaluate(`scrollTo({ top: ${where}, behavior: "instant" })`);
  return found.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map((node) => `${id}: ${help}: ${node.html.slice(0, 300)}`),
  );
}
