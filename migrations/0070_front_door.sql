-- The front door: the menu of support that anyone can read, consulting before asking, occasions to join, and the self-check.

-- An entry of the menu. What the public reads is the version shown; nothing is ever deleted, retired entries point on.
create table entries (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  -- The address of the entry, and its identifier in open data: never changed, never given away again.
  code text not null check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(code) <= 60),
  -- Stable for other directories (Open Referral UK asks for a UUID).
  public_id uuid not null default gen_random_uuid() unique,
  owner_id integer not null references people,
  shown_version_id integer,
  review_by date,
  reminded_on date,
  retired_at timestamptz,
  retired_because text,
  replaced_by_id integer references entries,
  created_at timestamptz not null,
  -- When what the public sees last changed: also when it was retired.
  shown_at timestamptz,
  version integer not null check (version > 0),
  unique (partnership_id, code),
  check ((retired_at is null) = (retired_because is null)),
  check (replaced_by_id is null or retired_at is not null and replaced_by_id <> id),
  check ((shown_version_id is null) = (shown_at is null))
);
create index entries_by_owner on entries (owner_id);
create index entries_by_review on entries (partnership_id, review_by) where retired_at is null;

-- A version is written as a draft, proposed, and approved by a second person or sent back with a reason.
create table entry_versions (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  entry_id integer not null references entries,
  number integer not null check (number > 0),
  -- EntryContent of src/domain/menu/entry.ts.
  content jsonb not null,
  written_by integer not null references people,
  changed_at timestamptz not null,
  proposed_at timestamptz,
  proposed_by integer references people,
  approved_at timestamptz,
  approved_by integer references people,
  sent_back_at timestamptz,
  sent_back_by integer references people,
  sent_back_because text,
  version integer not null check (version > 0),
  unique (entry_id, number),
  unique (id, entry_id),
  check ((proposed_at is null) = (proposed_by is null)),
  check ((approved_at is null) = (approved_by is null)),
  check (approved_at is null or proposed_at is not null),
  check (approved_by is null or approved_by <> written_by and approved_by <> proposed_by)
);
create unique index entry_versions_open on entry_versions (entry_id) where approved_at is null;
alter table entries add foreign key (shown_version_id, id) references entry_versions (id, entry_id);

-- What a visitor says about an entry, without an account and without a name.
create table remarks (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  entry_id integer not null references entries,
  helpful text not null check (helpful in ('yes', 'partly', 'no')),
  words text not null check (length(words) <= 1000),
  from_family boolean not null,
  made_at timestamptz not null,
  read_at timestamptz,
  read_by integer references people,
  check ((read_at is null) = (read_by is null))
);
create index remarks_by_entry on remarks (entry_id, made_at);

-- A drop-in, training, webinar, network or case discussion on a day, with places or with slots.
create table occasions (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  public_id uuid not null default gen_random_uuid() unique,
  kind text not null check (kind in ('drop_in', 'training', 'webinar', 'network', 'case_discussion')),
  title text not null check (length(title) between 1 and 80),
  what text not null check (length(what) <= 2000),
  -- For the settings of one cluster; null for everyone.
  cluster_id integer references clusters,
  entry_id integer references entries,
  phases text[] not null,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  place text not null check (length(place) between 1 and 160),
  -- Told only to those who booked.
  joining text not null check (length(joining) <= 500),
  materials text not null check (length(materials) <= 1000),
  places integer not null check (places between 1 and 1000),
  -- Drop-ins are booked by the slot.
  slot_minutes integer check (slot_minutes between 5 and 120),
  held_by integer not null references people,
  made_by integer not null references people,
  made_at timestamptz not null,
  cancelled_at timestamptz,
  cancelled_because text,
  version integer not null check (version > 0),
  check (ends_at > starts_at),
  check ((slot_minutes is not null) = (kind = 'drop_in')),
  check ((cancelled_at is null) = (cancelled_because is null))
);
create index occasions_by_start on occasions (partnership_id, starts_at);

-- A place at an occasion, or on its waiting list.
create table bookings (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  occasion_id integer not null references occasions,
  person_id integer not null references people,
  -- The start of a drop-in's slot.
  slot_at timestamptz,
  booked_at timestamptz not null,
  -- On the waiting list until there is a place.
  waiting boolean not null,
  cancelled_at timestamptz,
  reminded_at timestamptz,
  attended boolean,
  attendance_by integer references people,
  useful text check (useful in ('yes', 'partly', 'no')),
  said text check (length(said) <= 1000),
  said_at timestamptz,
  check ((attended is null) = (attendance_by is null)),
  check ((useful is null) = (said_at is null))
);
create unique index bookings_once on bookings (occasion_id, person_id) where cancelled_at is null;
create unique index bookings_of_slot on bookings (occasion_id, slot_at) where cancelled_at is null and not waiting and slot_at is not null;
create index bookings_by_person on bookings (person_id);
create index bookings_by_setting on bookings (setting_id);

-- Somebody at a setting asks to be rung back.
create table call_backs (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  asked_by integer not null references people,
  asked_at timestamptz not null,
  about text not null check (length(about) between 1 and 500),
  good_times text not null check (length(good_times) between 1 and 160),
  telephone text not null check (length(telephone) between 1 and 30),
  call_by date not null,
  done_at timestamptz,
  done_by integer references people,
  cancelled_at timestamptz,
  version integer not null check (version > 0),
  check ((done_at is null) = (done_by is null)),
  check (done_at is null or cancelled_at is null)
);
create index call_backs_open on call_backs (setting_id) where done_at is null and cancelled_at is null;

-- What was talked about before anything was asked for: never with a child's name.
create table consultations (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  key uuid not null unique,
  way text not null check (way in ('drop_in', 'call_back', 'hotline', 'visit', 'meeting')),
  held_on date not null,
  minutes integer not null check (minutes between 1 and 240),
  given_by integer not null references people,
  areas text[] not null,
  about text not null check (length(about) between 1 and 1000),
  strategies text[] not null,
  advised text not null check (length(advised) between 1 and 2000),
  outcome text not null check (outcome in ('enough', 'try', 'request', 'route')),
  -- Try and come back: by this day.
  back_on date,
  route text check (length(route) between 1 and 300),
  booking_id integer references bookings,
  call_back_id integer references call_backs,
  -- What came of trying, said later by either side, and the draft that came of it.
  came_to text check (came_to in ('enough', 'again', 'request')),
  came_to_at timestamptz,
  draft_id uuid,
  recorded_by integer not null references people,
  recorded_at timestamptz not null,
  voided_at timestamptz,
  void_reason text,
  version integer not null check (version > 0),
  check ((outcome = 'try') = (back_on is not null)),
  check ((outcome = 'route') = (route is not null)),
  check ((came_to is null) = (came_to_at is null)),
  check ((voided_at is null) = (void_reason is null))
);
create index consultations_by_setting on consultations (setting_id, held_on);
create index consultations_to_return on consultations (partnership_id, back_on) where outcome = 'try' and came_to is null and voided_at is null;

-- A setting looks at its own universal offer; its lead sees it only when it is shared.
create table self_checks (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  setting_id integer not null references settings,
  started_by integer not null references people,
  started_at timestamptz not null,
  changed_at timestamptz not null,
  -- By statement: where it stands (not_yet, developing, embedded) and, if given, the evidence in words.
  answers jsonb not null,
  taken_at timestamptz,
  taken_by integer references people,
  shared_at timestamptz,
  shared_by integer references people,
  version integer not null check (version > 0),
  check ((taken_at is null) = (taken_by is null)),
  check ((shared_at is null) = (shared_by is null)),
  check (shared_at is null or taken_at is not null)
);
create unique index self_checks_open on self_checks (setting_id) where taken_at is null;
create index self_checks_by_setting on self_checks (setting_id, taken_at);

do $$
declare name text;
begin
  foreach name in array array['entries', 'entry_versions', 'remarks', 'occasions', 'bookings', 'call_backs', 'consultations', 'self_checks'] loop
    execute format('alter table %I enable row level security', name);
    execute format('alter table %I force row level security', name);
    execute format('create policy %I on %I to alongside_reporter using (partnership_id = (select current_partnership()))', name || '_counted', name);
  end loop;

  -- What is offered is no secret within a partnership, and neither is what visitors say of it; 0079 says what visitors see.
  foreach name in array array['entries', 'occasions', 'remarks'] loop
    execute format('create policy %I on %I to alongside_app using (partnership_id = (select current_partnership()))', name || '_of_partnership', name);
  end loop;

  foreach name in array array['call_backs', 'consultations'] loop
    execute format($policy$create policy %I on %I to alongside_app
      using (partnership_id = (select current_partnership()) and (
        setting_id = any ((select own_settings())::integer[])
        or setting_id = any ((select led_settings())::integer[])
        or (select sees_whole_partnership())
      ))$policy$, name || '_in_scope', name);
  end loop;
end $$;

create policy entry_versions_of_partnership on entry_versions to alongside_app
  using (partnership_id = (select current_partnership()) and (approved_at is not null or (select current_person()) is not null
    or (select sees_whole_partnership())));

create policy consultations_given on consultations to alongside_app
  using (partnership_id = (select current_partnership()) and given_by = (select current_person()));

-- Who comes is seen by those who come, by their setting, by its lead, and by whoever holds the occasion.
create policy bookings_in_scope on bookings to alongside_app
  using (partnership_id = (select current_partnership()) and (
    setting_id = any ((select own_settings())::integer[])
    or setting_id = any ((select led_settings())::integer[])
    or (select sees_whole_partnership())
    or person_id = (select current_person())
    or occasion_id = any (array(select id from occasions where held_by = (select current_person()) or made_by = (select current_person())))
  ));

create policy self_checks_in_scope on self_checks to alongside_app
  using (partnership_id = (select current_partnership()) and (
    setting_id = any ((select own_settings())::integer[])
    or shared_at is not null and setting_id = any ((select led_settings())::integer[])
    or shared_at is not null and (select sees_whole_partnership())
    or (select current_person()) is null and (select sees_whole_partnership())
  ));

create policy bookings_counted_by_owner on bookings for select to alongside_owner
  using (partnership_id = (select current_partnership()));

-- How many places are taken, for everyone: a number, never who.
create function places_taken(of_occasions integer[]) returns table (occasion_id integer, taken integer, waiting integer, slots timestamptz[])
  language sql stable security definer set search_path = pg_catalog, public as $$
  select b.occasion_id, count(*) filter (where not b.waiting)::integer, count(*) filter (where b.waiting)::integer,
    array_agg(b.slot_at) filter (where b.slot_at is not null and not b.waiting)
  from bookings b
  where b.occasion_id = any (of_occasions) and b.cancelled_at is null and b.partnership_id = current_partnership()
  group by 1
$$;

grant select, insert, update on entries, entry_versions, remarks, occasions, bookings, call_backs, consultations, self_checks to alongside_app;
grant select (id, partnership_id, code, retired_at, shown_at, review_by) on entries to alongside_reporter;
grant select (id, partnership_id, entry_id, helpful, from_family, made_at) on remarks to alongside_reporter;
grant select (id, partnership_id, kind, cluster_id, starts_at, ends_at, places, cancelled_at) on occasions to alongside_reporter;
grant select (id, partnership_id, setting_id, occasion_id, waiting, cancelled_at, attended, useful) on bookings to alongside_reporter;
grant select (id, partnership_id, setting_id, asked_at, call_by, done_at, cancelled_at) on call_backs to alongside_reporter;
grant select (id, partnership_id, setting_id, way, held_on, minutes, outcome, back_on, came_to, recorded_at, voided_at) on consultations to alongside_reporter;
grant select (id, partnership_id, setting_id, taken_at, shared_at) on self_checks to alongside_reporter;
grant execute on function places_taken(integer[]) to alongside_app;
