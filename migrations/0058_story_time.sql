-- The demonstration has a day of its own: its story ends at one moment, and its clock runs on from there.
-- Both are null in a live service and in a demonstration from before.
alter table installation
  add column story_at timestamptz,
  add column filled_at timestamptz,
  add check ((story_at is null) = (filled_at is null)),
  add check (story_at is null or demonstration);
grant update (story_at, filled_at) on installation to alongside_app;
