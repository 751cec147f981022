-- Dashboards read the tallies once, with what changed since as one small list; and clusters are broken down as the whole is.

drop view tallies_now;

-- The first and the last day of what is tallied of a request: the rows of a period are found by them.
alter table tallied_requests no force row level security;
alter table tallied_requests add column first_on date, add column last_on date;
update tallied_requests set first_on = (select min(on_day) from unnest(days) as on_day), last_on = (select max(on_day) from unnest(days) as on_day);
alter table tallied_requests alter column first_on set not null, alter column last_on set not null;
create index tallied_requests_by_day on tallied_requests (partnership_id, last_on);
drop index tallied_requests_by_setting;
create index tallied_requests_by_setting on tallied_requests (setting_id, last_on);
grant select (first_on, last_on) on tallied_requests to alongside_reporter;

create or replace view facts_tallied with (security_invoker = true) as
  select request_id, partnership_id, setting_id, cluster_id, phase, main_area, level, subject, measure, on_day, value, part, first_on, last_on
  from tallied_requests cross join lateral unnest(measures, days, "values", parts) as fact (measure, on_day, value, part);
create or replace view facts_now with (security_invoker = true) as
  select * from facts_tallied where request_id <> all (array(select request_id from requests_to_tally))
  union all
  select *, on_day, on_day from facts where request_id = any (array(select request_id from requests_to_tally));

-- What the tallies lack: the facts of requests that changed since, less what the tallies hold of them.
create view tallies_waiting with (security_invoker = true) as
  select partnership_id, dimension, member_of(dimension, part, setting_id, cluster_id, phase, main_area, level, subject) as member,
    measure, on_day, value, sum(number)::integer as number
  from (
    select *, on_day as first_on, on_day as last_on, 1 as number from facts
    where request_id = any (array(select request_id from requests_to_tally))
    union all
    select *, -1 from facts_tallied where request_id = any (array(select request_id from requests_to_tally))
  ) as changed
  join places() using (measure)
  group by 1, 2, 3, 4, 5, 6 having sum(number) <> 0;
grant select on tallies_waiting to alongside_app, alongside_reporter;

create or replace function places() returns table (measure text, dimension text) language sql immutable as $$
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
    ('sessions_delivered', 'part'), ('sessions_delivered', 'setting'), ('voices_heard', 'part'), ('voices_satisfied', 'part'),
    ('requests', 'cluster_area'), ('requests', 'cluster_level'), ('requests', 'cluster_phase'), ('requests', 'cluster_subject'),
    ('requests', 'cluster_part'), ('sessions_delivered', 'cluster_part'), ('sessions_delivered', 'cluster_phase')
$$;

create or replace function member_of(dimension text, part text, setting_id integer, cluster_id integer, phase text, main_area text,
  level text, subject text) returns text language sql immutable
  return case dimension when 'all' then '' when 'cluster' then coalesce(cluster_id::text, 'none') when 'phase' then phase
    when 'area' then main_area when 'level' then coalesce(level, 'none') when 'subject' then subject when 'part' then part
    when 'setting' then setting_id::text
    else coalesce(cluster_id::text, 'none') || ' ' ||
      case dimension when 'cluster_area' then main_area when 'cluster_level' then coalesce(level, 'none')
        when 'cluster_phase' then phase when 'cluster_subject' then subject when 'cluster_part' then part end end;

alter table tallies drop constraint tallies_dimension_check, add constraint tallies_dimension_check check (dimension in ('all',
  'cluster', 'phase', 'area', 'level', 'subject', 'part', 'setting', 'cluster_area', 'cluster_level', 'cluster_phase',
  'cluster_subject', 'cluster_part'));

-- The days of a breakdown side by side, whoever its members are: a period is one stretch of the index.
alter table tallies drop constraint tallies_pkey,
  add primary key (partnership_id, dimension, measure, grain, on_day, member, value) include (number);

-- What was tallied already, in the places that are new. The owner sees these rows only while row security is not forced.
alter table tallies no force row level security;
with fact as (
  select partnership_id, dimension, member_of(dimension, part, setting_id, cluster_id, phase, main_area, level, subject) as member,
    measure, on_day, value, count(*)::integer as number
  from facts_tallied join places() using (measure)
  where dimension in ('cluster_level', 'cluster_phase', 'cluster_subject', 'cluster_part')
  group by 1, 2, 3, 4, 5, 6)
insert into tallies (partnership_id, dimension, member, grain, on_day, measure, value, number)
select partnership_id, dimension, member, 'day', on_day, measure, value, number from fact
union all
select partnership_id, dimension, member, 'month', date_trunc('month', on_day)::date, measure, value, sum(number)
from fact group by 1, 2, 3, 5, 6, 7;
alter table tallied_requests force row level security;
alter table tallies force row level security;
