import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openWorld } from '#tests/harness/world.ts';

const world = await openWorld();
const folder = mkdtempSync(join(tmpdir(), 'alongside-import-'));
after(() => rmSync(folder, { recursive: true, force: true }));
const root = fileURLToPath(new URL('../../..', import.meta.url));
const SCHOOLS = readFileSync(join(root, 'seeds/bcp/schools.csv'), 'latin1');

function run(...typed: string[]): Promise<{ status: number; out: string; complaint: string }> {
  const env = { ...process.env, DATABASE_URL: world.url, DEMONSTRATION: 'on' };
  const args = ['--import', 'tsx', 'bin/import.ts', ...typed];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env }, (error, out, complaint) => {
      resolve({ status: error ? Number(error.code) : 0, out, complaint });
    });
  });
}

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content, 'latin1');
  return path;
}

test('a preview prints one JSON object and changes nothing', async () => {
  const changed = file('changed.csv', SCHOOLS.replace(',302,', ',310,'));
  const { status, out } = await run('settings', changed, '--la', '839', '--json');
  const { problems, ...counts } = JSON.parse(out);
  assert.deepEqual(counts, { added: 0, changed: 1, closed: 0, merged: 0, notEligible: 5, unchanged: 84 });
  assert.deepEqual([problems, status], [[], 0]);
  const setting = await world.peek((tx) =>
    tx.selectFrom('settings').select('pupils').where('urn', '=', 113736).executeTakeFirstOrThrow(),
  );
  assert.equal(setting.pupils, 302);
});

test('with --apply it is changed, once, and the second time there is nothing to do', async () => {
  const changed = file('again.csv', SCHOOLS.replace(',302,', ',311,'));
  const first = await run('settings', changed, '--la', '839', '--apply');
  assert.equal(first.status, 0, first.complaint);
  assert.match(first.out, /changed: 113736 Somerford Primary School: Pupils 302 → 311\n[\s\S]*Applied\.\n$/);
  const second = JSON.parse((await run('settings', changed, '--la', '839', '--apply', '--json')).out);
  assert.deepEqual([second.changed, second.unchanged], [0, 85]);
});

test('a file that is cut off exits with 1 and says so, in words or in JSON', async () => {
  const half = file('half.csv', SCHOOLS.slice(0, 20_000));
  const words = await run('settings', half, '--la', '839', '--apply');
  assert.equal(words.status, 1);
  assert.match(words.out, /cut off[\s\S]*Nothing was changed\.\n$/);
  const asJson = await run('settings', half, '--la', '839', '--json');
  assert.equal(asJson.status, 1);
  assert.equal(JSON.parse(asJson.out).problems[0].severity, 'stop');
});

test('a row that is left out makes the exit status 1, and the other rows are applied', async () => {
  const clusters = file(
    'clusters.csv',
    'URN,Cluster\n113736,Southbourne and Tuckton\n999999,Southbourne and Tuckton\n',
  );
  const { status, out } = await run('clusters', clusters, '--partnership', 'bcp', '--apply', '--json');
  assert.equal(status, 1);
  const { changed, problems } = JSON.parse(out);
  assert.deepEqual([changed, problems.length, problems[0].line, problems[0].value], [1, 1, 3, '999999']);
});

test('a head teacher’s name in the file is nowhere in what is printed', async () => {
  const [heading = '', ...rows] = SCHOOLS.split('\r\n');
  const place = heading.split(',').indexOf('HeadLastName');
  assert.ok(place > 0);
  const named = rows.slice(0, 1).map((row) =>
    row
      .split(',')
      .with(place + 1, 'Zquerty')
      .join(','),
  );
  const { out, complaint } = await run(
    'settings',
    file('named.csv', [heading, ...named, ''].join('\r\n')),
    '--la',
    '839',
  );
  assert.doesNotMatch(out + complaint, /Zquerty/);
});

test('what cannot be understood exits with 1 and one sentence', async () => {
  const wrong: [typed: string[], words: RegExp][] = [
    [['settings'], /Say what to bring in/],
    [['settings', 'nowhere.csv', '--la', '839'], /There is no file nowhere\.csv/],
    [['settings', file('a.csv', SCHOOLS), '--la', '999'], /Say whose settings these are/],
    [['settings', file('b.csv', SCHOOLS), '--la', 'bcp'], /three digits/],
    [['settings', file('c.csv', SCHOOLS), '--laa', '839'], /--laa/],
  ];
  for (const [typed, words] of wrong) {
    const { status, out, complaint } = await run(...typed);
    assert.deepEqual([status, out], [1, ''], typed.join(' '));
    assert.match(complaint, words);
  }
  const asJson = await run('settings', 'nowhere.csv', '--la', '839', '--json');
  assert.match(JSON.parse(asJson.out).problems[0].message, /There is no file/);
});
