import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sparticuz, { inflate } from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const PACKAGE = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/alongside', import.meta.url));
const ARGS = ['--no-sandbox', '--no-zygote'];

/**
 * A Chromium: the one CHROME_PATH names, or the one inside its npm package, which needs nothing installed on Linux.
 * Elsewhere the Chrome that is installed.
 */
export async function launchChromium(): Promise<Browser> {
  const installed = process.env.CHROME_PATH;
  if (installed) return chromium.launch({ executablePath: installed, args: ARGS });
  if (process.platform !== 'linux' || process.arch !== 'x64') return chromium.launch({ channel: 'chrome', args: ARGS });
  const folder = await unpacked();
  return chromium.launch({ executablePath: join(folder, 'chromium'), args: ARGS, env: environmentFor(folder) });
}

/** Where the package's browser lies ready: unpacked beside and put in place whole, as several test files begin at once. */
async function unpacked(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  mkdirSync(CACHE, { recursive: true });
  const draft = mkdtempSync(join(CACHE, 'unpacking-'));
  await unpackInto(draft);
  writeFileSync(join(draft, 'fonts.conf'), fontsIn(join(folder, 'fonts')));
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

// The package unpacks into the machine's folder for temporary files, and has no other way to be told where.
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await Promise.all([sparticuz.executablePath(), inflate(join(PACKAGE, 'bin', 'al2023.tar.br'))]);
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/** The machine's own libraries if it has what Chromium needs; otherwise those that the package brings. */
function environmentFor(folder: string): Record<string, string | undefined> {
  const own = { ...process.env, FONTCONFIG_FILE: join(folder, 'fonts.conf') };
  if (spawnSync(join(folder, 'chromium'), ['--version'], { env: own }).status === 0) return own;
  const libraries = [join(folder, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { ...own, LD_LIBRARY_PATH: libraries };
}

function fontsIn(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${folder}</dir><cachedir>${folder}-cache</cachedir></fontconfig>
`;
}
