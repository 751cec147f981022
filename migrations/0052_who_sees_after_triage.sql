-- Two more ways to see a request, besides its setting: as an expert (or the supervisor of one) it is allocated to, and as a
-- member of the panel on whose agenda it is. The database finds out by itself, from the person alone.
create function allocated_requests() returns integer[] language plpgsql stable as $$
begin
  if current_person() is null then
    return '{}';
  end if;
  return (select coalesce(array_agg(distinct request_id), '{}') from allocations
    where effective_at is not null and handed_back_at is null and withdrawn_at is null and filed_at is null
      and person_id in (
        select current_person()
        union all
        select supervised.person_id from experts supervised join experts mine on mine.id = supervised.supervisor_id
        where mine.person_id = current_person()));
end $$;

create function agenda_requests() returns integer[] language plpgsql stable as $$
begin
  if current_person() is null then
    return '{}';
  end if;
  return (select coalesce(array_agg(distinct request_id), '{}') from panel_items
    where panel_id in (
      select panel_members.panel_id from panel_members join panels on panels.id = panel_members.panel_id
      where panel_members.person_id = current_person() and panels.filed_at is null));
end $$;

do $$
declare name text;
begin
  -- Who meets, when and for which clusters is no secret within a partnership.
  foreach name in array array['panels', 'panel_clusters', 'panel_members'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I to alongside_app, alongside_reporter using (partnership_id = (select current_partnership()))',
      name || '_of_partnership', name);
  end loop;

  foreach name in array array['panel_items', 'allocations', 'second_looks', 'plans', 'goals', 'sessions', 'attachments', 'reviews',
    'goal_scores', 'voices', 'echoes', 'later_facts', 'request_ratings', 'examples'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format($policy$create policy %I on %I to alongside_app
      using (partnership_id = (select current_partnership()) and (
        setting_id = any ((select own_settings())::integer[])
        or setting_id = any ((select led_settings())::integer[])
        or (select sees_whole_partnership())
        or request_id = any ((select allocated_requests())::integer[])
        or request_id = any ((select agenda_requests())::integer[])
      ))$policy$, name || '_in_scope', name);
    execute format('create policy %I on %I to alongside_reporter using (partnership_id = (select current_partnership()))',
      name || '_counted', name);
  end loop;

  foreach name in array array['triages', 'questions', 'events'] loop
    execute format($policy$create policy %I on %I for select to alongside_app
      using (partnership_id = (select current_partnership()) and (
        request_id = any ((select allocated_requests())::integer[])
        or request_id = any ((select agenda_requests())::integer[])
      ))$policy$, name || '_seen_by_name', name);
  end loop;
end $$;

-- What decides who sees the rest is seen more widely: by the person, and for a panel's agenda by its members.
drop policy allocations_in_scope on allocations;
create policy allocations_in_scope on allocations to alongside_app
  using (partnership_id = (select current_partnership()) and (
    person_id = (select current_person())
    or setting_id = any ((select own_settings())::integer[])
    or setting_id = any ((select led_settings())::integer[])
    or (select sees_whole_partnership())
    or setting_id = any ((select panel_settings())::integer[])
    or person_id = any (array(select supervised.person_id from experts supervised join experts mine on mine.id = supervised.supervisor_id
      where mine.person_id = (select current_person())))
    or panel_item_id is not null and request_id = any ((select agenda_requests())::integer[])
  ));

drop policy panel_items_in_scope on panel_items;
create policy panel_items_in_scope on panel_items to alongside_app
  using (partnership_id = (select current_partnership()) and (
    setting_id = any ((select led_settings())::integer[])
    or (select sees_whole_partnership())
    or setting_id = any ((select panel_settings())::integer[])
    or panel_id = any (array(select panel_members.panel_id from panel_members join panels on panels.id = panel_members.panel_id
      where panel_members.person_id = (select current_person()) and panels.filed_at is null))
  ));

create policy requests_seen_by_name on requests to alongside_app
  using (partnership_id = (select current_partnership()) and (
    id = any ((select allocated_requests())::integer[])
    or id = any ((select agenda_requests())::integer[])
  ));

create policy acts_seen_by_name on acts for select to alongside_app
  using (partnership_id = (select current_partnership()) and exists (
    select from events where events.act_id = acts.id and (
      events.request_id = any ((select allocated_requests())::integer[])
      or events.request_id = any ((select agenda_requests())::integer[]))));

-- An example that is published is there for everyone in the partnership.
create policy examples_published on examples for select to alongside_app
  using (partnership_id = (select current_partnership()) and published_at is not null and withdrawn_at is null);

grant select, insert, update on panels, panel_items, allocations, second_looks, plans, sessions, attachments, voices, echoes,
  later_facts, request_ratings, examples, private_links to alongside_app;
grant select, insert, update, delete on panel_clusters, panel_members to alongside_app;
grant select, insert, delete on goals to alongside_app;
grant select, insert on reviews, goal_scores to alongside_app;

grant select on panels, panel_clusters to alongside_reporter;
grant select (panel_id, partnership_id, was_there) on panel_members to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, panel_id, decision, next_on, decided_at, effective_at) on panel_items to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, expert_id, is_lead, sessions, start_by, allocated_at, effective_at, accepted_at, handed_back_at, withdrawn_at, finished_at) on allocations to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, asked_at, answered_at) on second_looks to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, number, sessions, starts_on, ends_on, confidence_before, proposed_at, agree_by, agreed_at) on plans to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, plan_id, position, baseline, expected) on goals to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, expert_id, kind, state, on_day, missed_by, minutes, staff_reached, children_with_ehcp, children_without_ehcp, recorded_at, needs_signature, signed_at, voided_at) on sessions to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, plan_id, held_on, confidence_after, next_step, recorded_at) on reviews to alongside_reporter;
grant select on goal_scores to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, kind, asked_at, answered_at, language, easy_read) on voices to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, due_on, sent_at, answered_at, still_using, helping) on echoes to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, kind, happened_on, voided_at) on later_facts to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, points, rated_at) on request_ratings to alongside_reporter;
