import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safeName, textType } from './attachments.ts';

const text = (words: string) => new TextEncoder().encode(words);

test('a name never holds a folder, a quote, a control or a direction character, and ends as what the file is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (name) => {
      const safe = safeName(name, 'application/pdf');
      assert.match(safe, /^[\p{L}\p{N}_()][\p{L}\p{M}\p{N} _()-]*\.pdf$/u);
      assert.doesNotMatch(safe, /\p{Default_Ignorable_Code_Point}/u);
      assert.ok(Buffer.byteLength(safe) <= 255, safe);
    }),
  );
});

test('a name that a system, a command or an eye would take for something else is not kept', () => {
  const cases: [typed: string, kept: string][] = [
    ['NUL.pdf', 'attachment.pdf'],
    ['com1', 'attachment.pdf'],
    ['COM².docx', 'attachment.pdf'],
    ['Constant.pdf', 'Constant.pdf'],
    ['--output=x.pdf', 'output x.pdf'],
    ['\u3164\u115f.pdf', 'attachment.pdf'],
    ['plan\u200b\u2066gpj\u2069.exe', 'plan gpj.pdf'],
    ['\u0301\u0301plan', 'plan.pdf'],
    ['План на весну.pdf', 'План на весну.pdf'],
    ['𠮷'.repeat(300), `${'𠮷'.repeat(60)}.pdf`],
    [`${'\ud800'}x`, 'x.pdf'],
  ];
  for (const [typed, kept] of cases) assert.equal(safeName(typed, 'application/pdf'), kept, typed);
});

test('text is text, and nothing that a browser or a shell would run', () => {
  const cases: [content: Uint8Array, name: string, type: string | undefined][] = [
    [text('Hello\r\n\tthere'), 'note.txt', 'text/plain'],
    [text('a,b\n1,2\n'), 'table.CSV', 'text/csv'],
    [text('3 < 4 and 5 > 2'), 'sums.txt', 'text/plain'],
    [text('<p>Hello'), 'note.txt', undefined],
    [text('Hello <script>'), 'note.txt', undefined],
    [text('#!/bin/sh'), 'note.txt', undefined],
    [Uint8Array.from([0xff, 0xfe, 0x00]), 'note.txt', undefined],
    [Uint8Array.from([104, 0, 105]), 'note.txt', undefined],
  ];
  for (const [content, name, type] of cases) assert.equal(textType(content, name), type, name);
});
