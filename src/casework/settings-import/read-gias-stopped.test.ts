import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { bcpExtract, bcpExtractBytes, OAK, registerFile as register } from '#tests/fixtures/settings/register-file.ts';
import { readGias } from './read-gias.ts';

const BCP = { laCodes: ['839'], urns: [] };

test('a file without any setting of the area is stopped', async () => {
  const { problems } = await readGias(bcpExtract(), { laCodes: ['893'], urns: [] });
  assert.equal(problems.stopped, true);
  assert.match(problems.list[0]?.message ?? '', /no setting of local authority 893/);
});

test('a row without a URN, name, known status or known type is left out and told', async () => {
  const faults: Record<string, string>[] = [
    { URN: '12' },
    { EstablishmentName: '' },
    { 'EstablishmentStatus (code)': '9' },
    { 'TypeOfEstablishment (code)': '99' },
    { 'EstablishmentStatus (code)': 'constructor' },
  ];
  const rows = faults.map((fault, index) => Object.assign({}, OAK, { URN: `10001${index}` }, fault));
  const read = await readGias(register([OAK, ...rows]), BCP);
  assert.deepEqual(
    read.rows.map(({ key }) => key),
    ['100001'],
  );
  assert.deepEqual(
    read.problems.list.map(({ line, column, severity }) => [line, column, severity]),
    [
      [3, 'URN', 'row'],
      [4, 'EstablishmentName', 'row'],
      [5, 'EstablishmentStatus (code)', 'row'],
      [6, 'TypeOfEstablishment (code)', 'row'],
      [7, 'EstablishmentStatus (code)', 'row'],
    ],
  );
});

test('the same URN twice stops the file and says on which lines', async () => {
  const { problems } = await readGias(register([OAK, { ...OAK, URN: '100002' }, OAK]), BCP);
  assert.equal(problems.stopped, true);
  assert.deepEqual([problems.list[0]?.line, problems.list[0]?.value], [4, '100001']);
  assert.match(problems.list[0]?.message ?? '', /same URN is on line 2/);
});

test('a doubled upload is stopped', async () => {
  const bytes = bcpExtractBytes();
  const { problems } = await readGias(Readable.from([bytes, bytes]), BCP);
  assert.equal(problems.stopped, true);
  assert.match(problems.list[0]?.message ?? '', /second time/);
});

test('an upload cut off anywhere inside its last school is stopped', async () => {
  const bytes = bcpExtractBytes();
  const lastRow = bytes.lastIndexOf('139498');
  for (let end = lastRow + 1; end < bytes.length - 3; end += 7) {
    const { problems } = await readGias(Readable.from([bytes.subarray(0, end)]), BCP);
    assert.equal(problems.stopped, true, bytes.toString('latin1', lastRow, end));
    assert.match(problems.list[0]?.message ?? '', /cut off/);
  }
});

test('each missing column is named', async () => {
  const { rows, problems } = await readGias(Readable.from([Buffer.from('URN,Town\n100001,Poole\n')]), BCP);
  assert.deepEqual(rows, []);
  assert.deepEqual(
    problems.list.map(({ column }) => column),
    [
      'LA (code)',
      'EstablishmentName',
      'TypeOfEstablishment (code)',
      'EstablishmentStatus (code)',
      'PhaseOfEducation (code)',
      'StatutoryLowAge',
      'StatutoryHighAge',
      'Postcode',
    ],
  );
});
