-- When letters about a panel's decision last went out: what is decided again afterwards is a correction, and says so.
alter table panel_items add column told_at timestamptz;
grant select (told_at) on panel_items to alongside_reporter;

-- The order of an agenda must be the same for everyone at the panel, and continuity with a setting known, also where a
-- member sees only part of what happened. The owner of the tables counts, in the partnership of whoever asks; no request
-- and no reason comes out.
create policy requests_of_settings on requests for select to alongside_owner
  using (partnership_id = (select current_partnership()));

create function help_of_settings(of_settings integer[], since timestamptz)
  returns table (setting_id integer, requests integer, sessions integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select asked.id,
    (select count(*)::integer from requests where requests.setting_id = asked.id and requests.sent_at >= since),
    (select coalesce(sum(allocations.sessions), 0)::integer from allocations
      where allocations.setting_id = asked.id and allocations.effective_at >= since and allocations.withdrawn_at is null)
  from unnest(of_settings) as asked (id)
$$;

create function experts_of_setting(of_setting integer)
  returns table (expert_id integer, times integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select allocations.expert_id, count(distinct allocations.request_id)::integer from allocations
  where allocations.setting_id = of_setting and allocations.effective_at is not null and allocations.withdrawn_at is null
  group by allocations.expert_id
$$;

create index allocations_by_setting on allocations (setting_id);

revoke execute on function help_of_settings(integer[], timestamptz), experts_of_setting(integer) from public;
grant execute on function help_of_settings(integer[], timestamptz), experts_of_setting(integer) to alongside_app;
