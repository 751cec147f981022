-- What follows triage: the panel, named experts, delivery, review. Moves: domain/requests/lifecycle.ts.
alter table requests drop constraint requests_status_check;
alter table requests drop constraint requests_check;
alter table requests add constraint requests_status_check check (status in ('new', 'question', 'taken_on', 'with_panel', 'waiting', 'allocated', 'delivering', 'advised', 'rerouted', 'enough', 'withdrawn', 'closed'));
alter table requests add constraint requests_ended_check
  check ((status in ('advised', 'rerouted', 'enough', 'withdrawn', 'closed')) = (ended_at is not null));

create table panels (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  held_on date not null,
  created_by integer not null references people,
  created_at timestamptz not null,
  closed_by integer references people,
  closed_at timestamptz,
  times_closed integer not null check (times_closed >= 0),
  -- Four weeks after closing the agenda leaves the sight of those who see it only through the panel.
  filed_at timestamptz,
  version integer not null check (version > 0),
  check ((closed_by is null) = (closed_at is null))
);
create index panels_by_day on panels (partnership_id, held_on desc);

create table panel_clusters (
  panel_id integer not null references panels,
  cluster_id integer not null references clusters,
  partnership_id integer not null references partnerships,
  primary key (panel_id, cluster_id)
);

create table panel_members (
  panel_id integer not null references panels,
  person_id integer not null references people,
  partnership_id integer not null references partnerships,
  -- Null until the panel meets.
  was_there boolean,
  primary key (panel_id, person_id)
);
create index panel_members_by_person on panel_members (person_id);

create table panel_items (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  panel_id integer not null references panels,
  -- Where the panel put it by hand, with why; null keeps the explained order.
  place integer check (place > 0),
  place_reason text,
  held_over_reason text,
  decision text check (decision in ('allocate', 'wait', 'return', 'reroute', 'second_look')),
  -- What the setting can do meanwhile: an interim plan, or advice that goes with the decision.
  advice text,
  reason text,
  route text,
  named_person_id integer references people,
  next_on date,
  decided_by integer references people,
  decided_at timestamptz,
  -- When closing the panel made the decision count.
  effective_at timestamptz,
  version integer not null check (version > 0),
  unique (panel_id, request_id),
  check ((place is null) = (place_reason is null)),
  check ((decision is null) = (decided_at is null) and (decision is null) = (decided_by is null)),
  -- Brief: nobody leaves empty-handed.
  check (decision is null or (length(btrim(advice)) >= 20 and named_person_id is not null and next_on is not null)),
  check (decision is null or held_over_reason is null),
  check (effective_at is null or decision is not null)
);
create index panel_items_by_request on panel_items (request_id, id desc);

create table allocations (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  panel_item_id integer references panel_items,
  expert_id integer not null references experts,
  -- The expert's person, so that row security can tell whose it is.
  person_id integer not null references people,
  is_lead boolean not null,
  sessions integer not null check (sessions between 1 and 40),
  start_by date not null,
  suggested_because jsonb not null,
  -- More than six sessions or eight weeks, only with a reason.
  longer_because text,
  allocated_by integer not null references people,
  allocated_at timestamptz not null,
  -- Null while the panel that decided is still open: promised, not yet told.
  effective_at timestamptz,
  accepted_at timestamptz,
  handed_back_at timestamptz,
  hand_back_reason text,
  handed_over_from integer references allocations,
  -- Undone before it counted, or by a panel that was opened again.
  withdrawn_at timestamptz,
  -- The request ended: what was not delivered is free again.
  finished_at timestamptz,
  -- Sixty days later the request leaves the expert's sight.
  filed_at timestamptz,
  check ((handed_back_at is null) = (hand_back_reason is null))
);
create index allocations_by_request on allocations (request_id, id);
create index allocations_by_person on allocations (person_id) where handed_back_at is null and withdrawn_at is null and filed_at is null;
create index allocations_holding on allocations (expert_id) where handed_back_at is null and withdrawn_at is null and finished_at is null;

create table second_looks (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null unique references requests,
  reason text not null check (length(btrim(reason)) >= 5),
  asked_by integer not null references people,
  asked_at timestamptz not null,
  -- Whose decision is looked at again, and who does it: never the same person.
  decided_by integer not null references people,
  looked_by integer not null references people,
  answered_at timestamptz,
  check (looked_by <> decided_by)
);

create table plans (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  number integer not null check (number > 0),
  who_does_what text not null,
  sessions integer not null check (sessions between 1 and 40),
  starts_on date not null,
  ends_on date not null,
  longer_because text,
  -- How sure staff feel, from 1 (not at all) to 10 (fully).
  confidence_before integer check (confidence_before between 1 and 10),
  proposed_by integer not null references people,
  proposed_at timestamptz not null,
  agree_by date not null,
  agreed_at timestamptz,
  agreed_by integer references people,
  objection text,
  objected_at timestamptz,
  version integer not null check (version > 0),
  unique (request_id, number),
  check (ends_on >= starts_on),
  check ((objection is null) = (objected_at is null)),
  -- Agreed without a person: the setting did not object in five working days.
  check (agreed_by is null or agreed_at is not null)
);

create table goals (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  plan_id integer not null references plans,
  position integer not null check (position between 1 and 5),
  goal text not null check (length(btrim(goal)) >= 5),
  baseline integer not null check (baseline between 1 and 10),
  expected integer not null check (expected between 1 and 10),
  unique (plan_id, position)
);
create index goals_by_request on goals (request_id);

create table sessions (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  expert_id integer not null references experts,
  -- Made by the page that writes it: the same session sent twice is one session.
  key uuid not null unique,
  kind text not null check (kind in ('consultation', 'observation', 'coaching', 'modelling', 'training', 'group', 'whole_class', 'one_to_one', 'audit', 'family_work', 'liaison')),
  one_to_one_reason text,
  state text not null check (state in ('planned', 'happened', 'missed')),
  on_day date not null,
  at_time time,
  place text,
  missed_by text check (missed_by in ('setting', 'expert', 'family', 'other')),
  missed_reason text,
  minutes integer check (minutes between 5 and 600),
  staff_reached integer check (staff_reached between 0 and 500),
  children_with_ehcp integer check (children_with_ehcp between 0 and 2000),
  children_without_ehcp integer check (children_without_ehcp between 0 and 2000),
  what_happened text,
  next_step text,
  recorded_by integer not null references people,
  recorded_at timestamptz not null,
  -- Assistants and trainees record; their supervisor signs.
  needs_signature boolean not null,
  signed_by integer references people,
  signed_at timestamptz,
  sent_back_reason text,
  voided_at timestamptz,
  void_reason text,
  version integer not null check (version > 0),
  check ((state = 'missed') = (missed_by is not null)),
  check (state <> 'happened' or (minutes is not null and staff_reached is not null and children_with_ehcp is not null and children_without_ehcp is not null)),
  check (kind <> 'one_to_one' or one_to_one_reason is not null),
  check ((voided_at is null) = (void_reason is null)),
  check ((signed_by is null) = (signed_at is null))
);
create index sessions_by_request on sessions (request_id, on_day);
create index sessions_by_expert on sessions (expert_id, on_day);
create index sessions_unsigned on sessions (partnership_id, expert_id) where needs_signature and signed_at is null and voided_at is null;

create table attachments (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  name text not null check (length(name) between 1 and 120),
  media_type text not null,
  size integer not null check (size > 0),
  content bytea not null,
  added_by integer not null references people,
  added_at timestamptz not null,
  removed_at timestamptz,
  removed_reason text,
  check ((removed_at is null) = (removed_reason is null))
);
create index attachments_by_request on attachments (request_id, id);

create table reviews (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  plan_id integer references plans,
  held_on date not null,
  confidence_after integer check (confidence_after between 1 and 10),
  handed_over text not null check (length(btrim(handed_over)) >= 5),
  kept_by text not null check (length(btrim(kept_by)) >= 2),
  next_step text not null check (next_step in ('close', 'continue', 'step_up', 'step_down')),
  reason text,
  advice text not null check (length(btrim(advice)) >= 20),
  named_person_id integer not null references people,
  next_on date not null,
  recorded_by integer not null references people,
  recorded_at timestamptz not null,
  check (next_step <> 'continue' or length(btrim(reason)) >= 5)
);
create index reviews_by_request on reviews (request_id, id);

create table goal_scores (
  review_id integer not null references reviews,
  goal_id integer not null references goals,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  score integer not null check (score between 1 and 10),
  primary key (review_id, goal_id)
);
create index goal_scores_by_request on goal_scores (request_id);

create table voices (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  kind text not null check (kind in ('setting', 'practitioner', 'family', 'child')),
  asked_by integer not null references people,
  asked_at timestamptz not null,
  answered_at timestamptz,
  language text check (language ~ '^[a-z]{2}$'),
  easy_read boolean,
  answers jsonb,
  check ((answers is null) = (answered_at is null))
);
create index voices_by_request on voices (request_id, id);

create table echoes (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null unique references requests,
  due_on date not null,
  sent_at timestamptz,
  answered_at timestamptz,
  still_using text check (still_using in ('yes', 'partly', 'no')),
  helping text check (helping in ('yes', 'a_little', 'no')),
  comment text,
  check ((answered_at is null) = (still_using is null))
);
create index echoes_due on echoes (partnership_id, due_on) where sent_at is null;

create table later_facts (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null references requests,
  kind text not null check (kind in ('repeat_request', 'needs_assessment', 'suspension', 'full_timetable')),
  happened_on date not null,
  other_request_id integer references requests,
  recorded_by integer references people,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  check ((voided_at is null) = (void_reason is null))
);
create index later_facts_by_request on later_facts (request_id, id);

create table request_ratings (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null unique references requests,
  points integer not null check (points between 1 and 3),
  tip text,
  rated_by integer not null references people,
  rated_at timestamptz not null
);

-- A strong request, made anonymous by hand, agreed by its setting, then shown to other settings.
create table examples (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  request_id integer not null unique references requests,
  title text not null check (length(title) between 5 and 120),
  phase text not null,
  main_area text not null,
  noticed text not null,
  tried text not null,
  hoped text not null,
  why_it_helps text not null,
  written_by integer not null references people,
  written_at timestamptz not null,
  agreed_by integer references people,
  agreed_at timestamptz,
  declined_at timestamptz,
  published_at timestamptz,
  withdrawn_at timestamptz,
  version integer not null check (version > 0),
  check (published_at is null or agreed_at is not null)
);

-- Links that work without an account. Only a hash of the token is kept; what it opens is read as the system.
create table private_links (
  token_hash text primary key,
  partnership_id integer not null references partnerships,
  kind text not null check (kind in ('voice', 'echo', 'calendar')),
  voice_id integer references voices,
  echo_id integer references echoes,
  person_id integer references people,
  created_by integer references people,
  created_at timestamptz not null,
  expires_on date,
  revoked_at timestamptz,
  check (num_nonnulls(voice_id, echo_id, person_id) = 1)
);
create index private_links_by_voice on private_links (voice_id) where voice_id is not null;
create index private_links_by_echo on private_links (echo_id) where echo_id is not null;
create index private_links_by_person on private_links (person_id) where person_id is not null;
