import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { noProblems, type Problems } from '#src/domain/settings/problems.ts';
import { CSV_LIMITS, readCsv } from './read-csv.ts';

const FILE = {
  name: 'a test file',
  columns: {
    urn: { heading: 'URN', required: true },
    name: { heading: 'Establishment Name', required: true },
    town: { heading: 'Town', also: ['Place'], required: false },
  },
};

type Read = { rows: (string | number | undefined)[][]; problems: Problems; source: Readable };

async function read(input: string | Readable, limits = CSV_LIMITS): Promise<Read> {
  const source = typeof input === 'string' ? Readable.from([Buffer.from(input)]) : input;
  const problems = noProblems();
  const rows: Read['rows'] = [];
  for await (const { line, cell } of readCsv(source, FILE, problems, limits)) {
    rows.push([line, cell('urn'), cell('name'), cell('town')]);
  }
  return { rows, problems, source };
}

function messages({ problems }: Read): string[] {
  return problems.list.map(({ line, severity, message }) => `${severity} ${line} ${message}`);
}

/** An endless-looking upload that counts what was taken from it. */
function gigabyteOf(chunk: Buffer, first = ''): { source: Readable; taken: () => number } {
  let taken = 0;
  function* chunks() {
    if (first) yield Buffer.from(first);
    while (taken < 1_000_000_000) {
      taken += chunk.length;
      yield chunk;
    }
  }
  return { source: Readable.from(chunks(), { highWaterMark: 1 }), taken: () => taken };
}

test('columns are found by name in any order, whatever their capitals and spaces; others are not read', async () => {
  const result = await read('Extra,establishmentname, TOWN ,urn\r\nx,Oak School,Poole,1\r\n');
  assert.deepEqual(result.rows, [[2, '1', 'Oak School', 'Poole']]);
  assert.equal(result.problems.total, 0);
});

test('a column that is not in the file is undefined, a blank cell is empty', async () => {
  assert.deepEqual((await read('URN,EstablishmentName\n1,\n')).rows, [[2, '1', '', undefined]]);
  assert.deepEqual((await read('URN,EstablishmentName,Place\n1,A,Poole\n')).rows, [[2, '1', 'A', 'Poole']]);
});

test('line numbers count blank lines and lines inside quotes, for each kind of line end', async () => {
  const lines = ['URN,EstablishmentName,Town', '1,A,B', '', '2,"A', 'school","x', 'y"', ',,', '3,C,D'];
  for (const end of ['\n', '\r\n', '\r']) {
    const result = await read(lines.join(end));
    assert.deepEqual(result.rows, [
      [2, '1', 'A', 'B'],
      [4, '2', 'A school', 'x y'],
      [8, '3', 'C', 'D'],
    ]);
  }
});

test('values are trimmed and lose control characters; hostile text stays as it was typed', async () => {
  const hostile = ['<script>alert(1)</script>', "'; drop table settings; --", '=1+1', '\u202Eright to left', '👩🏽‍🏫'];
  for (const text of hostile) {
    assert.deepEqual((await read(`URN,EstablishmentName\n1,\u00a0 ${text}\u0007 \n`)).rows, [
      [2, '1', text, undefined],
    ]);
  }
});

test('quotation marks in the middle of a value do not spoil the row', async () => {
  const result = await read('URN,EstablishmentName\n1,The "Nest" School\n2,"The ""Nest"""\n');
  assert.deepEqual(
    result.rows.map(([, , name]) => name),
    ['The "Nest" School', 'The "Nest"'],
  );
});

test('each missing column is named and nothing is read', async () => {
  const result = await read('Town,Other\nPoole,1\n');
  assert.deepEqual(result.rows, []);
  assert.deepEqual(
    result.problems.list.map(({ column, severity }) => [column, severity]),
    [
      ['URN', 'stop'],
      ['Establishment Name', 'stop'],
    ],
  );
});

test('a wrong file is told apart: other headings, semicolons, a heading twice', async () => {
  assert.match(
    messages(await read('name,colour\nx,y\n'))[0] ?? '',
    /^stop 1 This is not a test file.*URN, Establishment Name/,
  );
  assert.match(messages(await read('URN;EstablishmentName\n1;x\n'))[0] ?? '', /semicolons/);
  assert.match(messages(await read('URN,URN,EstablishmentName\n'))[0] ?? '', /'URN' is there twice/);
  assert.match(messages(await read('\n\n\n'))[0] ?? '', /no headings/);
  assert.match(messages(await read('{"urn": 1}'))[0] ?? '', /not a test file/);
});

test('a row with a wrong number of values is left out with its line; the others are read', async () => {
  const result = await read(
    'URN,EstablishmentName,Town\n1,Oak School, Poole, Poole\n2,Ash School\n3,Elm School,Poole\n',
  );
  assert.deepEqual(
    result.rows.map(([line]) => line),
    [4],
  );
  assert.deepEqual(
    result.problems.list.map(({ line, severity }) => [line, severity]),
    [
      [2, 'row'],
      [3, 'row'],
    ],
  );
});

test('blank cells that a spreadsheet adds at the end of rows do no harm', async () => {
  const result = await read('URN,EstablishmentName,,\n1,Oak,,\n2,Ash,,,,\n3,Elm\n');
  assert.deepEqual(
    result.rows.map(([, urn]) => urn),
    ['1', '2', '3'],
  );
  assert.equal(result.problems.total, 0);
});

test('a file cut off at any byte of its last row is stopped, or lacks only letters of the last value', async () => {
  const whole = 'URN,EstablishmentName,Town\n1,Oak,Poole\n2,"Ash, the",Poole\n';
  const lastRow = whole.indexOf('2,"');
  for (let end = lastRow + 1; end < whole.length - 1; end += 1) {
    const result = await read(whole.slice(0, end));
    const inLastValue = end >= whole.lastIndexOf(',') + 1;
    assert.equal(result.problems.stopped, !inLastValue, whole.slice(lastRow, end));
  }
});

test('a file that is in itself twice is stopped at its second headings', async () => {
  const once = 'URN,EstablishmentName,Town\n1,Oak,Poole\n';
  assert.match(messages(await read(once + once))[0] ?? '', /^stop 3 The headings appear a second time/);
});

test('a quotation mark that never closes is told with its line', async () => {
  assert.match(
    messages(await read('URN,EstablishmentName\n1,Oak\n2,"Ash\n3,Elm\n'))[0] ?? '',
    /^stop 3 A quotation mark opens here/,
  );
});

test('a value that is too long is read as blank and told', async () => {
  const result = await read(`URN,EstablishmentName\n1,${'x'.repeat(2001)}\n`);
  assert.deepEqual(result.rows, [[2, '1', '', undefined]]);
  assert.deepEqual(
    result.problems.list.map(({ column, severity }) => [column, severity]),
    [['Establishment Name', 'check']],
  );
});

test('a gigabyte of zeros is refused before a second megabyte is taken', async () => {
  const { source, taken } = gigabyteOf(Buffer.alloc(64_000));
  const result = await read(source);
  assert.match(messages(result)[0] ?? '', /^stop null This is not a text file/);
  assert.ok(taken() < 1_000_000, `${taken()} bytes taken`);
  assert.equal(result.source.destroyed, true);
});

test('a gigabyte of zeros after a good beginning is refused as soon as it comes', async () => {
  const { source, taken } = gigabyteOf(Buffer.alloc(64_000), 'URN,EstablishmentName\n1,Oak\n');
  const result = await read(source);
  assert.equal(result.problems.stopped, true);
  assert.ok(taken() < 1_000_000, `${taken()} bytes taken`);
});

test('a gigabyte in one row, of letters, commas or an open quotation mark, is refused before a second megabyte', async () => {
  for (const beginning of ['', 'URN,EstablishmentName\n1,', 'URN,EstablishmentName\n1,"']) {
    for (const letter of ['a', ',', '"', ' ', 'é', ',"",']) {
      const { source, taken } = gigabyteOf(Buffer.from(letter.repeat(30_000)), beginning);
      const result = await read(source);
      assert.match(messages(result)[0] ?? '', /far too long/, letter);
      assert.ok(taken() < 1_000_000, `${taken()} bytes of ${letter} taken`);
    }
  }
});

test('more rows than allowed, blank ones counted, stop the file', async () => {
  const limits = { ...CSV_LIMITS, rows: 1000 };
  for (const line of ['\n', ',\n', '1,Oak\n']) {
    const { source } = gigabyteOf(Buffer.from(line.repeat(2000)), 'URN,EstablishmentName\n');
    assert.match(messages(await read(source, limits)).at(-1) ?? '', /^stop 1001 The file has more than 1000 rows/);
  }
});

test('a source that breaks off is an error, not a short file', async () => {
  const source = new Readable({
    read() {
      this.push('URN,EstablishmentName\n1,Oak\n');
      this.destroy(new Error('connection lost'));
    },
  });
  await assert.rejects(read(source), /connection lost/);
});
