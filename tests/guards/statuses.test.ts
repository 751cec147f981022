import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ROLES } from '#src/domain/people/roles.ts';
import { MOVES, SHORTEST_ADVICE, STATUSES, type Status } from '#src/domain/requests/lifecycle.ts';
import { openWorld } from '#tests/harness/world.ts';
import { diagram } from '../../bin/generated-docs/lifecycle.ts';

const world = await openWorld();
const statuses = Object.keys(STATUSES) as Status[];

/** The words that a column's check lets in, read from the database. */
async function lets(table: string, column: string): Promise<string[]> {
  const { rows } = await world.database.owner.query<{ rule: string }>(
    `select pg_get_constraintdef(oid) as rule from pg_constraint where conrelid = $1::regclass and contype = 'c'`,
    [table],
  );
  const rule = rows.map((row) => row.rule).find((text) => text.startsWith(`CHECK ((${column} = ANY`));
  return [...(rule ?? '').matchAll(/'(\w+)'::text/g)].map((match) => match[1] ?? '').sort();
}

describe('every status', () => {
  test('is let in by the database, and no other is', async () => {
    assert.deepEqual(await lets('requests', 'status'), [...statuses].sort());
  });

  test('that has ended is the one that the database wants an end for', async () => {
    const { rows } = await world.database.owner.query<{ rule: string }>(
      `select pg_get_constraintdef(oid) as rule from pg_constraint where conrelid = 'requests'::regclass and contype = 'c'`,
    );
    const rule = rows.map((row) => row.rule).find((text) => text.includes('ended_at IS NOT NULL')) ?? '';
    const wanted = [...rule.matchAll(/'(\w+)'::text/g)].map((match) => match[1] ?? '').sort();
    assert.deepEqual(wanted, statuses.filter((status) => STATUSES[status].ended).sort());
  });

  test('reached by a careful move comes with as much advice as the database wants', async () => {
    const { rows } = await world.database.owner.query<{ held: string; rule: string }>(
      `select conrelid::regclass::text as held, pg_get_constraintdef(oid) as rule from pg_constraint
       where contype = 'c' and pg_get_constraintdef(oid) like '%btrim(advice)%' order by 1`,
    );
    assert.deepEqual(
      rows.map(({ held }) => held),
      ['panel_items', 'reviews', 'triages'],
    );
    for (const { rule } of rows) assert.match(rule, new RegExp(`btrim\\(advice\\)\\) >= ${SHORTEST_ADVICE}\\b`));
  });

  test('has words for the setting and for the lead, and a tone', () => {
    for (const status of statuses) {
      const { label, forLead, tone } = STATUSES[status];
      assert.ok(label.length > 3 && forLead.length > 2, status);
      assert.match(tone, /^(info|careful|done|plain)$/, status);
    }
    assert.equal(new Set(statuses.map((status) => STATUSES[status].label)).size, statuses.length);
  });

  test('can be reached and, unless it has ended, be left; the diagram shows it', () => {
    const moves = Object.values(MOVES);
    const drawn = diagram();
    for (const status of statuses) {
      // A request begins as new, or as enough when strategies did.
      const begins = status === 'new' || status === 'enough';
      assert.ok(begins || moves.some(({ to }) => to === status), `nothing leads to ${status}`);
      assert.ok(
        moves.some(({ from }) => (from as readonly Status[]).includes(status)),
        `nothing leads out of ${status}`,
      );
      assert.match(drawn, new RegExp(`\\b${status}\\b`), status);
    }
  });
});

test('every role is let in by the database, and no other is', async () => {
  assert.deepEqual(await lets('posts', 'role'), Object.keys(ROLES).sort());
});
