-- Settings merge, and history follows: their requests, drafts, questions and triages move to the successor. The log stays
-- as it was written, so those who see the successor's records see the log of the settings that were merged into it.

grant update (setting_id) on triages to alongside_app;

create index settings_by_successor on settings (successor_id) where successor_id is not null;

create function inherited_settings() returns integer[] language sql stable as $$
  select coalesce(array_agg(id), '{}') from settings
  where successor_id = any (own_settings() || led_settings())
$$;

-- Policies are tried in the order of their names: these come last, because they must look up what was merged.
create policy events_seen_by_successor on events for select to alongside_app
  using (partnership_id = (select current_partnership())
    and setting_id = any ((select inherited_settings())::integer[]));

create policy looks_seen_by_successor on looks for select to alongside_app
  using (partnership_id = (select current_partnership())
    and setting_id = any ((select inherited_settings())::integer[]));

create policy acts_seen_by_successor on acts for select to alongside_app
  using (partnership_id = (select current_partnership())
    and setting_id = any ((select inherited_settings())::integer[]));
