import { sql } from 'kysely';
import type { Tx } from '#src/platform/db/identity.ts';

/** Chance in a test: a number below `below`, the same for the same seed. */
export type Pick = (below: number) => number;

type Change = (db: Tx, pick: Pick) => Promise<unknown>;

const AREAS = ['communication', 'cognition', 'semh', 'sensory', 'families'];
const STATUSES = [
  'new',
  'question',
  'taken_on',
  'with_panel',
  'waiting',
  'allocated',
  'delivering',
  'advised',
  'withdrawn',
  'closed',
];
const ENDED = ['advised', 'withdrawn', 'closed'];

/** One thing that can happen to requests, in rows: as acts leave them, in any order, also taken back. */
export const CHANGES: Record<string, Change> = {
  request_sent: (db, pick) =>
    sql`
    with draft as (
      insert into drafts (id, partnership_id, setting_id, started_by, touched_by, answers, prefilled, version, active_seconds,
        lead_invited, created_at, touched_at, expires_on)
      select gen_random_uuid(), s.partnership_id, s.id, p.id, p.id, '{}', '{}', 1, 0, false, ${at(pick)}, ${at(pick)}, '2027-01-01'
      from settings s, people p where s.partnership_id = p.partnership_id order by s.id, p.id offset ${pick(40)} limit 1
      returning *)
    insert into requests (partnership_id, setting_id, draft_id, reference, status, subject, main_area, areas, level, answers,
      lead_id, sent_by, sent_at, answer_by, active_seconds, version)
    select partnership_id, setting_id, id, id::text, 'new', ${one(['child', 'group'], pick)}, ${one(AREAS, pick)}, '{}',
      ${pick(2) ? 'targeted' : null}, '{}', started_by, started_by, ${at(pick)}, ${day(pick)}, ${pick(1200)}, 1 from draft`.execute(
      db,
    ),
  moved: (db, pick) => {
    const status = one(STATUSES, pick);
    return sql`update requests set status = ${status}, ended_at = ${ENDED.includes(status) ? at(pick) : null}
      where id = (${any('requests', pick)})`.execute(db);
  },
  amended: (db, pick) =>
    sql`
    update requests set main_area = ${one(AREAS, pick)}, level = ${one(['universal', 'targeted', 'specialist'], pick)}
    where id = (${any('requests', pick)})`.execute(db),
  triaged: (db, pick) =>
    sql`
    insert into triages (partnership_id, setting_id, request_id, outcome, level, recommended_outcome, recommended_level,
      recommended_because, happening, doable_now, advice, strategies, named_person_id, next_on, decided_by, decided_at)
    select partnership_id, setting_id, id, ${one(['advise', 'ask', 'panel', 'take_on'], pick)}, 'targeted', 'advise', 'targeted', '[]', '', '',
      'Advice that is long enough.', '{}', lead_id, '2027-01-01', lead_id, ${at(pick)}
    from requests where id = (${any('requests', pick)})`.execute(db),
  allocated: (db, pick) =>
    sql`
    insert into allocations (partnership_id, setting_id, request_id, expert_id, person_id, is_lead, sessions, start_by,
      suggested_because, allocated_by, allocated_at, effective_at)
    select r.partnership_id, r.setting_id, r.id, e.id, e.person_id, true, ${1 + pick(6)}, '2027-01-01', '[]', r.lead_id,
      ${at(pick)}, ${pick(4) ? at(pick) : null}
    from requests r, experts e where r.id = (${any('requests', pick)}) limit 1`.execute(db),
  allocation_taken_back: (db, pick) =>
    sql`
    update allocations set withdrawn_at = ${pick(2) ? at(pick) : null}, handed_back_at = null, hand_back_reason = null
    where id = (${any('allocations', pick)})`.execute(db),
  session_logged: (db, pick) =>
    sql`
    insert into sessions (partnership_id, setting_id, request_id, expert_id, key, kind, state, on_day, minutes, staff_reached,
      children_with_ehcp, children_without_ehcp, recorded_by, recorded_at, needs_signature, version)
    select r.partnership_id, r.setting_id, r.id, e.id, gen_random_uuid(), ${one(['training', 'group', 'coaching'], pick)}, ${one(['happened', 'planned'], pick)},
      ${day(pick)}, 60, ${pick(9)}, ${pick(3)}, ${pick(12)}, r.lead_id, ${at(pick)}, false, 1
    from requests r, experts e where r.id = (${any('requests', pick)}) limit 1`.execute(db),
  session_missed: (db, pick) =>
    sql`
    update sessions set state = 'missed', missed_by = 'setting' where id = (${any('sessions', pick)})`.execute(db),
  session_voided: (db, pick) =>
    sql`
    update sessions set voided_at = ${at(pick)}, void_reason = 'Entered in error' where id = (${any('sessions', pick)})`.execute(
      db,
    ),
  planned: (db, pick) =>
    sql`
    with plan as (
      insert into plans (partnership_id, setting_id, request_id, number, who_does_what, sessions, starts_on, ends_on,
        confidence_before, proposed_by, proposed_at, agree_by, version)
      select partnership_id, setting_id, id, (select count(*) + 1 from plans where request_id = requests.id), '', 4, '2026-09-01', '2026-12-01',
        ${1 + pick(10)}, lead_id, ${at(pick)}, '2026-09-08', 1
      from requests where id = (${any('requests', pick)}) returning *)
    insert into goals (partnership_id, setting_id, request_id, plan_id, position, goal, baseline, expected)
    select partnership_id, setting_id, request_id, id, 1, 'Come in calmly', ${1 + pick(5)}, ${5 + pick(5)} from plan`.execute(
      db,
    ),
  reviewed: (db, pick) =>
    sql`
    with review as (
      insert into reviews (partnership_id, setting_id, request_id, plan_id, held_on, confidence_after, handed_over, kept_by,
        next_step, reason, advice, named_person_id, next_on, recorded_by, recorded_at)
      select p.partnership_id, p.setting_id, p.request_id, p.id, ${day(pick)}, ${1 + pick(10)}, 'The plan', 'The class teacher',
        ${one(['close', 'continue', 'step_up', 'step_down'], pick)}, 'A good reason', 'Advice that is long enough.', p.proposed_by, '2027-01-01', p.proposed_by, ${at(pick)}
      from plans p where id = (${any('plans', pick)}) returning *)
    insert into goal_scores (review_id, goal_id, partnership_id, setting_id, request_id, score)
    select review.id, goals.id, review.partnership_id, review.setting_id, review.request_id, ${1 + pick(10)}
    from review join goals on goals.plan_id = review.plan_id`.execute(db),
  voice_asked: (db, pick) =>
    sql`
    insert into voices (partnership_id, setting_id, request_id, kind, asked_by, asked_at)
    select partnership_id, setting_id, id, ${one(['setting', 'family', 'child'], pick)}, lead_id, ${at(pick)}
    from requests where id = (${any('requests', pick)})`.execute(db),
  voice_heard: (db, pick) =>
    sql`
    update voices set answers = '{}', answered_at = ${at(pick)}, satisfied = ${one(['yes', 'partly', 'no'], pick)}
    where id = (${any('voices', pick)})`.execute(db),
  assessment_asked: (db, pick) =>
    sql`
    insert into later_facts (partnership_id, setting_id, request_id, kind, happened_on, recorded_at)
    select partnership_id, setting_id, id, 'needs_assessment', ${day(pick)}, ${at(pick)}
    from requests where id = (${any('requests', pick)})`.execute(db),
  later_fact_voided: (db, pick) =>
    sql`
    update later_facts set voided_at = ${at(pick)}, void_reason = 'Entered in error' where id = (${any('later_facts', pick)})`.execute(
      db,
    ),
  setting_moved: (db, pick) =>
    sql`
    update settings set cluster_id = (select id from clusters order by id offset ${pick(10)} limit 1)
    where id = (select setting_id from requests where id = (${any('requests', pick)}))`.execute(db),
};

/** Someone who gives help, so that there can be sessions. */
export function anExpert(db: Tx): Promise<unknown> {
  return sql`insert into experts (partnership_id, person_id, discipline, grade, employer, fte, working_days, direct_percent, phases,
      strengths, starts_on, grant_funded, version)
    select partnership_id, id, 'educational_psychology', 'qualified', 'The council', 1, '{1,2,3,4,5}', 60, '{}', '{}', '2024-09-01', true, 1
    from people order by id limit 1 on conflict do nothing`.execute(db);
}

function any(table: string, pick: Pick) {
  return sql`select id from ${sql.table(table)} order by id offset ${pick(12)} limit 1`;
}

function one<T>(list: readonly T[], pick: Pick): T {
  return list[pick(list.length)] as T;
}

function day(pick: Pick): string {
  return new Date(Date.UTC(2025, 7, 20) + pick(500) * 86_400_000).toISOString().slice(0, 10);
}

function at(pick: Pick): Date {
  return new Date(Date.UTC(2025, 7, 20) + pick(500 * 24) * 3_600_000);
}
