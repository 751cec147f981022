-- Requests in bulk, as their acts would have left them, in the first partnership. $REQUESTS of them, the last $OPEN open.
-- Triggers and keys are not checked while filling: the rows are made to fit.
set session_replication_role = replica;
set synchronous_commit = off;

create function pick(i integer, salt integer, among integer) returns integer language sql immutable
  return ((hashint4(i * 31 + salt)::bigint & 2147483647) % among)::integer;

-- Three hundred more settings, each with someone who asks.
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

insert into people (partnership_id, name, email, job_title, digest, created_at)
select 1, 'Colleague ' || id, 'colleague.' || id || '@bench.example', 'SENCO', false, timestamptz '2026-09-01'
from settings where local_id like 'BENCH-%';
insert into posts (partnership_id, person_id, role, setting_id, starts_on)
select 1, people.id, 'setting_staff', settings.id, date '2020-09-01'
from settings join people on people.email = 'colleague.' || settings.id || '@bench.example';

create temp table places as
select row_number() over (order by settings.id) as n, settings.id as setting_id, staff.person_id as sender_id,
  coalesce(lead.person_id, manager.person_id) as lead_id
from settings
join lateral (select person_id from posts where setting_id = settings.id order by id limit 1) staff on true
left join lateral (
  select person_id from posts
  where role = case phase_group when 'schools' then 'inclusion_lead' when 'early_years' then 'early_years_lead' else 'team_lead' end
    and (cluster_id = settings.cluster_id or cluster_id is null) order by id limit 1) lead on true
cross join lateral (select person_id from posts where role = 'team_manager' and partnership_id = 1 limit 1) manager
where settings.partnership_id = 1 and settings.eligibility = 'served';

create temp table made as
select i, md5('draft ' || i)::uuid as draft_id, refs.reference, kind.area, kind.subject, kind.answers, places.*,
  is_open.yes as is_open, moment.sent_at,
  case when is_open.yes
    then (array['new','new','new','new','new','question','question','taken_on','taken_on','with_panel'])[1 + pick(i, 5, 10)]
    else (array['advised','advised','advised','advised','advised','advised','rerouted','enough','enough','withdrawn'])[1 + pick(i, 5, 10)]
  end as status
from generate_series(1, $REQUESTS) i
join unnest($REFERENCES) with ordinality refs (reference, place) on refs.place = i
cross join lateral (select i > $REQUESTS - $OPEN as yes) is_open
join (select ordinality as place, value ->> 'area' as area, value ->> 'subject' as subject, value -> 'answers' as answers
  from jsonb_array_elements($ANSWERS) with ordinality) kind on kind.place = 1 + pick(i, 2, jsonb_array_length($ANSWERS))
join places on places.n = 1 + pick(i, 1, (select count(*)::integer from places))
cross join lateral (select timestamptz '$TODAY' - case when is_open.yes then interval '1 day' * pick(i, 3, 25)
  else interval '26 days' + (interval '5 years' * ($REQUESTS - i)) / $REQUESTS end - interval '1 minute' * pick(i, 4, 480) as sent_at) moment;

insert into drafts (id, partnership_id, setting_id, started_by, touched_by, answers, prefilled, version, active_seconds,
  lead_invited, created_at, touched_at, expires_on, ended_at, ended_how)
select draft_id, 1, setting_id, sender_id, sender_id, '{}', '{}', 9, 420, false, sent_at - interval '1 hour', sent_at,
  (sent_at + interval '60 days')::date, sent_at, case when status = 'enough' then 'enough' else 'sent' end
from made order by i;

insert into requests (partnership_id, setting_id, draft_id, reference, status, subject, main_area, areas, urgency, sen_status,
  level, answers, lead_id, sent_by, sent_at, answer_by, next_on, active_seconds, first_answered_at, ended_at, version)
select 1, setting_id, draft_id, reference, status, subject, area, array[area], 'this_half_term',
  case when subject = 'child' then 'K' end, case when status not in ('new', 'enough', 'withdrawn') then 'universal' end, answers,
  lead_id, sender_id, sent_at, (sent_at + interval '7 days')::date,
  case when status in ('question', 'taken_on', 'with_panel') then (sent_at + interval '20 days')::date end, 300 + pick(i, 6, 300),
  case when status <> 'new' then sent_at + interval '3 days' end, case when not is_open then sent_at + interval '5 days' end,
  case when status = 'new' then 1 else 2 end
from made order by i;

create temp table sent as
select requests.id, requests.status, requests.setting_id, requests.lead_id, requests.sent_by, requests.sent_at, requests.draft_id,
  requests.status not in ('new', 'enough', 'withdrawn') as triaged from requests;

insert into triages (partnership_id, setting_id, request_id, outcome, level, recommended_outcome, recommended_level,
  recommended_because, happening, doable_now, advice, strategies, named_person_id, next_on, decided_by, decided_at, minutes_taken)
select 1, setting_id, id,
  case status when 'taken_on' then 'take_on' when 'with_panel' then 'panel' when 'question' then 'ask' when 'rerouted' then 'reroute' else 'advise' end,
  'universal', 'advise', 'universal', '["early_ask"]', 'Settling after lunch is hard for the group.', '',
  'Greet each child at the door after lunch, give one calm task to begin with, and look again at the plan with us in three weeks. Keep the same two adults if you can.',
  array['semh_calm_plan'], lead_id, (sent_at + interval '20 days')::date, lead_id, sent_at + interval '3 days', 12
from sent where triaged order by id;

insert into questions (partnership_id, setting_id, request_id, question, asked_by, asked_at, answer_by, answer, answered_by, answered_at)
select 1, setting_id, id, 'When do things go better, even for a short time?', lead_id, sent_at + interval '3 days',
  (sent_at + interval '10 days')::date, case when status <> 'question' then 'In the garden, and in the first lesson.' end,
  case when status <> 'question' then sent_by end, case when status <> 'question' then sent_at + interval '4 days' end
from sent where status = 'question' or (triaged and pick(id, 7, 10) = 0) order by id;

-- What people did: saving a draft twice, sending it, deciding on it.
create temp table done as
select sent.*, steps.name, steps.person_id, steps.at, row_number() over (partition by steps.person_id order by steps.at, sent.id)
  + coalesce((select max(position) from acts where acts.person_id = steps.person_id), 0) as position
from sent cross join lateral (
  select 'draft_saved' as name, sent_by as person_id, sent_at - interval '1 minute' * minute as at from generate_series(1, 2) minute
  union all select 'request_sent', sent_by, sent_at
  union all select 'request_triaged', lead_id, sent_at + interval '3 days' where triaged) steps;
insert into acts (partnership_id, person_id, at, name, setting_id, http_request, position, previous_hash, hash)
select 1, person_id, at, case name when 'draft_saved' then 'save_draft' when 'request_sent' then 'send_request' else 'triage' end,
  setting_id, gen_random_uuid(), position, md5(id || name) || md5(name || id), md5(id || name) || md5(at::text)
from done order by at;
insert into events (partnership_id, act_id, name, request_id, setting_id, data, hash)
select 1, acts.id, done.name, case when done.name <> 'draft_saved' then done.id end, done.setting_id,
  case done.name when 'draft_saved' then jsonb_build_object('draft', draft_id, 'step', 'words', 'version', 3, 'page', 'x', 'fields', '["noticed"]'::jsonb)
    else jsonb_build_object('leadId', lead_id, 'answerBy', (sent_at + interval '7 days')::date) end,
  md5(done.id || done.name) || md5(done.at::text)
from done join acts on acts.person_id = done.person_id and acts.position = done.position order by acts.id;

create temp table looked as
select sent.id, sent.setting_id, times.person_id, times.at, row_number() over (partition by times.person_id order by times.at, sent.id) as position
from sent cross join lateral (
  select sent_by as person_id, sent_at + interval '1 minute' as at union all select lead_id, sent_at + interval '1 day'
  union all select lead_id, sent_at + interval '3 days') times;
insert into looks (partnership_id, person_id, at, request_id, setting_id, page, http_request, position, previous_hash, hash)
select 1, person_id, at, id, setting_id, 'request', gen_random_uuid(), position, md5(id::text) || md5(position::text), md5(position::text) || md5(id::text)
from looked order by at;

insert into log_heads select 1, 'acts', coalesce(person_id, 0), max(position), (array_agg(hash order by position desc))[1]
  from acts where partnership_id = 1 group by coalesce(person_id, 0)
  on conflict (partnership_id, log, person_id) do update set position = excluded.position, hash = excluded.hash;
insert into log_heads select 1, 'looks', person_id, max(position), (array_agg(hash order by position desc))[1]
  from looks where partnership_id = 1 group by person_id
  on conflict (partnership_id, log, person_id) do update set position = excluded.position, hash = excluded.hash;

insert into messages (partnership_id, act_id, to_person_id, to_email, kind, subject, body, request_id, created_at, send_after,
  in_digest, sent_at, attempts)
select 1, acts.id, who.id, people.email, done.name, 'Your request is with your lead', repeat('There is nothing you need to do. ', 8), done.id, done.at, done.at, false, done.at, 1
from done join acts on acts.person_id = done.person_id and acts.position = done.position
cross join lateral (values (done.lead_id), (done.sent_by)) who (id) join people on people.id = who.id
where done.name <> 'draft_saved' order by acts.id;

drop function pick(integer, integer, integer);
set session_replication_role = origin;
