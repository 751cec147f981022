import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { bcpExtract, OAK, registerFile as register } from '#tests/fixtures/settings/register-file.ts';
import { GIAS_COLUMNS } from './gias-columns.ts';
import { readGias } from './read-gias.ts';

const BCP = { laCodes: ['839'], urns: [] };

test('real schools are read with their postcode tidied, their map point, kind and eligibility', async () => {
  const { rows, problems } = await readGias(bcpExtract(), BCP);
  assert.deepEqual(problems, { list: [], total: 0, stopped: false });
  assert.deepEqual(
    rows.map(({ key, kind, phase, eligibility }) => [key, kind, phase, eligibility]),
    [
      ['113736', 'school', 'primary', 'served'],
      ['113893', 'school', 'secondary', 'served'],
      ['113922', 'independent_school', 'all_through', 'not_eligible'],
      ['113955', 'special_school', 'special', 'partner'],
      ['136120', 'school', 'secondary', 'served'],
      ['139498', 'alternative_provision', 'alternative_provision', 'partner'],
    ],
  );
  assert.deepEqual(rows[0], {
    key: '113736',
    source: 'register',
    line: 2,
    name: 'Somerford Primary School',
    kind: 'school',
    phase: 'primary',
    eligibility: 'served',
    why: 'A mainstream school.',
    status: 'open',
    inArea: true,
    private: false,
    typeCode: '01',
    typeName: 'Community school',
    laCode: '839',
    openOn: null,
    closeOn: null,
    ageFrom: 4,
    ageTo: 11,
    pupils: 302,
    fsmPercent: 38.1,
    street: null,
    locality: null,
    town: 'Christchurch',
    postcode: 'BH23 3AS',
    point: { latitude: 50.73862, longitude: -1.754331 },
    website: null,
    trustCode: null,
    trustName: null,
    ukprn: null,
  });
});

test('the layouts before and after July 2024, in either encoding, read the same', async () => {
  const school = {
    ...OAK,
    EstablishmentName: 'St Thomas à Becket’s School',
    Postcode: 'BH11AA',
    OpenDate: '01-09-2014',
    'Trusts (name)': 'Oak Trust',
    'Trusts (code)': '123',
    UKPRN: '10000001',
    SchoolWebsite: 'www.oak.example.org',
  };
  const reads = [];
  for (const layout of ['gias-header-2025-on.csv', 'gias-header-before-2024-07.csv'] as const) {
    for (const encoding of ['win1252', 'utf8'] as const)
      reads.push(await readGias(register([school], layout, encoding), BCP));
  }
  for (const { rows, problems } of reads) {
    assert.equal(problems.total, 0);
    assert.deepEqual(rows, reads[0]?.rows);
  }
  const [oak] = reads[0]?.rows ?? [];
  assert.equal(oak?.name, 'St Thomas à Becket’s School');
  assert.equal(oak?.openOn, '2014-09-01');
  assert.equal(oak?.trustName, 'Oak Trust');
  assert.equal(oak?.website, 'http://www.oak.example.org');
});

test("head teachers' names and telephone numbers are never read, not even into a problem", async () => {
  const canaries = {
    'HeadTitle (name)': 'Canary-1',
    HeadFirstName: 'Canary-2',
    HeadLastName: 'Canary-3',
    HeadPreferredJobTitle: 'Canary-4',
    TelephoneNum: 'Canary-5',
  };
  const bad = { URN: '1', EstablishmentName: '', Postcode: 'nonsense', 'TypeOfEstablishment (code)': '98' };
  const file = register([
    { ...OAK, ...canaries },
    { ...OAK, ...canaries, ...bad },
    { ...OAK, ...canaries, URN: '100003', Postcode: 'x' },
  ]);
  const read = await readGias(file, BCP);
  assert.equal(read.rows.length, 2);
  assert.equal(read.problems.total, 2);
  assert.doesNotMatch(JSON.stringify(read), /Canary/);
  assert.equal(
    Object.values(GIAS_COLUMNS).some(({ heading }) => /^Head|Telephone/.test(heading)),
    false,
  );
});

test('settings are chosen by local authority and by URN outside it', async () => {
  const elsewhere = { ...OAK, 'LA (code)': '838', 'TypeOfEstablishment (code)': '18' };
  const file = () => register([OAK, { ...elsewhere, URN: '100002' }, { ...elsewhere, URN: '100003' }]);
  const chosen = await readGias(file(), { laCodes: ['839'], urns: ['100003', '100009'] });
  assert.deepEqual(
    chosen.rows.map(({ key, inArea, kind }) => [key, inArea, kind]),
    [
      ['100001', true, 'school'],
      ['100003', false, 'out_of_area_college'],
    ],
  );
  assert.deepEqual(
    chosen.problems.list.map(({ value, severity }) => [value, severity]),
    [['100009', 'check']],
  );
});

test('figures that the register withholds are blank and no problem', async () => {
  for (const symbol of ['SUPP', 'NE', 'NA', 'NP', 'z', 'x', 'c', 'low', '']) {
    const { rows, problems } = await readGias(
      register([{ ...OAK, NumberOfPupils: symbol, PercentageFSM: symbol }]),
      BCP,
    );
    assert.deepEqual([rows[0]?.pupils, rows[0]?.fsmPercent, problems.total], [null, null, 0], symbol);
  }
});

test('a value that cannot be read overwrites nothing, and is told with its line, column, value and what to do', async () => {
  const odd = {
    Postcode: 'BH1',
    OpenDate: '31-02-2020',
    NumberOfPupils: '-5',
    PercentageFSM: '101',
    Easting: '409725',
    Northing: '',
    SchoolWebsite: 'javascript:alert(1)',
  };
  const { rows, problems } = await readGias(register([{ ...OAK, ...odd }]), BCP);
  assert.equal(rows.length, 1);
  assert.deepEqual(
    problems.list.map(({ line, column, value, severity }) => [line, column, value, severity]),
    [
      [2, 'OpenDate', '31-02-2020', 'check'],
      [2, 'NumberOfPupils', '-5', 'check'],
      [2, 'PercentageFSM', '101', 'check'],
      [2, 'Postcode', 'BH1', 'check'],
      [2, 'Easting, Northing', '409725', 'check'],
      [2, 'SchoolWebsite', 'javascript:alert(1)', 'check'],
    ],
  );
  assert.deepEqual([rows[0]?.postcode, rows[0]?.point, rows[0]?.website], [undefined, undefined, undefined]);
});

test('closed schools are read, without a fuss about their blanks', async () => {
  const closed = {
    ...OAK,
    'EstablishmentStatus (code)': '2',
    CloseDate: '31-08-2020',
    'PhaseOfEducation (code)': '0',
    StatutoryLowAge: '',
    Postcode: 'GONE',
  };
  const { rows, problems } = await readGias(register([closed]), BCP);
  assert.deepEqual([rows[0]?.status, rows[0]?.closeOn, rows[0]?.phase], ['closed', '2020-08-31', undefined]);
  assert.equal(problems.total, 0);
});

test('columns that are not in the file are not stated, so that they overwrite nothing', async () => {
  const [names, values] = [Object.keys(OAK), Object.values(OAK)];
  const file = `${[...names, 'Postcode'].join(',')}\n${[...values, 'BH1 1AA'].join(',')}\n`;
  const { rows } = await readGias(Readable.from([Buffer.from(file)]), BCP);
  assert.equal(rows.length, 1);
  for (const fact of ['pupils', 'town', 'point', 'website']) assert.equal(fact in (rows[0] ?? {}), false, fact);
});
