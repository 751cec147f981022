import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { readEarlyYears } from './read-early-years.ts';

const HEADINGS = 'Local id,Name,Kind,Postcode,Cluster,Age from,Age to,Places,In area,Status,Closed on';

function read(...lines: string[]) {
  return readEarlyYears(Readable.from([Buffer.from([HEADINGS, ...lines, ''].join('\n'))]), ['North', 'Poole Town']);
}

test('a nursery is read with its phase, standing and cluster', async () => {
  const { rows, problems } = await read('ey-1,Pebbles,PVI nursery,bh11aa,poole town,0,5,48,Yes,,');
  assert.equal(problems.total, 0);
  assert.deepEqual(rows, [
    {
      key: 'EY-1',
      source: 'local',
      line: 2,
      name: 'Pebbles',
      kind: 'pvi_nursery',
      phase: 'early_years',
      eligibility: 'served',
      why: 'Early years settings of this kind are mainstream settings.',
      status: 'open',
      inArea: true,
      private: false,
      closeOn: null,
      ageFrom: 0,
      ageTo: 5,
      places: 48,
      postcode: 'BH1 1AA',
      cluster: 'Poole Town',
    },
  ]);
});

test('a childminder is private, everyone else is not', async () => {
  const { rows } = await read(
    'CM-1,Robin,Childminder,BH1 1AA,North,,,6,yes,,',
    'COL-1,Oak,College,BH1 1AA,North,16,25,,yes,,',
  );
  assert.deepEqual(
    rows.map((row) => [row.kind, row.private, row.phase]),
    [
      ['childminder', true, 'early_years'],
      ['college', false, 'post_16'],
    ],
  );
});

test('a college outside the area needs no cluster; in or out must agree with the kind', async () => {
  const { rows, problems } = await read(
    'C-1,Far College,out_of_area_college,DT1 1AA,,16,25,,no,,',
    'C-2,Odd College,out_of_area_college,DT1 1AA,,16,25,,yes,,',
    'C-3,Odd Nursery,pvi_nursery,DT1 1AA,,0,5,,no,,',
  );
  assert.deepEqual(
    rows.map(({ key, cluster, inArea }) => [key, cluster, inArea]),
    [['C-1', null, false]],
  );
  assert.deepEqual(
    problems.list.map(({ line, column, severity }) => [line, column, severity]),
    [
      [3, 'In area', 'row'],
      [4, 'In area', 'row'],
    ],
  );
});

test('a setting is closed by saying so', async () => {
  const { rows } = await read('EY-1,Pebbles,pvi_nursery,BH1 1AA,North,0,5,48,yes,Closed,31/8/2026');
  assert.deepEqual([rows[0]?.status, rows[0]?.closeOn], ['closed', '2026-08-31']);
});

test('every fault of a row is told at once, and the row is left out', async () => {
  const { rows, problems } = await read('123456,,school,nowhere,West,0,5,48,perhaps,,');
  assert.deepEqual(rows, []);
  assert.deepEqual(
    problems.list.map(({ column, value }) => [column, value]),
    [
      ['Local id', '123456'],
      ['Name', null],
      ['Kind', 'school'],
      ['Postcode', 'nowhere'],
      ['In area', 'perhaps'],
      ['Cluster', 'West'],
    ],
  );
  assert.match(problems.list[5]?.message ?? '', /North, Poole Town/);
});

test('the same local id twice stops the file, capitals or not', async () => {
  const { problems } = await read(
    'EY-1,A,childminder,BH1 1AA,North,,,,yes,,',
    'ey-1,B,childminder,BH1 1AA,North,,,,yes,,',
  );
  assert.equal(problems.stopped, true);
});
