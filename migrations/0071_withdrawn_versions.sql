-- A draft that its keeper no longer wants stays in the history; the next draft of the entry has a number of its own.
alter table entry_versions
  add column withdrawn_at timestamptz,
  add column withdrawn_by integer references people,
  add check ((withdrawn_at is null) = (withdrawn_by is null)),
  add check (withdrawn_at is null or approved_at is null);
drop index entry_versions_open;
create unique index entry_versions_open on entry_versions (entry_id) where approved_at is null and withdrawn_at is null;
