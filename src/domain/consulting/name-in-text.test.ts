import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameInText } from './name-in-text.ts';

const CASES: [string, string | undefined][] = [
  ['A boy called Jayden finds mornings hard.', 'Jayden'],
  ['We talked about Ella Marsh and her worries.', 'Ella Marsh'],
  ['The pupil Zofia is often late.', 'Zofia'],
  ['Three children in Year Two find lining up hard.', undefined],
  ['Two boys in a class of 28. They leave the room after lunch.', undefined],
  ['Whether the Early Years team or an Inclusion Lead could visit.', undefined],
  ['A child in Reception who bites.', undefined],
  ['', undefined],
];

for (const [text, expected] of CASES) {
  test(`“${text}”: ${expected ?? 'no name'}`, () => assert.equal(nameInText(text), expected));
}
