-- The menu comes in and goes out as a file, and the links in it are looked at each week.

alter table imports drop constraint imports_kind_check;
alter table imports add check (kind in ('settings', 'clusters', 'early_years', 'people', 'experts', 'entries'));

-- An address that stands in an entry, and what came of asking for it last.
create table link_checks (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  address text not null check (length(address) <= 2000),
  checked_at timestamptz not null,
  outcome text not null check (outcome in ('works', 'gone', 'fault', 'no_answer', 'unknown_name', 'not_secure', 'not_public', 'in_circles')),
  -- How many times in a row it did not work; owners hear of it from the second on.
  failures integer not null check (failures >= 0),
  unique (partnership_id, address),
  check ((outcome = 'works') = (failures = 0))
);

alter table link_checks enable row level security;
alter table link_checks force row level security;
create policy link_checks_of_partnership on link_checks to alongside_app
  using (partnership_id = (select current_partnership()) and ((select current_person()) is not null or (select sees_whole_partnership())));
grant select, insert, update on link_checks to alongside_app;

-- What was done to an entry is read from the log.
create index acts_on_entries on acts (partnership_id, id) where name in ('draft_entry', 'begin_version', 'save_version',
  'propose_version', 'propose_versions', 'approve_version', 'send_version_back', 'withdraw_version', 'confirm_entry',
  'hand_entry_over', 'retire_entry', 'remind_owner', 'read_remarks', 'check_links', 'import_entries');
