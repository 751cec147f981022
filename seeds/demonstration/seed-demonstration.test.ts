import assert from 'node:assert/strict';
import { test } from 'node:test';
import pg from 'pg';
import { day } from '#src/domain/calendar/calendar-day.ts';
import { isWorkingDay } from '#src/domain/calendar/working-days.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { readConfig } from '#src/platform/config.ts';
import { checkLog } from '#src/platform/db/check-log.ts';
import { emptyDemonstration } from '#src/platform/db/claim-installation.ts';
import { fingerprintOfMigrations } from '#src/platform/demonstration/fingerprint.ts';
import { loadState } from '#src/platform/demonstration/load-state.ts';
import { takeState } from '#src/platform/demonstration/take-state.ts';
import { loadPartnerships } from '#src/platform/partnerships/load-partnerships.ts';
import { openWorld } from '#tests/harness/world.ts';
import { differences } from '../../bin/make-demonstration/differences.ts';
import { readShipped } from './shipped.ts';

// That this is what the acts produce is proven by `bin/make-demonstration --check`, which performs them all.
const shipped = await readShipped();
assert.ok(
  shipped?.migrations === (await fingerprintOfMigrations()),
  'Run `npm run demonstration`: migrations changed.',
);
const world = await openWorld();
const guardsBefore = await guards();
await emptyDemonstration(world.database.owner);
await loadState(world.url, shipped);
const TODAY = '2026-11-17';
const SHOWN = [
  'hold_over',
  'place_item',
  'reopen_panel',
  'undo_decision',
  'hand_back_allocation',
  'object_to_plan',
  'agree_plan',
  'agree_plan_by_default',
  'plan_visit',
  'sign_session',
  'send_back_session',
  'void_session',
  'amend_session',
  'hand_over_help',
  'add_leave',
  'add_attachment',
  'ask_second_look',
  'review_help',
  'answer_voice',
  'answer_echo',
  'rate_request',
  'record_later_fact',
  'agree_example',
  'share_self_check',
  'ask_call_back',
  'call_setting_back',
  'record_consultation',
  'say_outcome',
  'remind_to_come_back',
  'begin_from_consultation',
  'change_hotline',
];

test('what is loaded is what was shipped, row by row, and what guards the rows is as before', async () => {
  assert.deepEqual(differences(shipped, await takeState(world.url, shipped.storyAt)), []);
  assert.deepEqual(await guards(), guardsBefore);
});

test('a row that differs in one letter, is missing or is one more is found, with its table', async () => {
  const rows = Buffer.from('1\ta\n2\tb\n');
  const state = (text: Buffer) => ({ ...shipped, tables: [{ name: 'acts', columns: ['id', 'name'], rows: text }] });
  for (const changed of ['1\ta\n2\tc\n', '1\ta\n', '1\ta\n2\tb\n3\tc\n']) {
    assert.match(differences(state(rows), state(Buffer.from(changed)))[0] ?? '', /^acts: /);
  }
});

test('the year has its seasons, loud and quiet clusters, every phase, and settings that never ask', async () => {
  const months = await counted("select to_char(sent_at, 'YYYY-MM') as what, count(*) from requests group by 1");
  assert.ok(total(months) >= 900 && total(months) <= 1000, `${total(months)} requests`);
  const of = (month: string) => months.get(month) ?? 0;
  assert.ok(of('2025-11') > of('2025-12') && of('2025-11') > of('2026-03'), 'the autumn rush');
  assert.ok(of('2026-06') > of('2026-03') && of('2026-07') < of('2026-06') / 2 && of('2026-08') === 0, 'the summer');
  const clusters = await counted(
    'select settings.cluster_id as what, count(*) from requests join settings on settings.id = setting_id group by 1',
  );
  const sizes = [...clusters.values()].sort((a, b) => a - b);
  assert.ok((sizes.at(-1) ?? 0) > 5 * (sizes.at(1) ?? 0));
  const phases = await counted(
    'select phase as what, count(*) from requests join settings on settings.id = setting_id group by 1',
  );
  assert.deepEqual([...phases.keys()].sort(), ['early_years', 'post_16', 'primary', 'secondary']);
  const silent = await counted(
    "select 'silent' as what, count(*) from settings where eligibility = 'served' and status = 'open' and not exists (select from requests where setting_id = settings.id)",
  );
  assert.ok(total(silent) >= 20);
});

test('requests are wherever they can be, some late; help is given, missed, signed, voided and asked about', async () => {
  const statuses = await counted('select status as what, count(*) from requests group by 1');
  assert.deepEqual([...statuses.keys()].sort(), Object.keys(STATUSES).sort());
  const late = await counted(
    `select answer_by < '${TODAY}' as what, count(*) from requests where status = 'new' group by 1`,
  );
  assert.equal(late.size, 2);
  const sessions = await counted(
    'select state as what, count(*) from sessions where voided_at is null group by 1 order by 1',
  );
  assert.ok((sessions.get('happened') ?? 0) >= 3_000, `${sessions.get('happened')} sessions took place`);
  const acts = await counted('select name as what, count(*) from acts group by 1');
  for (const name of SHOWN) assert.ok(acts.has(name), `nobody ever did ${name}`);
  const kinds = await counted('select kind as what, count(*) from sessions group by 1');
  assert.equal(kinds.size, 11);
  const alone = await counted(
    "select one_to_one_reason is null as what, count(*) from sessions where kind = 'one_to_one' group by 1",
  );
  assert.deepEqual([...alone.keys()], [false]);
});

test('families answer in Polish too, files are attached, some help goes on with a reason, an item is held over for one', async () => {
  const { rows } = await asOwner(`
    select
      (select count(*)::int from voices where kind = 'family' and language = 'pl' and answers ? 'say') as polish,
      (select count(distinct media_type)::int from attachments where removed_at is null) as "kindsOfFile",
      (select count(*)::int from plans where sessions > 6 and longer_because is not null) as longer,
      (select count(*)::int from panel_items items join panel_items held on held.request_id = items.request_id
        join panels on panels.id = items.panel_id where held_on = '2026-11-18' and panels.closed_at is null
        and held.held_over_reason is not null and held.id < items.id) as "heldOver",
      (select count(*)::int from expert_leaves where starts_on <= '${TODAY}' and (ends_on is null or ends_on >= '${TODAY}')) as away`);
  const [found] = rows;
  assert.ok(found.polish >= 5 && found.longer >= 10 && found.heldOver >= 1 && found.away >= 1, JSON.stringify(found));
  assert.equal(found.kindsOfFile, 3);
});

test('visits and reviews are on days on which the partnership works', async () => {
  const partnerships = new Map(loadPartnerships(readConfig({}).partnershipsDir).map((each) => [each.code, each]));
  const { rows } = await asOwner(`
    select code, ends_on::text as "on" from plans join partnerships on partnerships.id = partnership_id
    union select code, on_day::text from sessions join partnerships on partnerships.id = partnership_id`);
  const wrong = rows.filter(({ code, on }) => {
    const partnership = partnerships.get(code);
    return !partnership || !isWorkingDay(partnership.calendar, day(on));
  });
  assert.ok(rows.length > 100);
  assert.deepEqual(wrong, []);
});

test('settings talk first all year; a call waits for today, and something was tried until today', async () => {
  const { rows } = await asOwner(`
    select (select count(*)::int from consultations) as talks, (select count(*)::int from call_backs) as calls,
      (select count(*)::int from consultations where booking_id is not null) as slots,
      (select count(*)::int from call_backs where done_at is null and cancelled_at is null and call_by = '${TODAY}') as today,
      (select count(*)::int from consultations where outcome = 'try' and came_to is null and back_on = '${TODAY}'
        and setting_id in (select id from settings where urn = 113736)) as back`);
  const { talks, calls, ...some } = rows[0] ?? {};
  assert.ok(talks >= 100 && calls >= 30, `${talks} talks, ${calls} calls`);
  for (const [what, count] of Object.entries(some)) assert.ok(Number(count) > 0, what);
});

test('entries of the menu were changed: two are new there, two wait for a second person, one is being written', async () => {
  const { rows } = await asOwner(`
    select count(*) filter (where approved_at is not null)::int as approved,
      count(*) filter (where approved_at is null and proposed_at is not null)::int as proposed,
      count(*) filter (where proposed_at is null)::int as drafts
    from entry_versions where number > 1`);
  assert.deepEqual(rows, [{ approved: 2, proposed: 2, drafts: 1 }]);
});

test('whoever a visitor chooses to be finds something to do', async () => {
  const { rows } = await asOwner(`
    select
      (select count(*)::int from allocations where person_id = lena.id and effective_at is not null and accepted_at is null
        and handed_back_at is null and withdrawn_at is null) as "toAccept",
      (select count(*)::int from sessions where expert_id = expert.id and state = 'planned' and voided_at is null
        and on_day between '${TODAY}' and '2026-11-20') as "thisWeek",
      (select count(*)::int from sessions where expert_id = expert.id and state = 'planned' and voided_at is null
        and on_day < '${TODAY}') as "toFinish",
      (select count(*)::int from sessions join experts on experts.id = expert_id where supervisor_id = expert.id
        and needs_signature and signed_at is null and voided_at is null and state <> 'planned') as "toSign",
      (select count(*)::int from sessions join experts on experts.id = expert_id join people on people.id = experts.person_id
        where people.email like 'expert.assistant@%' and needs_signature and signed_at is null and sent_back_reason is null
        and voided_at is null and state <> 'planned') - 1 as "moreThanOneOfKofis",
      (select count(*)::int from sessions join experts on experts.id = expert_id join people on people.id = experts.person_id
        where people.email like 'expert.assistant@%' and state = 'planned' and voided_at is null
        and on_day between '${TODAY}' and '2026-11-20') as "visitsOfKofi",
      (select count(*)::int from sessions join experts on experts.id = expert_id join people on people.id = experts.person_id
        where people.email like 'expert.secondee@%' and state = 'planned' and voided_at is null
        and on_day between '${TODAY}' and '2026-11-20') as "visitsOfSam",
      (select count(*)::int from plans join requests on requests.id = request_id join people on people.id = sent_by
        where people.email like 'primary.senco@%' and plans.agreed_at is null and objection is null) as "toAgree",
      (select count(*)::int from panel_items join panels on panels.id = panel_id where held_on = '2026-11-18' and closed_at is null) as agenda,
      (select count(*)::int from panels where closed_at is not null) as minutes,
      (select count(*)::int from voices where answered_at is null) as "voicesWaiting",
      (select count(*)::int from echoes where sent_at is not null and answered_at is null) as "echoesWaiting"
    from people lena join experts expert on expert.person_id = lena.id where lena.email like 'expert.ep@%'`);
  for (const [what, count] of Object.entries(rows[0] ?? { nobody: 0 }))
    assert.ok(Number(count) > 0, `${what}: ${count}`);
  assert.ok(rows[0]?.agenda >= 8 && rows[0]?.agenda <= 18, `${rows[0]?.agenda} items at tomorrow’s panel`);
});

test('it was made by acts: the log is whole, and every request has its sending in it', async () => {
  const { rows, breaks } = await checkLog(world.database);
  assert.deepEqual(breaks, []);
  assert.ok(rows > 10_000);
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
  const distinct = [...new Set(references)];
  const said = messages.filter(({ subject, body }) =>
    distinct.some((reference) => subject.includes(reference) || body.includes(reference)),
  );
  assert.deepEqual(said, []);
});

test('nothing in it happens after its own today', async () => {
  const late = await world.peek((db) =>
    db.selectFrom('acts').select(['id', 'name', 'at']).where('at', '>', shipped.storyAt).execute(),
  );
  assert.deepEqual(late, []);
});

async function guards() {
  const { rows } = await asOwner(`
    select relname::text, relforcerowsecurity::text as guard from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select tgrelid::regclass::text, tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
    union all select conrelid::regclass::text, conname || ' ' || pg_get_constraintdef(oid) || convalidated::text from pg_constraint
    order by 1, 2`);
  return rows;
}

/** As an administrator, who sees every row. */
async function asOwner(text: string) {
  const administrator = new pg.Client({ connectionString: world.url });
  await administrator.connect();
  return await administrator.query(text).finally(() => administrator.end());
}

async function counted(text: string): Promise<Map<unknown, number>> {
  const { rows } = await asOwner(text);
  return new Map(rows.map(({ what, count }) => [what, Number(count)]));
}

function total(counts: Map<unknown, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}
