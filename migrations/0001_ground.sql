-- The ground: partnerships, people, settings, requests, and the log of every act and look.
-- Identity reaches the database only through set_config(…, true) inside a transaction; see src/platform/db/identity.ts.

create function current_partnership() returns integer language sql stable
  return nullif(current_setting('alongside.partnership', true), '')::integer;
create function current_person() returns integer language sql stable
  return nullif(current_setting('alongside.person', true), '')::integer;
create function sees_whole_partnership() returns boolean language sql stable
  return coalesce(current_setting('alongside.whole', true), '') = 'yes';
create function own_settings() returns integer[] language sql stable
  return coalesce(nullif(current_setting('alongside.own_settings', true), ''), '{}')::integer[];
create function led_settings() returns integer[] language sql stable
  return coalesce(nullif(current_setting('alongside.led_settings', true), ''), '{}')::integer[];
create function panel_settings() returns integer[] language sql stable
  return coalesce(nullif(current_setting('alongside.panel_settings', true), ''), '{}')::integer[];

create table partnerships (
  id integer generated always as identity primary key,
  code text not null unique,
  name text not null
);

create table clusters (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  code text not null,
  name text not null,
  unique (partnership_id, code)
);

create table people (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  name text not null check (length(name) between 1 and 120),
  email text not null check (length(email) between 3 and 254),
  job_title text not null,
  persona text,
  digest boolean not null default false,
  created_at timestamptz not null,
  revoked_at timestamptz,
  unique (partnership_id, email)
);

create table settings (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  urn integer,
  local_id text,
  name text not null check (length(name) between 1 and 200),
  kind text not null,
  type_code text,
  type_name text,
  phase text not null check (phase in ('early_years', 'primary', 'secondary', 'all_through', 'post_16', 'special', 'alternative_provision')),
  phase_group text not null check (phase_group in ('early_years', 'schools', 'post_16')),
  eligibility text not null check (eligibility in ('served', 'partner', 'not_eligible')),
  eligibility_why text not null,
  status text not null check (status in ('open', 'proposed_to_close', 'closed', 'proposed_to_open')),
  opened_on date,
  closed_on date,
  successor_id integer references settings,
  age_from integer,
  age_to integer,
  pupils integer,
  fsm_percent numeric(5, 2),
  street text,
  town text,
  postcode text,
  latitude double precision,
  longitude double precision,
  website text,
  trust_code text,
  trust_name text,
  ukprn text,
  cluster_id integer references clusters,
  in_area boolean not null,
  private boolean not null,
  source text not null,
  source_on date not null,
  version integer not null check (version > 0),
  check (urn is not null or local_id is not null),
  unique (partnership_id, urn),
  unique (partnership_id, local_id)
);
create index settings_by_cluster on settings (partnership_id, cluster_id, phase_group);

create table setting_facts (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  name text not null,
  value text not null,
  source text not null,
  as_of text not null,
  unique (setting_id, name)
);

create table posts (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  person_id integer not null references people,
  role text not null check (role in ('setting_staff', 'inclusion_lead', 'early_years_lead', 'team_lead', 'coordinator', 'expert', 'team_manager', 'eah_lead', 'board_member', 'forum_member')),
  setting_id integer references settings,
  cluster_id integer references clusters,
  starts_on date not null,
  ends_on date,
  check ((role = 'setting_staff') = (setting_id is not null)),
  check (ends_on is null or ends_on >= starts_on)
);
create index posts_by_person on posts (person_id);
create index posts_by_setting on posts (setting_id) where setting_id is not null;

create table absences (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  person_id integer not null references people,
  cover_id integer not null references people,
  starts_on date not null,
  ends_on date not null,
  check (ends_on >= starts_on),
  check (cover_id <> person_id)
);
create index absences_by_person on absences (person_id, ends_on);
create index absences_by_cover on absences (cover_id, ends_on);

create table sessions (
  token_hash text primary key,
  partnership_id integer not null references partnerships,
  person_id integer not null references people,
  started_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz
);
create index sessions_by_person on sessions (person_id);

create table drafts (
  id uuid primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  started_by integer not null references people,
  touched_by integer not null references people,
  answers jsonb not null,
  prefilled jsonb not null,
  version integer not null check (version > 0),
  active_seconds integer not null check (active_seconds >= 0),
  lead_invited boolean not null,
  created_at timestamptz not null,
  touched_at timestamptz not null,
  expires_on date not null,
  notice_sent_on date,
  ended_at timestamptz,
  ended_how text check (ended_how in ('sent', 'enough', 'discarded', 'expired')),
  check ((ended_at is null) = (ended_how is null))
);
create index drafts_open_by_setting on drafts (setting_id, touched_at desc) where ended_at is null;
create index drafts_open_by_expiry on drafts (partnership_id, expires_on) where ended_at is null;

create table requests (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  draft_id uuid not null unique references drafts,
  reference text not null unique,
  status text not null check (status in ('new', 'question', 'taken_on', 'with_panel', 'advised', 'rerouted', 'enough', 'withdrawn')),
  subject text not null check (subject in ('setting', 'team', 'group', 'child', 'cluster')),
  main_area text not null check (main_area in ('communication', 'cognition', 'semh', 'sensory', 'families')),
  areas text[] not null,
  urgency text check (urgency in ('this_week', 'this_half_term', 'this_term', 'planning_ahead')),
  sen_status text check (sen_status in ('N', 'K', 'E')),
  level text check (level in ('universal', 'targeted', 'specialist')),
  answers jsonb not null,
  lead_id integer not null references people,
  sent_by integer not null references people,
  sent_at timestamptz not null,
  answer_by date not null,
  next_on date,
  active_seconds integer not null check (active_seconds >= 0),
  first_answered_at timestamptz,
  ended_at timestamptz,
  repeat_of integer references requests,
  version integer not null check (version > 0),
  check ((status in ('advised', 'rerouted', 'enough', 'withdrawn')) = (ended_at is not null))
);
create index requests_by_lead on requests (lead_id, status, answer_by, id);
create index requests_by_setting on requests (setting_id, sent_at desc);
create index requests_open on requests (partnership_id, status, answer_by, id) where ended_at is null;

create table triages (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  outcome text not null check (outcome in ('advise', 'take_on', 'ask', 'panel', 'reroute')),
  level text not null check (level in ('universal', 'targeted', 'specialist')),
  recommended_outcome text not null,
  recommended_level text not null,
  recommended_because jsonb not null,
  override_reason text,
  happening text not null,
  doable_now text not null,
  advice text not null check (length(btrim(advice)) >= 20),
  strategies text[] not null,
  route text,
  panel_hope text,
  named_person_id integer not null references people,
  next_on date not null,
  decided_by integer not null references people,
  decided_at timestamptz not null,
  minutes_taken integer check (minutes_taken >= 0)
);
create index triages_by_request on triages (request_id, id desc);

create table questions (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  question text not null check (length(btrim(question)) >= 5),
  asked_by integer not null references people,
  asked_at timestamptz not null,
  answer_by date not null,
  answer text,
  answered_by integer references people,
  answered_at timestamptz,
  lapsed_at timestamptz,
  check ((answer is null) = (answered_at is null)),
  check (answered_at is null or lapsed_at is null)
);
create index questions_by_request on questions (request_id, id desc);
create index questions_open on questions (partnership_id, answer_by) where answered_at is null and lapsed_at is null;

create table acts (
  id bigint generated always as identity primary key,
  partnership_id integer not null references partnerships,
  person_id integer references people,
  at timestamptz not null,
  name text not null,
  -- The setting whose records the act is about, when it is one: a reason may say something about a child there.
  setting_id integer references settings,
  reason text,
  http_request text not null,
  position integer not null,
  previous_hash text not null,
  hash text not null,
  unique nulls not distinct (partnership_id, person_id, position)
);

create table events (
  id bigint generated always as identity primary key,
  partnership_id integer not null references partnerships,
  act_id bigint not null references acts,
  name text not null,
  request_id integer references requests,
  setting_id integer references settings,
  data jsonb not null,
  hash text not null
);
create index events_by_act on events (act_id);
create index events_by_request on events (request_id, id) where request_id is not null;
create index events_by_setting on events (setting_id, id) where setting_id is not null;

create table looks (
  id bigint generated always as identity primary key,
  partnership_id integer not null references partnerships,
  person_id integer not null references people,
  at timestamptz not null,
  request_id integer references requests,
  draft_id uuid references drafts,
  setting_id integer not null references settings,
  page text not null,
  http_request text not null,
  position integer not null,
  previous_hash text not null,
  hash text not null,
  unique (partnership_id, person_id, position),
  check ((request_id is null) <> (draft_id is null))
);
create index looks_by_request on looks (request_id, id desc);

create table messages (
  id bigint generated always as identity primary key,
  partnership_id integer not null references partnerships,
  act_id bigint not null references acts,
  to_person_id integer not null references people,
  to_email text not null,
  kind text not null,
  subject text not null,
  body text not null,
  request_id integer references requests,
  created_at timestamptz not null,
  send_after timestamptz not null,
  in_digest boolean not null,
  sent_at timestamptz,
  attempts integer not null,
  last_problem text
);
create index messages_unsent on messages (partnership_id, send_after) where sent_at is null;
create index messages_by_person on messages (to_person_id, created_at desc);

create table saved_views (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  person_id integer not null references people,
  name text not null check (length(name) between 1 and 60),
  query text not null,
  unique (person_id, name)
);

create table imports (
  id uuid primary key,
  partnership_id integer not null references partnerships,
  kind text not null check (kind in ('settings', 'clusters', 'early_years', 'people')),
  file_name text not null,
  plan jsonb not null,
  previewed_by integer references people,
  previewed_at timestamptz not null,
  applied_at timestamptz
);

-- The log is a chain for each person: every row carries the hash of the one before it.
create table log_heads (
  partnership_id integer not null,
  log text not null,
  person_id integer not null,
  position integer not null,
  hash text not null,
  primary key (partnership_id, log, person_id)
);

-- Written as JSON, so that no text can slip from one column into the next.
create function act_hash(act acts) returns text language sql immutable
  return encode(sha256(convert_to(jsonb_build_array(act.previous_hash, act.position, act.partnership_id, act.person_id,
    to_char(act.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), act.name, act.setting_id, act.reason,
    act.http_request)::text, 'UTF8')), 'hex');

create function look_hash(look looks) returns text language sql immutable
  return encode(sha256(convert_to(jsonb_build_array(look.previous_hash, look.position, look.partnership_id, look.person_id,
    to_char(look.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), look.request_id, look.draft_id, look.setting_id,
    look.page, look.http_request)::text, 'UTF8')), 'hex');

create function event_hash(event events, act_hash text) returns text language sql immutable
  return encode(sha256(convert_to(jsonb_build_array(act_hash, event.name, event.request_id, event.setting_id,
    event.data)::text, 'UTF8')), 'hex');

-- Trigger functions run as the owner so that the program itself can never touch log_heads.
create function chain_act() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare head log_heads;
begin
  insert into log_heads as heads values (new.partnership_id, 'acts', coalesce(new.person_id, 0), 1, '')
    on conflict (partnership_id, log, person_id) do update set position = heads.position + 1
    returning heads.* into head;
  new.position := head.position;
  new.previous_hash := head.hash;
  new.hash := act_hash(new);
  update log_heads set hash = new.hash where partnership_id = head.partnership_id and log = head.log and person_id = head.person_id;
  return new;
end $$;
create trigger acts_chain before insert on acts for each row execute function chain_act();

create function chain_look() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare head log_heads;
begin
  insert into log_heads as heads values (new.partnership_id, 'looks', new.person_id, 1, '')
    on conflict (partnership_id, log, person_id) do update set position = heads.position + 1
    returning heads.* into head;
  new.position := head.position;
  new.previous_hash := head.hash;
  new.hash := look_hash(new);
  update log_heads set hash = new.hash where partnership_id = head.partnership_id and log = head.log and person_id = head.person_id;
  return new;
end $$;
create trigger looks_chain before insert on looks for each row execute function chain_look();

-- An event is bound to its act, and the act's person keeps a chain of all their events: one taken out shows.
create function bind_event() returns trigger language plpgsql as $$
declare act acts;
begin
  select * into act from acts where id = new.act_id;
  if act.id is null or act.person_id is distinct from current_person() then
    raise exception 'an event belongs to an act of the same person';
  end if;
  new.hash := event_hash(new, act.hash);
  return new;
end $$;
create trigger events_bind before insert on events for each row execute function bind_event();

create function chain_event() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into log_heads as heads
    values (new.partnership_id, 'events', coalesce(current_person(), 0), 1, encode(sha256(convert_to(new.hash, 'UTF8')), 'hex'))
    on conflict (partnership_id, log, person_id) do update
      set position = heads.position + 1, hash = encode(sha256(convert_to(heads.hash || new.hash, 'UTF8')), 'hex');
  return new;
end $$;
create trigger events_chain before insert on events for each row execute function chain_event();

-- Jobs are added inside the act's transaction, through this one door.
create function add_job(task text, payload json) returns void
  language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform graphile_worker.add_job(task, payload);
end $$;

-- What this installation is: a demonstration never turns into a live service, nor the other way round.
create table installation (
  only_row boolean primary key check (only_row),
  demonstration boolean not null,
  -- False while the demonstration is being filled: one that was interrupted is begun again.
  filled boolean not null,
  created_at timestamptz not null
);
