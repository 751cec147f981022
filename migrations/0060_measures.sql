-- Measures. A fact is one row's part in one measure on one day (view `facts`); tallies count facts by day and by month, so that
-- a dashboard adds up some hundred rows however many requests there are. Decision 0006 explains; docs/generated/measures.md
-- says what each measure means.

create function london_day(instant timestamptz) returns date language sql immutable
  return (instant at time zone 'Europe/London')::date;

-- The partnership's working calendar, every day of it, filled from configuration at start: the working days between two days
-- are the difference of their numbers.
create table working_days (
  partnership_id integer not null references partnerships,
  on_day date not null,
  -- Working days from the first row up to and including this day.
  number integer not null,
  primary key (partnership_id, on_day) include (number)
);

drop view requests_counted;

-- One row for each request: what may be counted of it, without its contents.
create view requests_measured with (security_invoker = true) as
  select
    requests.id as request_id, requests.partnership_id, requests.setting_id, settings.cluster_id, settings.phase,
    requests.main_area, requests.level, requests.subject, requests.status,
    days.sent_on,
    round(requests.active_seconds / 60.0)::integer as minutes_to_write,
    requests.repeat_of is not null as is_repeat,
    days.triaged_on, days.triaged_on <= requests.answer_by as triaged_in_time,
    days.decided_on, triage.first_outcome = 'advise' as answered_with_advice,
    days.allocated_on, help.first_on as first_session_on,
    days.panel_decided_on,
    greatest(days.triaged - days.sent, 0) as days_to_triage,
    greatest(days.panel_decided - days.passed_on, 0) as days_to_panel_decision,
    greatest(days.allocated - days.sent, 0) as days_to_allocation,
    greatest(days.started - days.sent, 0) as days_to_first_session,
    help.with_ehcp as children_with_ehcp, help.without_ehcp as children_without_ehcp,
    help.trained as staff_trained, help.trained_on,
    review.reviewed_on, review.next_step in ('close', 'step_down') and later.assessments = 0 as de_escalated
  from requests
  join settings on settings.id = requests.setting_id
  cross join lateral (
    select min(decided_at) as first_at, min(decided_at) filter (where outcome = 'panel') as passed_at,
      min(decided_at) filter (where outcome <> 'ask') as decided_at,
      (array_agg(outcome order by id) filter (where outcome <> 'ask'))[1] as first_outcome
    from triages where triages.request_id = requests.id) triage
  cross join lateral (select min(effective_at) as decided_at from panel_items where panel_items.request_id = requests.id) panel
  cross join lateral (
    select min(effective_at) as first_at from allocations
    where allocations.request_id = requests.id and withdrawn_at is null) allocation
  cross join lateral (
    select min(on_day) as first_on, max(children_with_ehcp) as with_ehcp, max(children_without_ehcp) as without_ehcp,
      max(staff_reached) filter (where kind in ('training', 'coaching', 'modelling')) as trained,
      min(on_day) filter (where kind in ('training', 'coaching', 'modelling')) as trained_on
    from sessions where sessions.request_id = requests.id and state = 'happened' and voided_at is null) help
  cross join lateral (
    select (array_agg(next_step order by id desc))[1] as next_step, (array_agg(held_on order by id desc))[1] as reviewed_on
    from reviews where reviews.request_id = requests.id and next_step <> 'continue') review
  cross join lateral (
    select count(*) as assessments from later_facts
    where later_facts.request_id = requests.id and kind = 'needs_assessment' and voided_at is null) later
  cross join lateral (
    select london_day(sent_at) as sent_on, london_day(triage.first_at) as triaged_on, london_day(triage.decided_at) as decided_on,
      london_day(panel.decided_at) as panel_decided_on, london_day(allocation.first_at) as allocated_on,
      (select number from working_days w where w.partnership_id = requests.partnership_id and w.on_day = london_day(sent_at)) as sent,
      (select number from working_days w where w.partnership_id = requests.partnership_id and w.on_day = london_day(triage.first_at)) as triaged,
      (select number from working_days w where w.partnership_id = requests.partnership_id and w.on_day = london_day(triage.passed_at)) as passed_on,
      (select number from working_days w where w.partnership_id = requests.partnership_id and w.on_day = london_day(panel.decided_at)) as panel_decided,
      (select number from working_days w where w.partnership_id = requests.partnership_id and w.on_day = london_day(allocation.first_at)) as allocated,
      (select number from working_days w where w.partnership_id = requests.partnership_id and w.on_day = help.first_on) as started
    offset 0) days;

-- Every fact of every measure. `value` is a number to add up, the days or minutes it took, how far something moved, or for a
-- share 1 (yes) or 0 (no); `part` is what the measure is broken down by, of its own.
create view facts with (security_invoker = true) as
  select request_id, partnership_id, setting_id, cluster_id, phase, main_area, level, subject, measure, on_day, value, part
  from requests_measured
  cross join lateral (values
    ('requests', sent_on, 1, status),
    ('enough', sent_on, (status = 'enough')::integer, null),
    ('repeats', sent_on, is_repeat::integer, null),
    ('minutes_to_write', case when minutes_to_write > 0 then sent_on end, minutes_to_write, null),
    ('triaged_in_time', triaged_on, triaged_in_time::integer, null),
    ('days_to_triage', triaged_on, days_to_triage, null),
    ('answered_with_advice', decided_on, answered_with_advice::integer, null),
    ('days_to_panel_decision', panel_decided_on, days_to_panel_decision, null),
    ('days_to_allocation', allocated_on, days_to_allocation, null),
    ('days_to_first_session', first_session_on, days_to_first_session, null),
    ('children_with_ehcp', first_session_on, nullif(children_with_ehcp, 0), null),
    ('children_without_ehcp', first_session_on, nullif(children_without_ehcp, 0), null),
    ('staff_trained', trained_on, nullif(staff_trained, 0), null),
    ('de_escalated', reviewed_on, de_escalated::integer, null)
  ) as fact (measure, on_day, value, part)
  where on_day is not null and value is not null
  union all
  select requests.id as request_id, requests.partnership_id, requests.setting_id, cluster_id, phase, main_area, level, subject, measure, on_day, value, part
  from requests join settings on settings.id = requests.setting_id
  cross join lateral (
    select 'sessions_delivered' as measure, on_day, 1 as value, kind as part from sessions
      where sessions.request_id = requests.id and state = 'happened' and voided_at is null
    union all
    select 'sessions_kept', on_day, (state = 'happened')::integer, null from sessions
      where sessions.request_id = requests.id and state in ('happened', 'missed') and voided_at is null
    union all
    select 'sessions_promised', london_day(effective_at), sessions, null from allocations
      where allocations.request_id = requests.id and effective_at is not null and withdrawn_at is null and handed_back_at is null
    union all
    select measure, held_on, value, null from goals
      cross join lateral (
        select score, held_on from goal_scores join reviews on reviews.id = goal_scores.review_id
        where goal_scores.request_id = goals.request_id and goal_scores.goal_id = goals.id
        order by reviews.id desc limit 1) last
      cross join lateral (values ('goal_change', score - baseline), ('goals_reached', (score >= expected)::integer)) as moved (measure, value)
      where goals.request_id = requests.id
    union all
    select 'confidence_change', held_on, confidence_after - confidence_before, null from plans
      cross join lateral (
        select confidence_after, held_on from reviews
        where reviews.request_id = plans.request_id and reviews.plan_id = plans.id and confidence_after is not null
        order by reviews.id desc limit 1) last
      where plans.request_id = requests.id and confidence_before is not null
    union all
    select measure, london_day(case measure when 'voices_heard' then asked_at else answered_at end), value, kind from voices
      cross join lateral (values ('voices_heard', (answered_at is not null)::integer), ('voices_satisfied', (satisfied = 'yes')::integer))
        as said (measure, value)
      where voices.request_id = requests.id and value is not null
    union all
    select 'still_helping', london_day(answered_at), (helping <> 'no')::integer, null from echoes
      where echoes.request_id = requests.id and answered_at is not null and helping is not null
  ) as fact;

-- Where each fact is added: to the whole, by cluster, and to what else its measure is broken down by.
create function places() returns table (measure text, dimension text) language sql immutable as $$
  select measure, dimension
  from unnest(array['requests', 'enough', 'repeats', 'minutes_to_write', 'triaged_in_time', 'days_to_triage', 'answered_with_advice',
    'days_to_panel_decision', 'days_to_allocation', 'days_to_first_session', 'children_with_ehcp', 'children_without_ehcp',
    'staff_trained', 'de_escalated', 'sessions_delivered', 'sessions_kept', 'sessions_promised', 'goal_change', 'goals_reached',
    'confidence_change', 'voices_heard', 'voices_satisfied', 'still_helping']) as measures (measure)
  cross join unnest(array['all', 'cluster']) as dimensions (dimension)
  union all
  select measure, 'phase'
  from unnest(array['requests', 'sessions_delivered', 'sessions_promised', 'children_with_ehcp', 'children_without_ehcp',
    'staff_trained']) as measures (measure)
  union all
  values ('requests', 'area'), ('requests', 'level'), ('requests', 'subject'), ('requests', 'part'), ('requests', 'setting'),
    ('requests', 'cluster_area'), ('sessions_delivered', 'part'), ('sessions_delivered', 'setting'), ('voices_heard', 'part'),
    ('voices_satisfied', 'part')
$$;

-- The member of a breakdown that a fact belongs to: a code, or the number of a cluster or a setting.
create function member_of(dimension text, part text, setting_id integer, cluster_id integer, phase text, main_area text, level text,
  subject text) returns text language sql immutable
  return case dimension when 'all' then '' when 'cluster' then coalesce(cluster_id::text, 'none') when 'phase' then phase
    when 'area' then main_area when 'level' then coalesce(level, 'none') when 'subject' then subject when 'part' then part
    when 'setting' then setting_id::text when 'cluster_area' then coalesce(cluster_id::text, 'none') || ' ' || main_area end;

create table tallies (
  -- Without a foreign key: looking it up would cost more than the row, and rows are only added from `facts`.
  partnership_id integer not null,
  dimension text not null check (dimension in ('all', 'cluster', 'phase', 'area', 'level', 'subject', 'part', 'setting', 'cluster_area')),
  member text not null,
  grain text not null check (grain in ('day', 'month')),
  -- The day, or the first day of the month.
  on_day date not null,
  measure text not null,
  value integer not null,
  -- How many facts have this value.
  number integer not null,
  primary key (partnership_id, dimension, measure, member, grain, on_day, value) include (number)
);

-- What the tallies hold of each request, so that it can be taken out again when the request changes.
create table tallied_requests (
  request_id integer primary key references requests,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  cluster_id integer,
  phase text not null,
  main_area text not null,
  level text,
  subject text not null,
  measures text[] not null,
  days date[] not null,
  "values" integer[] not null,
  parts text[] not null
);
create index tallied_requests_by_setting on tallied_requests (setting_id);

-- Requests that changed since they were tallied: every change adds a row, so that nobody waits for anybody.
create table requests_to_tally (
  id bigint generated always as identity primary key,
  partnership_id integer not null references partnerships,
  request_id integer not null references requests
);

-- By which calendar the tallies were made.
create table tallying (
  partnership_id integer primary key references partnerships,
  calendar text not null
);

create view facts_tallied with (security_invoker = true) as
  select request_id, partnership_id, setting_id, cluster_id, phase, main_area, level, subject, measure, on_day, value, part
  from tallied_requests cross join lateral unnest(measures, days, "values", parts) as fact (measure, on_day, value, part);

-- Every fact as the tallies have it, or from the rows where they changed since.
create view facts_now with (security_invoker = true) as
  select * from facts_tallied where request_id <> all (array(select request_id from requests_to_tally))
  union all
  select * from facts where request_id = any (array(select request_id from requests_to_tally));

-- The tallies with what changed since: what a dashboard reads.
create view tallies_now with (security_invoker = true) as
  select partnership_id, dimension, member, grain, on_day, measure, value, number from tallies
  union all
  select partnership_id, dimension, member_of(dimension, part, setting_id, cluster_id, phase, main_area, level, subject), grain,
    case grain when 'day' then on_day else date_trunc('month', on_day)::date end,
    measure, value, number
  from (
    select *, 1 as number from facts where request_id = any (array(select request_id from requests_to_tally))
    union all
    select *, -1 from facts_tallied where request_id = any (array(select request_id from requests_to_tally))
  ) as changed
  join places() using (measure)
  cross join (values ('day'), ('month')) as grains (grain);

create function tally_request() returns trigger language plpgsql as $$
declare changed record := coalesce(new, old);
begin
  if tg_table_name = 'requests' then
    insert into requests_to_tally (partnership_id, request_id) values (changed.partnership_id, changed.id);
  else
    insert into requests_to_tally (partnership_id, request_id) values (changed.partnership_id, changed.request_id);
  end if;
  return null;
end $$;

do $$
declare name text;
begin
  foreach name in array array['requests', 'triages', 'panel_items', 'allocations', 'plans', 'goals', 'sessions', 'reviews', 'goal_scores',
    'voices', 'echoes', 'later_facts'] loop
    execute format('create trigger %I after insert or update or delete on %I for each row execute function tally_request()',
      name || '_tallied', name);
  end loop;
  foreach name in array array['working_days', 'tallies', 'tallied_requests', 'requests_to_tally', 'tallying'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I to alongside_app, alongside_reporter using (partnership_id = (select current_partnership()))',
      name || '_of_partnership', name);
  end loop;
end $$;

-- A setting that moves to another cluster or phase takes all its facts with it: figures are by where settings are now.
create function tally_setting() returns trigger language plpgsql as $$
begin
  insert into requests_to_tally (partnership_id, request_id) select partnership_id, id from requests where setting_id = new.id;
  return null;
end $$;
create trigger settings_tallied after update on settings for each row
  when (old.cluster_id is distinct from new.cluster_id or old.phase is distinct from new.phase)
  execute function tally_setting();

grant select, insert, update, delete on working_days, tallies, tallied_requests, requests_to_tally, tallying to alongside_app;
grant select on requests_measured, facts, facts_tallied, facts_now, tallies_now to alongside_app, alongside_reporter;
grant select on working_days, tallies, tallied_requests, requests_to_tally to alongside_reporter;
