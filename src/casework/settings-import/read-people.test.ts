import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { readPeople } from './read-people.ts';

const HEADINGS = 'Name,Email,Job title,Role,Settings,Clusters,Phases,Starts,Ends';
const WORDS = { clusters: ['North', 'South East'], roles: { inclusion_lead: 'Inclusion Advisory Teacher' } };

function read(...lines: string[]) {
  return readPeople(Readable.from([Buffer.from([HEADINGS, ...lines, ''].join('\n'))]), WORDS);
}

test('a person of two schools, and a lead in the words of the area', async () => {
  const { rows, problems } = await read(
    'Asha Example,Asha@School.example.org,SENCO,Setting staff,100001; ey-2 ;100001,,,1/9/2026,',
    'Cara Example,cara@council.example.org,Lead,inclusion advisory teacher,,north;SOUTH EAST,Schools,2026-09-01,31/08/2027',
  );
  assert.equal(problems.total, 0);
  assert.deepEqual(rows, [
    {
      line: 2,
      name: 'Asha Example',
      email: 'asha@school.example.org',
      jobTitle: 'SENCO',
      role: 'setting_staff',
      settings: ['100001', 'EY-2'],
      clusters: [],
      phases: [],
      startsOn: '2026-09-01',
      endsOn: null,
    },
    {
      line: 3,
      name: 'Cara Example',
      email: 'cara@council.example.org',
      jobTitle: 'Lead',
      role: 'inclusion_lead',
      settings: [],
      clusters: ['North', 'South East'],
      phases: ['schools'],
      startsOn: '2026-09-01',
      endsOn: '2027-08-31',
    },
  ]);
});

test('each fault is told with its column and the row is left out', async () => {
  const faulty: [line: string, column: string][] = [
    [',a@b.example.org,SENCO,setting_staff,100001,,,,', 'Name'],
    ['A,,SENCO,setting_staff,100001,,,,', 'Email'],
    ['A,not an address,SENCO,setting_staff,100001,,,,', 'Email'],
    ['A,"a@b.example.org, c@d.example.org",SENCO,setting_staff,100001,,,,', 'Email'],
    ['A,a@b.example.org,,setting_staff,100001,,,,', 'Job title'],
    ['A,a@b.example.org,SENCO,king,100001,,,,', 'Role'],
    ['A,a@b.example.org,SENCO,constructor,100001,,,,', 'Role'],
    ['A,a@b.example.org,SENCO,king,,North,,,', 'Role'],
    ['A,a@b.example.org,SENCO,setting_staff,,,,,', 'Settings'],
    ['A,a@b.example.org,Lead,inclusion_lead,100001,North,,,', 'Settings'],
    ['A,a@b.example.org,SENCO,setting_staff,100001,North,,,', 'Clusters'],
    ['A,a@b.example.org,Lead,inclusion_lead,,West,,,', 'Clusters'],
    ['A,a@b.example.org,Lead,inclusion_lead,,North,teenagers,,', 'Phases'],
    ['A,a@b.example.org,Lead,inclusion_lead,,North,,soon,', 'Starts'],
    ['A,a@b.example.org,Lead,inclusion_lead,,North,,1/9/2026,31/8/2026', 'Ends'],
  ];
  for (const [line, column] of faulty) {
    const { rows, problems } = await read(line);
    assert.deepEqual(rows, [], line);
    assert.deepEqual(
      problems.list.map((problem) => [problem.line, problem.column, problem.severity]),
      [[2, column, 'row']],
      line,
    );
  }
});

test('someone may have two roles, but the same role twice stops the file', async () => {
  const lead = 'A,a@b.example.org,Lead,inclusion_lead,,North,,,';
  const manager = 'A,a@b.example.org,Manager,team_manager,,,,,';
  assert.equal((await read(lead, manager)).rows.length, 2);
  assert.equal((await read(lead, lead)).problems.stopped, true);
});
