import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** Builds build/assets: hashed styles, scripts, fonts and images with manifest.json. Does nothing when inputs are unchanged. */

const packages = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src/govuk');
const output = join(root, 'build/assets');
const folder = (name: string) => dirname(packages.resolve(`${name}/package.json`));
const fonts = join(folder('@fontsource/atkinson-hyperlegible'), 'files');

const COPIED: Record<string, string> = {
  'atkinson-400.woff2': join(fonts, 'atkinson-hyperlegible-latin-400-normal.woff2'),
  'atkinson-700.woff2': join(fonts, 'atkinson-hyperlegible-latin-700-normal.woff2'),
  'atkinson-ext-400.woff2': join(fonts, 'atkinson-hyperlegible-latin-ext-400-normal.woff2'),
  'atkinson-ext-700.woff2': join(fonts, 'atkinson-hyperlegible-latin-ext-700-normal.woff2'),
  'govuk-frontend.js': join(folder('govuk-frontend'), 'dist/govuk/govuk-frontend.min.js'),
};

type Manifest = { inputs: string; files: Record<string, string> };

/** Returns true when something was built, false when build/assets was already current. */
export async function buildAssets(): Promise<boolean> {
  const inputs = fingerprint();
  if (isCurrent(inputs)) return false;
  mkdirSync(output, { recursive: true });
  const files: Record<string, string> = {};
  for (const [name, path] of Object.entries(COPIED)) files[name] = write(name, readFileSync(path));
  for (const name of readdirSync(join(source, 'images')))
    files[name] = write(name, readFileSync(join(source, 'images', name)));
  files['app.css'] = write('app.css', withHashes(await compileStyles(), files));
  for (const name of readdirSync(join(source, 'client'))) addScript(name, files);
  finish({ inputs, files });
  return true;
}

function isCurrent(inputs: string): boolean {
  const path = join(output, 'manifest.json');
  if (!existsSync(path)) return false;
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  return manifest.inputs === inputs && Object.values(manifest.files).every((file) => existsSync(join(output, file)));
}

function fingerprint(): string {
  const own = ['styles', 'client', 'images'].flatMap((name) =>
    readdirSync(join(source, name)).map((file) => join(source, name, file)),
  );
  const versions = ['govuk-frontend', '@ministryofjustice/frontend', '@fontsource/atkinson-hyperlegible'].map((name) =>
    join(folder(name), 'package.json'),
  );
  const hash = createHash('sha256');
  for (const path of [...own, ...versions, fileURLToPath(import.meta.url)])
    hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest('hex');
}

async function compileStyles(): Promise<string> {
  const sass = await import('sass');
  // MOJ names govuk-frontend by its path from the root of the tree.
  const loadPaths = [join(root, 'node_modules'), root];
  return sass.compile(join(source, 'styles/app.scss'), { loadPaths, style: 'compressed', quietDeps: true }).css;
}

/** A module's own imports first, as their hashes are part of its text. */
function addScript(name: string, files: Record<string, string>): void {
  if (files[name]) return;
  const text = readFileSync(join(source, 'client', name), 'utf8');
  for (const [, imported] of text.matchAll(/['"]\.\/([\w.-]+\.js)['"]/g)) {
    if (imported) addScript(imported, files);
  }
  files[name] = write(name, withHashes(text, files));
}

/** `asset:name` in styles and `./name` in imports become the hashed names. */
function withHashes(text: string, files: Record<string, string>): string {
  return text.replace(
    /asset:([\w.-]+)|(['"])\.\/([\w.-]+\.js)\2/g,
    (whole, style?: string, quote?: string, module?: string) => {
      const hashed = files[style ?? module ?? ''];
      if (!hashed) throw new Error(`${whole} names an asset that is not built`);
      return style ? `./${hashed}` : `${quote}./${hashed}${quote}`;
    },
  );
}

function write(name: string, content: string | Buffer): string {
  const extension = extname(name);
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  const hashed = `${name.slice(0, -extension.length)}-${hash}${extension}`;
  writeFileSync(join(output, hashed), content);
  if (['.css', '.js', '.svg'].includes(extension)) {
    writeFileSync(join(output, `${hashed}.gz`), gzipSync(content, { level: 9 }));
    writeFileSync(join(output, `${hashed}.br`), brotliCompressSync(content));
  }
  return hashed;
}

/** The manifest is put in place whole and last, so that a build that was cut short is simply done again. */
function finish(manifest: Manifest): void {
  const draft = join(output, `manifest.${process.pid}.json`);
  writeFileSync(draft, `${JSON.stringify(manifest, null, 2)}\n`);
  renameSync(draft, join(output, 'manifest.json'));
  const kept = new Set(Object.values(manifest.files));
  for (const file of readdirSync(output)) {
    if (!file.startsWith('manifest.') && !kept.has(file.replace(/\.(gz|br)$/, '')))
      rmSync(join(output, file), { force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const built = await buildAssets();
  process.stdout.write(built ? 'Styles, scripts and fonts are built.\n' : 'Styles, scripts and fonts are current.\n');
}
