import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { applyPlan } from './apply-plan.ts';
import { countsOf, planImport } from './plan-import.ts';
import type { CurrentSetting, SettingRow } from './setting-row.ts';
import type { Link } from './successors.ts';

// Few keys and few values, so that settings, links and changes meet often.
const key = fc.constantFrom('100001', '100002', '100003', '100004', '100005', '100006');
const source = fc.constantFrom('register' as const, 'local' as const);
const facts = {
  name: fc.constantFrom('Oak', 'Ash'),
  kind: fc.constantFrom('school' as const, 'independent_school' as const),
  phase: fc.constantFrom('primary' as const, 'secondary' as const),
  eligibility: fc.constantFrom('served' as const, 'partner' as const, 'not_eligible' as const),
  why: fc.constant('why'),
  status: fc.constantFrom(
    'open' as const,
    'proposed_to_close' as const,
    'closed' as const,
    'proposed_to_open' as const,
  ),
  inArea: fc.boolean(),
  private: fc.constant(false),
  pupils: fc.option(fc.integer({ min: 0, max: 2 })),
  point: fc.option(fc.record({ latitude: fc.constantFrom(50, 51), longitude: fc.constant(-1) })),
  website: fc.option(fc.constantFrom('http://a.example.org', 'http://b.example.org')),
};
// A file may have no column for these, so the row may not state them.
const row: fc.Arbitrary<SettingRow> = fc.record(
  { ...facts, key, source: fc.constant('register' as const), line: fc.nat(9) },
  { requiredKeys: ['name', 'kind', 'eligibility', 'why', 'status', 'inArea', 'private', 'key', 'source', 'line'] },
);
const held: fc.Arbitrary<CurrentSetting> = fc.record({ ...facts, key, source, successorKey: fc.option(key) });
const link: fc.Arbitrary<Link> = fc.record({
  from: key,
  to: key,
  on: fc.option(fc.constantFrom('2020-01-01', '2021-01-01')),
  strength: fc.constantFrom('succeeded' as const, 'joined' as const),
});
const scene = fc.record({
  current: fc.uniqueArray(held, { selector: (setting) => setting.key }),
  incoming: fc.uniqueArray(row, { selector: (one) => one.key }),
  links: fc.array(link, { maxLength: 10 }),
});
const NO_CHANGES = { added: 0, changed: 0, closed: 0, merged: 0 };

test('once a plan is applied, the same file plans nothing more', () => {
  fc.assert(
    fc.property(scene, ({ current, incoming, links }) => {
      const first = planImport({ current, incoming, links, source: 'register' });
      const after = applyPlan(current, first);
      const { added, changed, closed, merged } = countsOf(
        planImport({ current: after, incoming, links, source: 'register' }),
      );
      assert.deepEqual({ added, changed, closed, merged }, NO_CHANGES);
    }),
    { numRuns: 2000 },
  );
});

test('the order of the settings, the rows and the links makes no difference', () => {
  fc.assert(
    fc.property(scene, ({ current, incoming, links }) => {
      const one = planImport({ current, incoming, links, source: 'register' });
      const other = planImport({
        current: current.toReversed(),
        incoming: incoming.toReversed(),
        links: links.toReversed(),
        source: 'register',
      });
      const { problems: _, ...planned } = one;
      const { problems: __, ...plannedOther } = other;
      assert.deepEqual(plannedOther, planned);
      assert.equal(other.problems.total, one.problems.total);
    }),
    { numRuns: 2000 },
  );
});

test('every row is accounted for once, and no setting is lost or touched that the file does not name', () => {
  fc.assert(
    fc.property(scene, ({ current, incoming, links }) => {
      const plan = planImport({ current, incoming, links, source: 'register' });
      const counts = countsOf(plan);
      const planned =
        counts.added + counts.changed + counts.closed + counts.merged + counts.notEligible + counts.unchanged;
      const leftOut = plan.problems.list.filter(({ message }) => message.includes('neither a phase nor ages')).length;
      const local = new Set(current.filter((setting) => setting.source === 'local').map((setting) => setting.key));
      assert.equal(planned + plan.notOpen + leftOut, incoming.filter((one) => !local.has(one.key)).length);
      const after = new Map(applyPlan(current, plan).map((setting) => [setting.key, setting]));
      const named = new Set(incoming.map((one) => one.key));
      for (const setting of current) {
        if (!named.has(setting.key) || setting.source === 'local') assert.deepEqual(after.get(setting.key), setting);
      }
      assert.equal(after.size, current.length + counts.added);
    }),
    { numRuns: 2000 },
  );
});

test('a merged setting is closed, and its successor is an open one that we hold', () => {
  fc.assert(
    fc.property(scene, ({ current, incoming, links }) => {
      const plan = planImport({ current, incoming, links, source: 'register' });
      const after = new Map(applyPlan(current, plan).map((setting) => [setting.key, setting]));
      for (const { key: merged, successorKey } of plan.merged) {
        assert.equal(after.get(merged)?.status, 'closed');
        assert.match(after.get(successorKey)?.status ?? 'none', /^(open|proposed_to_close)$/);
      }
    }),
    { numRuns: 2000 },
  );
});
