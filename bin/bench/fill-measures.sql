-- $REQUESTS requests of five years with five sessions each, and what measures count of them, in the first partnership: as acts
-- would have left the rows, but without their log. Triggers and keys are not checked while filling: the rows are made to fit.
set session_replication_role = replica;
set synchronous_commit = off;

create function pick(i integer, salt integer, among integer) returns integer language sql immutable
  return ((hashint4(i * 31 + salt)::bigint & 2147483647) % among)::integer;

insert into settings (partnership_id, local_id, name, kind, phase, phase_group, eligibility, eligibility_why, status,
  in_area, private, source, source_on, version, town, cluster_id, pupils)
select 1, 'BENCH-' || i,
  (array['Ash', 'Beech', 'Cedar', 'Elm', 'Hazel', 'Maple', 'Oak', 'Rowan', 'Willow', 'Yew'])[1 + i % 10] || ' ' ||
  (array['Lane', 'Hill', 'Park', 'Road', 'Green', 'Cross'])[1 + i % 6] || ' ' || i,
  case when i % 20 < 14 then 'mainstream_school' when i % 20 < 19 then 'pvi_nursery' else 'college' end,
  case when i % 20 < 11 then 'primary' when i % 20 < 14 then 'secondary' when i % 20 < 19 then 'early_years' else 'post_16' end,
  case when i % 20 < 14 then 'schools' when i % 20 < 19 then 'early_years' else 'post_16' end,
  'served', 'Mainstream setting', 'open', true, false, 'Invented to measure', date '2026-09-01', 1, 'Poole',
  (select id from clusters where partnership_id = 1 order by id offset i % (select count(*) from clusters where partnership_id = 1) limit 1),
  120 + i
from generate_series(1, 300) i;

insert into experts (partnership_id, person_id, discipline, grade, employer, fte, working_days, direct_percent, phases, strengths,
  starts_on, grant_funded, version)
select 1, id, 'educational_psychology', 'qualified', 'The council', 1, '{1,2,3,4,5}', 60, '{}', '{}', '2020-09-01', true, 1
from people where partnership_id = 1 order by id limit 40 on conflict do nothing;

create temp table places as
select row_number() over (order by id) as n, id as setting_id from settings where partnership_id = 1 and eligibility = 'served';
create temp table helpers as select row_number() over (order by id) as n, id as expert_id, person_id from experts where partnership_id = 1;

create temp table made as
select i, places.setting_id, helpers.expert_id, helpers.person_id,
  timestamptz '$TODAY' - (interval '5 years' * ($REQUESTS - i)) / $REQUESTS - interval '1 minute' * pick(i, 4, 480) as sent_at,
  pick(i, 5, 9) as waited
from generate_series(1, $REQUESTS) i
join places on places.n = 1 + pick(i, 1, (select count(*)::integer from places))
join helpers on helpers.n = 1 + pick(i, 9, (select count(*)::integer from helpers));

insert into requests (partnership_id, setting_id, draft_id, reference, status, subject, main_area, areas, level, answers, lead_id,
  sent_by, sent_at, answer_by, active_seconds, first_answered_at, ended_at, version)
select 1, setting_id, gen_random_uuid(), 'B' || i, 'closed',
  (array['setting', 'team', 'group', 'child', 'cluster'])[1 + pick(i, 2, 5)],
  (array['communication', 'cognition', 'semh', 'sensory', 'families'])[1 + pick(i, 3, 5)], '{}',
  (array['universal', 'targeted', 'specialist'])[1 + pick(i, 6, 3)], '{}', person_id, person_id, sent_at,
  (sent_at + interval '7 days')::date, 120 + pick(i, 7, 900), sent_at + interval '1 day' * waited, sent_at + interval '80 days', 5
from made order by i;
create temp table asked as select requests.id, made.* from requests join made on requests.reference = 'B' || made.i;
create index on asked (id);

insert into triages (partnership_id, setting_id, request_id, outcome, level, recommended_outcome, recommended_level,
  recommended_because, happening, doable_now, advice, strategies, named_person_id, next_on, decided_by, decided_at)
select 1, setting_id, id, 'panel', 'targeted', 'panel', 'targeted', '[]', '', '', 'Give one calm task to begin with.', '{}',
  person_id, (sent_at + interval '20 days')::date, person_id, sent_at + interval '1 day' * waited from asked;
insert into allocations (partnership_id, setting_id, request_id, expert_id, person_id, is_lead, sessions, start_by,
  suggested_because, allocated_by, allocated_at, effective_at, finished_at, filed_at)
select 1, setting_id, id, expert_id, person_id, true, 5, (sent_at + interval '30 days')::date, '[]', person_id,
  sent_at + interval '1 day' * (waited + 8), sent_at + interval '1 day' * (waited + 8 + pick(i, 10, 6)), sent_at + interval '80 days',
  case when sent_at < timestamptz '$TODAY' - interval '140 days' then sent_at + interval '140 days' end from asked;
insert into plans (partnership_id, setting_id, request_id, number, who_does_what, sessions, starts_on, ends_on,
  confidence_before, proposed_by, proposed_at, agree_by, agreed_at, version)
select 1, setting_id, id, 1, '', 5, (sent_at + interval '20 days')::date, (sent_at + interval '76 days')::date, 1 + pick(i, 11, 6),
  person_id, sent_at + interval '20 days', (sent_at + interval '27 days')::date, sent_at + interval '21 days', 1 from asked;
insert into goals (partnership_id, setting_id, request_id, plan_id, position, goal, baseline, expected)
select 1, plans.setting_id, request_id, plans.id, 1, 'Come in calmly', 1 + request_id % 4, 6 from plans;
insert into sessions (partnership_id, setting_id, request_id, expert_id, key, kind, state, on_day, missed_by, minutes, staff_reached,
  children_with_ehcp, children_without_ehcp, recorded_by, recorded_at, needs_signature, version)
select 1, setting_id, id, expert_id, gen_random_uuid(),
  (array['consultation', 'observation', 'coaching', 'training', 'group', 'whole_class'])[1 + pick(i, 12 + visit, 6)],
  case when pick(i, 20 + visit, 12) = 0 then 'missed' else 'happened' end, (sent_at + interval '1 day' * (22 + visit * 8 + pick(i, 13, 5)))::date,
  case when pick(i, 20 + visit, 12) = 0 then 'setting' end, 90, pick(i, 14, 12), pick(i, 15, 3), pick(i, 16, 28), person_id,
  sent_at + interval '30 days', false, 1
from asked cross join generate_series(1, 5) visit;
insert into reviews (partnership_id, setting_id, request_id, plan_id, held_on, confidence_after, handed_over, kept_by, next_step, reason,
  advice, named_person_id, next_on, recorded_by, recorded_at)
select 1, asked.setting_id, asked.id, plans.id, (sent_at + interval '78 days')::date, 4 + pick(i, 17, 7), 'The plan', 'The teacher',
  (array['close', 'close', 'close', 'step_down', 'step_up'])[1 + pick(i, 18, 5)], null, 'Keep the same two adults.', person_id,
  (sent_at + interval '120 days')::date, person_id, sent_at + interval '78 days'
from asked join plans on plans.request_id = asked.id;
insert into goal_scores (review_id, goal_id, partnership_id, setting_id, request_id, score)
select reviews.id, goals.id, 1, reviews.setting_id, reviews.request_id, 3 + reviews.request_id % 7
from reviews join goals on goals.request_id = reviews.request_id;
insert into voices (partnership_id, setting_id, request_id, kind, asked_by, asked_at, answered_at, answers, satisfied)
select 1, setting_id, id, (array['setting', 'practitioner', 'family', 'child'])[1 + pick(i, 19, 4)], person_id, sent_at + interval '78 days',
  case when pick(i, 8, 2) = 0 then sent_at + interval '82 days' end, case when pick(i, 8, 2) = 0 then '{}'::jsonb end,
  case when pick(i, 8, 2) = 0 then 'yes' end from asked;

insert into requests_to_tally (partnership_id, request_id) select 1, id from asked order by id;
drop function pick;
