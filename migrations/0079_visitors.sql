-- A visitor is nobody who is signed in, and not the system: they are shown what a partnership offers and no record, and they write
-- nothing. Restrictive policies take away from what other policies give, whatever those say.
create function who_asks() returns text language sql stable
  return case when current_person() is not null then 'person' when sees_whole_partnership() then 'system' else 'visitor' end;
-- Written as an inequality: the planner takes it to hold for nearly every row, as it does, and plans joins as without it. Of a bare
-- yes or no it would expect half the rows, again for each table joined.

do $$
declare name text;
begin
  -- Found by a token, before anybody is known: browser sessions and private links. What is offered stands below.
  for name in select relname from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and relrowsecurity
      and relname not in ('browser_sessions', 'private_links', 'entries', 'entry_versions', 'occasions', 'clusters', 'people', 'tallies')
  loop
    execute format('create policy %I on %I as restrictive to alongside_app using ((select who_asks()) <> ''visitor'')',
      name || '_not_for_visitors', name);
  end loop;

  foreach name in array array['entries', 'entry_versions', 'occasions', 'clusters', 'people', 'tallies'] loop
    execute format('create policy %I on %I as restrictive for insert to alongside_app with check ((select who_asks()) <> ''visitor'')',
      name || '_not_made_by_visitors', name);
    execute format('create policy %I on %I as restrictive for update to alongside_app using ((select who_asks()) <> ''visitor'')',
      name || '_not_changed_by_visitors', name);
    execute format('create policy %I on %I as restrictive for delete to alongside_app using ((select who_asks()) <> ''visitor'')',
      name || '_not_removed_by_visitors', name);
  end loop;
end $$;

create policy private_links_by_token_for_visitors on private_links as restrictive to alongside_app
  using ((select who_asks()) <> 'visitor' or token_hash = current_setting('alongside.private_link', true));

-- An entry that nobody has approved yet is not offered.
create policy entries_shown_to_visitors on entries as restrictive for select to alongside_app
  using ((select who_asks()) <> 'visitor' or shown_version_id is not null);

-- Whoever holds an occasion is told by their work.
create function occasion_holders() returns integer[] language plpgsql stable as $$
begin
  return array(select held_by from occasions);
end $$;
create policy people_shown_to_visitors on people as restrictive for select to alongside_app
  using ((select who_asks()) <> 'visitor' or id = any ((select occasion_holders())::integer[]));

-- How long an answer takes, in the area and in each cluster: numbers, and no more of them.
create policy tallies_shown_to_visitors on tallies as restrictive for select to alongside_app
  using ((select who_asks()) <> 'visitor' or dimension in ('all', 'cluster') and measure in ('days_to_triage', 'days_to_first_session'));
