import assert from 'node:assert/strict';
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { ELIGIBILITY_OF_LOCAL_KIND } from '#src/domain/settings/eligibility.ts';
import { readClusters } from './read-clusters.ts';
import { readEarlyYears } from './read-early-years.ts';
import { readExperts } from './read-experts.ts';
import { readPeople } from './read-people.ts';

const CLUSTERS = ['North', 'South'];

function template(name: string) {
  return createReadStream(new URL(`../../../docs/templates/${name}`, import.meta.url));
}

test('the early-years template is read without a problem and shows every kind', async () => {
  const { rows, problems } = await readEarlyYears(template('early-years.csv'), CLUSTERS);
  assert.deepEqual(problems.list, []);
  assert.deepEqual([...new Set(rows.map(({ kind }) => kind))].sort(), Object.keys(ELIGIBILITY_OF_LOCAL_KIND).sort());
});

test('the clusters template is read without a problem', async () => {
  const { rows, problems } = await readClusters(template('clusters.csv'), CLUSTERS);
  assert.deepEqual(problems.list, []);
  assert.deepEqual(rows[0], { line: 2, key: '999901', cluster: 'North' });
});

test('the people template is read without a problem', async () => {
  const { rows, problems } = await readPeople(template('people.csv'), { clusters: CLUSTERS, roles: {} });
  assert.deepEqual(problems.list, []);
  assert.deepEqual(rows[0]?.settings, ['999901', '999902']);
});

test('the experts template is read without a problem', async () => {
  const { rows, problems } = await readExperts(template('experts.csv'), CLUSTERS);
  assert.deepEqual(problems.list, []);
  assert.deepEqual(
    rows.map(({ discipline, workingDays, clusters }) => [discipline, workingDays.length, clusters.length]),
    [
      ['educational_psychology', 5, 2],
      ['educational_psychology', 3, 1],
      ['speech_and_language', 4, 2],
      ['school_leadership', 2, 1],
    ],
  );
});

test('a cluster that does not exist, a blank number and a number given twice are told', async () => {
  const file = 'urn,LOCALITY\n100001,north\n100002,West\n,South\n100001,South\n';
  const { rows, problems } = await readClusters(Readable.from([Buffer.from(file)]), CLUSTERS);
  assert.deepEqual(rows, [{ line: 2, key: '100001', cluster: 'North' }]);
  assert.deepEqual(
    problems.list.map(({ line, severity }) => [line, severity]),
    [
      [5, 'stop'],
      [3, 'row'],
      [4, 'row'],
    ],
  );
});
