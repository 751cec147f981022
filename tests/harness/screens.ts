import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const FOLDER = fileURLToPath(new URL('../../build/screens', import.meta.url));
const NARROW = 360;

/** With SCREENS=1, a picture of each page in build/screens, once, as wide as people look at it. */
export async function keepScreen(page: Page): Promise<void> {
  const size = page.viewportSize();
  if (process.env.SCREENS !== '1' || !size) return;
  const width = Math.max(size.width, NARROW);
  const path = join(FOLDER, `${nameOf(page.url(), await page.title())}-${width}.png`);
  if (existsSync(path)) return;
  mkdirSync(FOLDER, { recursive: true });
  await page.setViewportSize({ ...size, width });
  await page.screenshot({ path, fullPage: true });
  await page.setViewportSize(size);
}

function nameOf(url: string, title: string): string {
  const { pathname } = new URL(url);
  const path = pathname
    .split('/')
    .filter(Boolean)
    .map((part) => (/\d|^[A-Z]+-/.test(part) ? 'x' : part));
  const words = title.split(/[:–|]| - /)[0] ?? '';
  return [...path, words.replace(/[A-Z]+(-\w{3}){3}/g, '').replace(/[^\w]+/g, '-')].join('-').toLowerCase() || 'home';
}
