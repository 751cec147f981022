import assert from 'node:assert/strict';
import { test } from 'node:test';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { checkLog } from '#src/platform/db/check-log.ts';
import { openWorld } from '#tests/harness/world.ts';
import { seedDemonstration } from './seed-demonstration.ts';

const world = await openWorld();
await seedDemonstration({ database: world.database, partnerships: world.partnerships, at: world.clock() });

test('the demonstration shows requests wherever they can be, and some that are late', async () => {
  const rows = await world.peek((db) => db.selectFrom('requests').select(['status', 'answer_by']).execute());
  const seen = new Set(rows.map((row) => row.status));
  assert.deepEqual(
    [...seen].sort(),
    Object.keys(STATUSES)
      .filter((status) => status !== 'rerouted' || seen.has('rerouted'))
      .sort(),
  );
  assert.ok(rows.length > 60);
  assert.ok(rows.some((row) => row.status === 'new' && row.answer_by < '2026-11-03'));
  assert.ok(rows.some((row) => row.status === 'new' && row.answer_by > '2026-11-03'));
});

test('it was made by acts: the log is whole, and every request has its sending in it', async () => {
  const { rows, breaks } = await checkLog(world.database);
  assert.deepEqual(breaks, []);
  assert.ok(rows > 500);
  const unsaid = await world.peek((db) =>
    db
      .selectFrom('requests')
      .select('reference')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(
            selectFrom('events')
              .select('id')
              .whereRef('events.request_id', '=', 'requests.id')
              .where('name', 'in', ['request_sent', 'ended_with_enough']),
          ),
        ),
      )
      .execute(),
  );
  assert.deepEqual(unsaid, []);
});

test('no e-mail of the demonstration says anything about a child', async () => {
  const requests = await world.peek((db) => db.selectFrom('requests').select('answers').execute());
  // Shorter ones, such as AB, stand in ordinary words and in our own references.
  const references = requests.flatMap(({ answers }) =>
    answers.childReference && answers.childReference.length > 4 ? [answers.childReference] : [],
  );
  const messages = await world.peek((db) => db.selectFrom('messages').select(['subject', 'body']).execute());
  assert.ok(references.length > 5 && messages.length > 100);
  const said = messages.filter(({ subject, body }) =>
    references.some((reference) => subject.includes(reference) || body.includes(reference)),
  );
  assert.deepEqual(said, []);
});
