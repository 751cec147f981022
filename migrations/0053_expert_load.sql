-- How full an expert is follows from all that is promised of them, also to settings out of sight of whoever asks. These
-- two functions count it as the owner of the tables, in the partnership of whoever asks: numbers and days, never a request.
create policy allocations_of_experts on allocations for select to alongside_owner
  using (partnership_id = (select current_partnership()));
create policy sessions_of_experts on sessions for select to alongside_owner
  using (partnership_id = (select current_partnership()));

-- What is still owed, one row for each expert and request. What the expert did before it was allocated does not count.
create function promised_sessions(of_experts integer[])
  returns table (allocation_id integer, expert_id integer, start_by date, sessions integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select id, owed.expert_id, owed.start_by, owed.sessions - delivered.count
  from (
    select min(id) as id, held.expert_id, request_id, min(held.start_by) as start_by, sum(held.sessions)::integer as sessions,
      (min(allocated_at) at time zone 'Europe/London')::date as since
    from allocations held
    where held.expert_id = any (of_experts) and handed_back_at is null and withdrawn_at is null and finished_at is null
    group by held.expert_id, request_id
  ) owed
  cross join lateral (
    select count(*)::integer as count from sessions
    where sessions.request_id = owed.request_id and sessions.expert_id = owed.expert_id
      and state = 'happened' and voided_at is null and on_day >= owed.since
  ) delivered
  where owed.sessions > delivered.count
$$;

-- What was given, by the Monday of its week.
create function delivered_sessions(of_experts integer[], from_on date, until_on date)
  returns table (expert_id integer, week date, sessions integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select given.expert_id, date_trunc('week', on_day)::date, count(*)::integer
  from sessions given
  where given.expert_id = any (of_experts) and on_day between from_on and until_on and state = 'happened' and voided_at is null
  group by 1, 2
$$;

revoke execute on function promised_sessions(integer[]), delivered_sessions(integer[], date, date) from public;
grant execute on function promised_sessions(integer[]), delivered_sessions(integer[], date, date) to alongside_app;

-- Co-ordinators keep the experts too; a person's post as an expert is part of that, and no other post is.
create policy expert_posts_given on posts for insert to alongside_app
  with check (partnership_id = (select current_partnership()) and role = 'expert' and cardinality((select panel_settings())) > 0);
create policy expert_posts_changed on posts for update to alongside_app
  using (partnership_id = (select current_partnership()) and role = 'expert' and cardinality((select panel_settings())) > 0);
create policy expert_posts_removed on posts for delete to alongside_app
  using (partnership_id = (select current_partnership()) and role = 'expert' and cardinality((select panel_settings())) > 0);
