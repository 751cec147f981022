import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import pg from 'pg';
import { checkLog } from '#src/platform/db/check-log.ts';
import { openWorld } from '#tests/harness/world.ts';
import { oneOfEach } from './matrix/other-records.ts';
import { aRequest } from './matrix/records.ts';
import { signIn } from './matrix/sign-in.ts';

after(() => server.end());
const world = await openWorld();
const server = new pg.Client({ connectionString: world.url });
await server.connect();

await oneOfEach(world);
await oneOfEach(world);
await aRequest(world, { staff: 'shropshire.senco', area: 'shropshire' });
for (const _time of [1, 2]) await signIn(world, world.someone(), 'primary.senco');

/** What somebody with the server's password could do, and what the check then says. */
const TAMPERING: Record<string, { statement: string; found: RegExp }> = {
  'a reason is written into an act': {
    statement: `update acts set reason = 'because' where id = (select min(id) from acts)`,
    found: /acts, row \d+ of the system itself: it was changed/,
  },
  'an act is given another time': {
    statement: `update acts set at = at - interval '1 day' where id = (select max(id) from acts where person_id is not null)`,
    found: /acts, row \d+ of person \d+: it was changed/,
  },
  'the last act of a person is taken out': {
    statement: `delete from acts where id = (select max(id) from acts where person_id is not null)`,
    found: /acts, the chain of person \d+ ends at row 1, and its head says 2/,
  },
  'an act in the middle is taken out, with its events': {
    statement: `with gone as (select id from acts where name = 'sign_in' order by id limit 1) delete from acts where id in (select id from gone)`,
    found: /acts, row \d+ of person \d+: a row before it is missing/,
  },
  'an act is made anew with a hash that fits it': {
    statement: `update acts set reason = 'because', hash = act_hash(row(id, partnership_id, person_id, at, name, setting_id, 'because', http_request, position, previous_hash, '')::acts)
      where id = (select min(id) from acts where name = 'sign_in')`,
    found: /acts, row \d+ of person \d+: it does not follow the row before it/,
  },
  'a look is taken out': {
    statement: 'delete from looks where id = (select max(id) from looks)',
    found: /looks, the chain of person \d+ ends at row 1, and its head says 2/,
  },
  'every look is taken out': {
    statement: 'delete from looks',
    found: /looks, the chain of person \d+ ends at row 0, and its head says 2/,
  },
  'a look is given to another record': {
    statement: 'update looks set request_id = (select max(id) from requests) where id = (select min(id) from looks)',
    found: /looks, row \d+ of person \d+: it was changed/,
  },
  'what an event says is changed': {
    statement: `update events set data = '{"leadId": 1}' where id = (select max(id) from events)`,
    found: /events, row \d+: it was changed, or the act it belongs to/,
  },
  'an event is taken out': {
    statement: 'delete from events where id = (select max(id) from events)',
    found: /events, the chain of the system itself ends at row \d+, and its head says \d+/,
  },
  'two events changed places': {
    statement: `with two as (select min(id) as one, max(id) as other from events where act_id in (select id from acts where partnership_id = (select min(id) from partnerships)))
      update events set (name, data, request_id, setting_id, act_id, hash) = (select name, data, request_id, setting_id, act_id, hash from events twin, two
        where twin.id = case when events.id = two.one then two.other else two.one end)
      where id in (select one from two union select other from two)`,
    found: /events, the chain of the system itself ends otherwise than its head says/,
  },
  'an act is moved to another partnership': {
    statement: `update acts set partnership_id = (select max(id) from partnerships) where id = (select max(id) from acts where name = 'sign_in')`,
    found: /acts, the chain of person \d+ ends at row 1, and its head says 2/,
  },
};

describe('the check of the log', () => {
  test('passes a log that nobody touched, and did look', async () => {
    const { rows, breaks } = await checkLog(world.database);
    assert.deepEqual(breaks, []);
    assert.ok(rows > 10, `only ${rows} rows`);
  });

  for (const [what, { statement, found }] of Object.entries(TAMPERING)) {
    test(`finds that ${what}`, async () => {
      await withTampering(statement, async () => {
        const { breaks } = await checkLog(world.database);
        const said = breaks.map((each) => `${each.log}, ${each.what}`);
        assert.ok(
          said.some((words) => found.test(words)),
          said.join('\n') || 'nothing was found',
        );
      });
    });
  }
});

/** Changes the log as the superuser, foreign keys or not, and puts everything back afterwards. */
async function withTampering(statement: string, then: () => Promise<void>): Promise<void> {
  const tables = ['acts', 'events', 'looks'];
  await server.query(`set session_replication_role = replica`);
  for (const table of tables) await server.query(`create table kept_${table} as table ${table}`);
  try {
    const { rowCount } = await server.query(statement);
    assert.ok(rowCount, 'the tampering changed nothing');
    await then();
  } finally {
    for (const table of tables) {
      await server.query(`delete from ${table}`);
      await server.query(`insert into ${table} overriding system value table kept_${table}`);
      await server.query(`drop table kept_${table}`);
    }
  }
}
