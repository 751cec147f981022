import assert from 'node:assert/strict';
import { Readable } from 'node:stream';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvFile } from '#src/domain/figures/csv.ts';
import { ACCESS, DELIVERERS, type EntryContent, EVIDENCE, LENGTHS, STRANDS } from '#src/domain/menu/entry.ts';
import { cellsOf } from '#src/domain/menu/entry-rows.ts';
import { FIELDS, LABELS } from '#src/domain/menu/entry-words.ts';
import { EVERY_PHASE } from '#src/domain/requests/phases.ts';
import { STRATEGIES } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS, codes, LEVELS } from '#src/domain/vocabulary.ts';
import { readEntries } from './read-entries.ts';

const HEADINGS = ['Code', ...FIELDS.map((field) => LABELS[field])];
const read = (file: string | Buffer) => readEntries(Readable.from([Buffer.from(file)]));

/** As a form keeps what is typed: trimmed, with plain line ends. */
const kept = (text: string) => text.replaceAll('\u0000', '').replaceAll('\r\n', '\n').trim();
const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '=1+1',
    "'=1+1",
    "''@x",
    '+44',
    '-5',
    "'-5",
    '"',
    '""',
    ',',
    '\n',
    '\n\n',
    '\r',
    '\t',
    ';',
    '\uFEFF',
    '’',
    '😀',
  ),
  fc.constantFrom('x'.repeat(1_900), '"'.repeat(300), '\n'.repeat(200)),
);
const words = (longest: number) =>
  fc.array(piece, { maxLength: 6 }).map((pieces) => kept(kept(pieces.join('')).slice(0, longest).toWellFormed()));
const some = <Code>(known: readonly Code[]) => fc.uniqueArray(fc.constantFrom(...known), { maxLength: 5 });
const content = fc.record(
  {
    ...(Object.fromEntries(Object.entries(LENGTHS).map(([text, longest]) => [text, words(longest)])) as Record<
      keyof typeof LENGTHS,
      fc.Arbitrary<string>
    >),
    areas: some(codes(AREAS)),
    levels: some(codes(LEVELS)),
    phases: some(EVERY_PHASE),
    deliverers: some(codes(DELIVERERS)),
    tryFirst: some(STRATEGIES.map(({ code }) => code)),
    alsoCalled: fc
      .array(words(60), { maxLength: 6 })
      .map((names) => names.flatMap((name) => name.split('\n').map((line) => line.trim())).filter(Boolean)),
    strand: fc.constantFrom(...codes(STRANDS)),
    evidence: fc.constantFrom(...codes(EVIDENCE)),
    access: fc.constantFrom(...codes(ACCESS)),
  },
  { noNullPrototype: true },
) satisfies fc.Arbitrary<EntryContent>;

test('whatever is written in entries comes back from a file to the letter', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 4 }), async (entries) => {
      const rows = entries.map((each, index) => [`entry-${index}`, ...cellsOf(each)]);
      const { rows: back, problems } = await read(csvFile([HEADINGS, ...rows]));
      assert.deepEqual(problems.list, []);
      assert.deepEqual(
        back.map((row) => row.over(undefined)),
        entries.map((each) => ({ content: each, faults: [], notes: [] })),
      );
    }),
    { numRuns: 150 },
  );
});

test('no cell that is written would run in a spreadsheet', () => {
  fc.assert(
    fc.property(content, (each) => {
      const [cells = []]: string[][] = parse(csvFile([cellsOf(each)]), { bom: true });
      assert.equal(cells.length, FIELDS.length);
      for (const cell of cells) if (!/^[+-]?\d+(\.\d+)?%?$/.test(cell)) assert.doesNotMatch(cell, /^[=+\-@\t\r]/);
    }),
  );
});

test('a file may leave columns out: what it does not say stays', async () => {
  const before = fc.sample(content, { numRuns: 1, seed: 7 })[0];
  assert.ok(before);
  const { rows } = await read('Code,Title\nquiet-corners,Quiet corners\n');
  assert.deepEqual(rows[0]?.over(before), { content: { ...before, title: 'Quiet corners' }, faults: [], notes: [] });
});

test('words of a fixed list are read in any case, as label or code; others are a fault that lists them', async () => {
  const { rows } = await read(
    'Title,Areas of need,Evidence\nA,semh; Cognition and Learning,promising\nB,Music,certain\n',
  );
  const before = { ...fc.sample(content, { numRuns: 1, seed: 3 })[0] } as EntryContent;
  assert.deepEqual(rows[0]?.over(before).content.areas, ['semh', 'cognition']);
  assert.equal(rows[0]?.over(before).content.evidence, 'promising');
  assert.deepEqual(
    rows[1]
      ?.over(before)
      .faults.map(({ field: _field, ...fault }: Record<string, string>) => [fault.column, fault.value]),
    [
      ['Areas of need', 'Music'],
      ['Evidence', 'certain'],
    ],
  );
  assert.match(rows[1]?.over(before).faults[0]?.words ?? '', /Communication and interaction; /);
});

const REFUSED: [what: string, file: string | Buffer, words: RegExp][] = [
  ['nothing', '', /empty/],
  ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 9, 9]), /Excel workbook/],
  ['half a JSON file', '{"contents": [{"name": "A"', /not whole JSON/],
  ['JSON without services', '{"hello": []}', /no services/],
  ['a file of something else', 'URN,Cluster\n1,2\n', /not a file of entries/],
  ['a code twice', 'Code,Title\na,A\na,B\n', /same code is on line 2/],
];
for (const [what, file, expected] of REFUSED) {
  test(`${what} stops the file and says what to do`, async () => {
    const { problems } = await read(file);
    assert.ok(problems.stopped);
    assert.match(problems.list[0]?.message ?? '', expected);
  });
}

test('services are read from a list, a page of one, or a single one; what is none is left out by its place', async () => {
  const service = { id: 'a', name: 'Talking together', description: 'We talk.' };
  for (const shape of [[service], { contents: [service] }, service]) {
    const { rows, problems } = await read(JSON.stringify(shape));
    assert.deepEqual(problems.list, []);
    assert.deepEqual(
      rows.map(({ title, place }) => [title, place]),
      [['Talking together', 'Service 1: Talking together']],
    );
  }
  const { rows, problems } = await read(JSON.stringify([service, 7, null, { id: 'b' }, service]));
  assert.equal(rows.length, 1);
  assert.deepEqual(
    problems.list.map(({ column, message }) => `${column}: ${message}`),
    [
      'Service 2: This is not a service. It was left out.',
      'Service 3: This is not a service. It was left out.',
      'Service 4: This service has no name. It was left out.',
      'Service 5: Talking together: The same service is in the file before. It was left out.',
    ],
  );
});
