import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSuccessor, type Heir, type Link, linksByOrigin, unknownSuccessors } from './successors.ts';

function heir(key: string, facts: Partial<Heir> = {}): Heir {
  return {
    key,
    name: `School ${key}`,
    kind: 'school',
    phase: 'primary',
    eligibility: 'served',
    why: 'A mainstream school.',
    status: 'open',
    inArea: true,
    private: false,
    ...facts,
  };
}

function link(from: string, to: string, facts: Partial<Link> = {}): Link {
  return { from, to, on: '2020-01-01', strength: 'succeeded', ...facts };
}

const CLOSED = heir('100001', { status: 'closed', postcode: 'BH1 1AA' });

function successor(links: Link[], heirs: Heir[]) {
  return findSuccessor(CLOSED, linksByOrigin(links), new Map(heirs.map((one) => [one.key, one])));
}

test('history follows to the named successor', () => {
  const found = successor([link('100001', '100002')], [heir('100002')]);
  assert.deepEqual(found, { successorKey: '100002', path: ['100001', '100002'], others: [] });
});

test('a chain is followed through closed settings to the open one, and not beyond it', () => {
  const links = [
    link('100001', '100002'),
    link('100002', '100003'),
    link('100003', '100004'),
    link('100004', '100005'),
  ];
  const found = successor(links, [heir('100004'), heir('100005')]);
  assert.deepEqual(found, { successorKey: '100004', path: ['100001', '100002', '100003', '100004'], others: [] });
});

test('links in a circle come to an end, with and without a way out', () => {
  const circle = [link('100001', '100002'), link('100002', '100001'), link('100002', '100002')];
  assert.equal(successor(circle, []), null);
  assert.equal(successor([...circle, link('100002', '100003')], [heir('100003')])?.successorKey, '100003');
});

test('an open setting that nothing leads to is never a successor', () => {
  assert.equal(successor([link('100003', '100001')], [heir('100002'), heir('100003')]), null);
});

const choices: { rule: string; better: [Partial<Heir>, Partial<Link>]; worse: [Partial<Heir>, Partial<Link>] }[] = [
  {
    rule: 'a named successor goes before one that was only joined',
    better: [{ eligibility: 'partner' }, {}],
    worse: [{}, { strength: 'joined', on: '2024-01-01' }],
  },
  {
    rule: 'a served setting goes before a partner',
    better: [{ phase: 'secondary' }, {}],
    worse: [{ eligibility: 'partner', postcode: 'BH1 1AA' }, {}],
  },
  {
    rule: 'the same phase goes before another',
    better: [{}, {}],
    worse: [{ phase: 'secondary', postcode: 'BH1 1AA' }, {}],
  },
  {
    rule: 'the same postcode goes before another',
    better: [{ postcode: 'BH1 1AA' }, {}],
    worse: [{ postcode: 'BH2 2BB' }, { on: '2024-01-01' }],
  },
  {
    rule: 'a later link goes before an earlier one',
    better: [{}, { on: '2021-01-01' }],
    worse: [{}, { on: '2020-01-01' }],
  },
  { rule: 'a link with a day goes before one without', better: [{}, { on: '2001-01-01' }], worse: [{}, { on: null }] },
];
for (const { rule, better, worse } of choices) {
  test(`of two successors, ${rule}`, () => {
    for (const [good, bad] of [
      ['100002', '100003'],
      ['100003', '100002'],
    ] as const) {
      const heirs = [heir(good, better[0]), heir(bad, worse[0])];
      const links = [link('100001', bad, worse[1]), link('100001', good, better[1])];
      assert.deepEqual(successor(links, heirs), { successorKey: good, path: ['100001', good], others: [bad] });
    }
  });
}

test('of two alike, the lowest URN is chosen, whatever the order of the file', () => {
  const links = [link('100001', '100003'), link('100001', '100002')];
  const heirs = [heir('100003'), heir('100002')];
  assert.equal(successor(links, heirs)?.successorKey, '100002');
  assert.equal(successor(links.toReversed(), heirs.toReversed())?.successorKey, '100002');
});

test('where the links lead outside what we hold, those settings are named', () => {
  const links = linksByOrigin([link('100001', '100002'), link('100002', '100003'), link('100001', '100004')]);
  assert.deepEqual(
    unknownSuccessors('100001', links, (key) => key === '100004'),
    ['100002', '100003'],
  );
});

test('of two ways to the same successor, the one by the latest link is told, whatever the order of the file', () => {
  const links = [
    link('100001', '100002', { on: '2019-01-01' }),
    link('100001', '100003', { on: '2021-01-01' }),
    link('100002', '100004'),
    link('100003', '100004'),
  ];
  const want = { successorKey: '100004', path: ['100001', '100003', '100004'], others: [] };
  assert.deepEqual(successor(links, [heir('100004')]), want);
  assert.deepEqual(successor(links.toReversed(), [heir('100004')]), want);
});

test('a named way is walked before a joined one that is nearer', () => {
  const links = [link('100001', '100003', { strength: 'joined' }), link('100001', '100002'), link('100002', '100003')];
  assert.deepEqual(successor(links, [heir('100003')])?.path, ['100001', '100002', '100003']);
});
