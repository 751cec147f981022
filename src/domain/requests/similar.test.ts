import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answers } from './answers.ts';
import { similarity } from './similar.ts';

const CHILD: Answers = { subject: 'child', childReference: 'NUR-14', childYear: 'year_4', areas: ['semh'] };
const GROUP: Answers = { subject: 'group', yearGroups: ['year_4', 'year_5'], areas: ['semh'] };

const ALIKE: [string, Answers, Answers, RegExp][] = [
  ['the same child reference', CHILD, { ...CHILD, areas: ['cognition'], childYear: 'year_5' }, /same reference/],
  ['a reference written another way', CHILD, { ...CHILD, childReference: 'nur 14' }, /same reference/],
  ['groups with a year in common', GROUP, { ...GROUP, yearGroups: ['year_5', 'year_6'] }, /year group in common/],
  ['an only area and the same main area', GROUP, { ...GROUP, areas: ['semh', 'sensory'], mainArea: 'semh' }, /group/],
  [
    'a whole setting that names no years',
    { subject: 'setting', areas: ['semh'] },
    { subject: 'setting', areas: ['semh'], yearGroups: ['year_1'] },
    /whole setting/,
  ],
  ['one child without a reference, same year and area', CHILD, { ...CHILD, childReference: undefined }, /one child/],
];
for (const [name, a, b, reason] of ALIKE) {
  test(`alike: ${name}, both ways round`, () => {
    assert.match(similarity(a, b) ?? '', reason);
    assert.equal(similarity(a, b), similarity(b, a));
  });
}

const DIFFERENT: [string, Answers, Answers][] = [
  ['two children with different references', CHILD, { ...CHILD, childReference: 'NUR-15' }],
  ['other years', GROUP, { ...GROUP, yearGroups: ['year_6'] }],
  ['another main area', GROUP, { ...GROUP, areas: ['cognition'] }],
  ['another kind of subject', GROUP, { ...GROUP, subject: 'team' }],
  ['groups that name no years', { ...GROUP, yearGroups: [] }, { ...GROUP, yearGroups: [] }],
  ['two empty drafts', {}, {}],
  ['two areas and no main one', { ...GROUP, areas: ['semh', 'sensory'] }, { ...GROUP, areas: ['semh', 'sensory'] }],
  [
    'references left over on requests about groups',
    { ...GROUP, yearGroups: ['year_1'], childReference: 'AB' },
    { ...GROUP, childReference: 'AB' },
  ],
  [
    'references of punctuation only',
    { ...CHILD, childReference: '--', areas: [] },
    { ...CHILD, childReference: '..', areas: [] },
  ],
];
for (const [name, a, b] of DIFFERENT) {
  test(`not alike: ${name}`, () => {
    assert.equal(similarity(a, b), undefined);
    assert.equal(similarity(b, a), undefined);
  });
}
