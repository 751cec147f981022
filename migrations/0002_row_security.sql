-- Row security: the database refuses on its own, whatever the program asks. No identity, no rows.
-- Only equality and "= any((select f())::integer[])" are used: they cost milliseconds on 200,000 rows, "exists" a hundred times more.

grant usage on schema public to alongside_app, alongside_reporter;

alter table people enable row level security;
alter table people force row level security;
create policy people_of_partnership on people to alongside_app, alongside_reporter
  using (partnership_id = (select current_partnership()));

alter table settings enable row level security;
alter table settings force row level security;
create policy settings_of_partnership on settings to alongside_app, alongside_reporter
  using (partnership_id = (select current_partnership()));

alter table clusters enable row level security;
alter table clusters force row level security;
create policy clusters_of_partnership on clusters to alongside_app, alongside_reporter
  using (partnership_id = (select current_partnership()));

alter table setting_facts enable row level security;
alter table setting_facts force row level security;
create policy setting_facts_of_partnership on setting_facts to alongside_app, alongside_reporter
  using (partnership_id = (select current_partnership()));

alter table posts enable row level security;
alter table posts force row level security;
create policy posts_of_partnership on posts for select to alongside_app, alongside_reporter
  using (partnership_id = (select current_partnership()));
-- Posts give access, so only a setting's own staff and managers may give or end them.
create policy posts_given on posts for insert to alongside_app
  with check (partnership_id = (select current_partnership())
    and (setting_id = any ((select own_settings())::integer[]) or (select sees_whole_partnership())));
create policy posts_changed on posts for update to alongside_app
  using (partnership_id = (select current_partnership())
    and (setting_id = any ((select own_settings())::integer[]) or (select sees_whole_partnership())));
create policy posts_removed on posts for delete to alongside_app
  using (partnership_id = (select current_partnership()) and (select sees_whole_partnership()));

alter table absences enable row level security;
alter table absences force row level security;
create policy absences_of_partnership on absences to alongside_app
  using (partnership_id = (select current_partnership()));

alter table imports enable row level security;
alter table imports force row level security;
create policy imports_of_partnership on imports to alongside_app
  using (partnership_id = (select current_partnership()));

-- A session is found only by who holds its token.
alter table sessions enable row level security;
alter table sessions force row level security;
create policy session_by_token on sessions to alongside_app
  using (token_hash = current_setting('alongside.session', true));

alter table saved_views enable row level security;
alter table saved_views force row level security;
create policy saved_views_of_person on saved_views to alongside_app
  using (partnership_id = (select current_partnership()) and person_id = (select current_person()));

alter table drafts enable row level security;
alter table drafts force row level security;
create policy drafts_of_setting on drafts to alongside_app
  using (partnership_id = (select current_partnership()) and (
    setting_id = any ((select own_settings())::integer[])
    or (lead_invited and (setting_id = any ((select led_settings())::integer[]) or (select sees_whole_partnership())))
    -- The clocks keep every draft; a person who sees the whole partnership sees what was shared.
    or ((select sees_whole_partnership()) and (select current_person()) is null)
  ));
create policy drafts_counted on drafts to alongside_reporter
  using (partnership_id = (select current_partnership()));

alter table requests enable row level security;
alter table requests force row level security;
create policy requests_in_scope on requests to alongside_app
  using (partnership_id = (select current_partnership()) and (
    setting_id = any ((select own_settings())::integer[])
    or setting_id = any ((select led_settings())::integer[])
    or (select sees_whole_partnership())
    or (status = 'with_panel' and setting_id = any ((select panel_settings())::integer[]))
  ));
create policy requests_counted on requests to alongside_reporter
  using (partnership_id = (select current_partnership()));

alter table triages enable row level security;
alter table triages force row level security;
create policy triages_in_scope on triages to alongside_app
  using (partnership_id = (select current_partnership()) and (
    setting_id = any ((select own_settings())::integer[])
    or setting_id = any ((select led_settings())::integer[])
    or (select sees_whole_partnership())
    or (setting_id = any ((select panel_settings())::integer[])
        and exists (select from requests where requests.id = triages.request_id and requests.status = 'with_panel'))
  ));
create policy triages_counted on triages to alongside_reporter
  using (partnership_id = (select current_partnership()));

alter table questions enable row level security;
alter table questions force row level security;
create policy questions_in_scope on questions to alongside_app
  using (partnership_id = (select current_partnership()) and (
    setting_id = any ((select own_settings())::integer[])
    or setting_id = any ((select led_settings())::integer[])
    or (select sees_whole_partnership())
    or (setting_id = any ((select panel_settings())::integer[])
        and exists (select from requests where requests.id = questions.request_id and requests.status = 'with_panel'))
  ));
create policy questions_counted on questions to alongside_reporter
  using (partnership_id = (select current_partnership()));

alter table events enable row level security;
alter table events force row level security;
create policy events_in_scope on events for select to alongside_app
  using (partnership_id = (select current_partnership()) and (
    setting_id is null
    or setting_id = any ((select own_settings())::integer[])
    or setting_id = any ((select led_settings())::integer[])
    or (select sees_whole_partnership())
    or (setting_id = any ((select panel_settings())::integer[])
        and exists (select from requests where requests.id = events.request_id and requests.status = 'with_panel'))
  ));
create policy events_written on events for insert to alongside_app
  with check (partnership_id = (select current_partnership()));

alter table acts enable row level security;
alter table acts force row level security;
create policy acts_seen on acts for select to alongside_app
  using (partnership_id = (select current_partnership()) and (
    setting_id is null
    or person_id = (select current_person())
    or setting_id = any ((select own_settings())::integer[])
    or setting_id = any ((select led_settings())::integer[])
    or (select sees_whole_partnership())
    -- A co-ordinator sees what was done to a request while it is with the panel, as for its events.
    or (setting_id = any ((select panel_settings())::integer[]) and exists (select from events where events.act_id = acts.id))
  ));
create policy acts_written on acts for insert to alongside_app
  with check (partnership_id = (select current_partnership())
    and person_id is not distinct from (select current_person()));

alter table looks enable row level security;
alter table looks force row level security;
create policy looks_seen on looks for select to alongside_app
  using (partnership_id = (select current_partnership()) and (
    person_id = (select current_person())
    or setting_id = any ((select own_settings())::integer[])
    or setting_id = any ((select led_settings())::integer[])
    or (select sees_whole_partnership())
  ));
create policy looks_written on looks for insert to alongside_app
  with check (partnership_id = (select current_partnership()) and person_id = (select current_person()));

alter table messages enable row level security;
alter table messages force row level security;
create policy messages_of_person on messages for select to alongside_app
  using (partnership_id = (select current_partnership()) and (
    to_person_id = (select current_person()) or (select sees_whole_partnership())
  ));
create policy messages_written on messages for insert to alongside_app
  with check (partnership_id = (select current_partnership()));
create policy messages_delivered on messages for update to alongside_app
  using (partnership_id = (select current_partnership()) and (select sees_whole_partnership()));

-- The owner keeps the shape of the tables, not their contents: it runs migrations and the log's own functions.
-- What each role may do at all:
grant select on partnerships to alongside_app, alongside_reporter;
grant select, insert, update on clusters, people, settings, setting_facts, posts, absences, sessions, drafts, requests, questions, imports, messages to alongside_app;
grant insert on partnerships to alongside_app;
grant update (name) on partnerships to alongside_app;
grant select, insert on triages, acts, events, looks to alongside_app;
grant select, insert, delete on saved_views to alongside_app;
grant delete on posts, absences to alongside_app;
grant execute on function add_job(text, json) to alongside_app;

-- The reporter counts; it never reads a child's record, an answer, an advice or a name.
grant select on clusters, settings, setting_facts to alongside_reporter;
grant select (id, partnership_id, role, setting_id, cluster_id, starts_on, ends_on) on posts to alongside_reporter;
grant select (id, partnership_id, setting_id, status, subject, main_area, areas, urgency, level, sent_at, answer_by,
  active_seconds, first_answered_at, ended_at, repeat_of) on requests to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, outcome, level, recommended_outcome, recommended_level, decided_at, minutes_taken) on triages to alongside_reporter;
grant select (id, partnership_id, setting_id, request_id, asked_at, answer_by, answered_at, lapsed_at) on questions to alongside_reporter;
grant select (id, partnership_id, setting_id, active_seconds, created_at, ended_at, ended_how) on drafts to alongside_reporter;
grant select, insert, update (filled) on installation to alongside_app;
