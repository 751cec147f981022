import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import fc from 'fast-check';
import { type RawBuilder, sql } from 'kysely';
import { factsOf, MEASURE_NAMES, measureOf } from '#src/domain/measures/measures.ts';
import { readConfig } from '#src/platform/config.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import { openDatabase } from '#src/platform/db/open-database.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { syncPartnerships } from '#src/platform/partnerships/sync-partnerships.ts';
import { cloneDatabase } from '#tests/harness/database.ts';
import { anExpert, CHANGES, type Pick } from './history.builder.ts';
import { tallyRequests } from './tally-requests.ts';

const { url, drop } = await cloneDatabase();
const database = openDatabase(url, { connections: 2 });
const partnerships = await syncPartnerships(database, loadPartnerships(readConfig({}).partnershipsDir));
const bcp = [...partnerships].find(([, { code }]) => code === 'bcp')?.[0] ?? 0;
after(async () => {
  await database.close();
  await drop();
});

test('every total equals the rows it counts, whatever happened and whenever it was tallied', async () => {
  const names = Object.keys(CHANGES);
  const step = fc.tuple(fc.constantFrom(...names, 'tally', 'request_sent', 'session_logged'), fc.nat(2 ** 30));
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) =>
      undone(async (db) => {
        await anExpert(db);
        for (const [name, seed] of steps) {
          if (name === 'tally') await tallyRequests(db, bcp, 3);
          else await CHANGES[name]?.(db, chance(seed));
        }
        assert.deepEqual(await totals(db, WITH_WAITING), await recounted(db));
        while ((await tallyRequests(db, bcp, 7)) > 0);
        assert.deepEqual(await totals(db, sql`tallies`), await recounted(db));
      }),
    ),
    { numRuns: 40 },
  );
});

test('the histories reach every measure', async () => {
  await undone(async (db) => {
    await anExpert(db);
    const random = chance(7);
    for (let n = 0; n < 1_500; n++) {
      const names = Object.keys(CHANGES);
      await CHANGES[names[random(names.length)] ?? '']?.(db, random);
    }
    const { rows } = await sql<{ measure: string }>`select distinct measure from facts`.execute(db);
    assert.ok(rows.length >= 17, rows.map(({ measure }) => measure).join(' '));
  });
});

test('facts are tallied by what their measure says it can be broken down by', async () => {
  await asSystem(database.app, bcp, async (db) => {
    const { rows } = await sql<{ measure: string; by: string[] }>`
      select measure, array_agg(dimension) as by from places() where dimension not in ('all', 'setting') and dimension not like 'cluster\\_%'
      group by 1`.execute(db);
    const tallied = new Map(rows.map(({ measure, by }) => [measure, by.sort()]));
    for (const name of MEASURE_NAMES.filter((each) => !measureOf(each).from)) {
      assert.deepEqual(tallied.get(factsOf(name)), [...measureOf(name).by].sort(), name);
    }
  });
});

test('days between are the working days of the partnership’s calendar', async () => {
  await asSystem(database.app, bcp, async (db) => {
    const between = await sql<{ days: number }>`
      select b.number - a.number as days from working_days a, working_days b
      where a.on_day = '2026-10-23' and b.on_day = '2026-11-02'`.execute(db);
    assert.equal(between.rows[0]?.days, 1, 'half-term does not count');
  });
});

/** Works in a transaction that is taken back. */
async function undone(work: (db: Tx) => Promise<void>): Promise<void> {
  const back = new Error('taken back');
  await asSystem(database.app, bcp, async (db) => {
    await work(db);
    throw back;
  }).catch((error) => {
    if (error !== back) throw error;
  });
}

/** The tallies with what they lack, by the day and by the month. */
const WITH_WAITING = sql`(
  select dimension, member, grain, on_day, measure, value, number from tallies
  union all
  select dimension, member, grain, case grain when 'day' then on_day else date_trunc('month', on_day)::date end, measure, value, number
  from tallies_waiting cross join (values ('day'), ('month')) as grains (grain)) as counts`;

async function totals(db: Tx, counts: RawBuilder<unknown>): Promise<unknown[]> {
  const { rows } = await sql`select dimension, member, grain, on_day, measure, value, sum(number)::int as number
    from ${counts} group by 1, 2, 3, 4, 5, 6 having sum(number) <> 0 order by 1, 2, 3, 4, 5, 6`.execute(db);
  return rows;
}

/** The same from the rows alone. */
async function recounted(db: Tx): Promise<unknown[]> {
  const { rows } = await sql`
    select dimension, member_of(dimension, part, setting_id, cluster_id, phase, main_area, level, subject) as member, grain,
      case grain when 'day' then on_day else date_trunc('month', on_day)::date end as on_day,
      measure, value, count(*)::int as number
    from facts join places() using (measure)
    cross join (values ('day'), ('month')) as grains (grain)
    group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6`.execute(db);
  return rows;
}

function chance(seed: number): Pick {
  let state = seed | 1;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return (state >> 8) % below;
  };
}
