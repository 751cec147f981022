-- Talking first: which talks spared a request, when to ask whether it helped, and the hours of each cluster's line.

alter table consultations add column reminded_at timestamptz;
-- A strategy that was ticked says what was advised.
alter table consultations drop constraint consultations_advised_check;
alter table consultations add check (length(advised) <= 2000 and (advised <> '' or cardinality(strategies) > 0));

-- The number of a cluster and when somebody answers it; where there is none, the partnership's own number is shown.
create table hotlines (
  cluster_id integer primary key references clusters,
  partnership_id integer not null references partnerships,
  telephone text not null check (length(telephone) between 6 and 30),
  hours text not null check (length(hours) between 1 and 160),
  changed_by integer not null references people,
  changed_at timestamptz not null,
  version integer not null check (version > 0)
);
alter table hotlines enable row level security;
alter table hotlines force row level security;
create policy hotlines_of_partnership on hotlines to alongside_app using (partnership_id = (select current_partnership()));
grant select, insert, update on hotlines to alongside_app;

-- The rule of docs/avoided-requests.md: `quiet_until` is the last day of the six weeks (42 days) after a talk was known to be
-- enough, null while it is not; `asked` says that a request about the same came meanwhile.
create view consultations_judged with (security_invoker = true) as
  select held.id as consultation_id, held.partnership_id, held.setting_id, held.held_on, held.minutes, held.outcome, held.quiet_until,
    held.quiet_until is not null and exists (
      select from requests
      where requests.setting_id = held.setting_id and requests.main_area = any (held.areas)
        and london_day(requests.sent_at) between held.held_on and held.quiet_until
    ) as asked
  from (
    select id, partnership_id, setting_id, held_on, minutes, outcome, areas,
      case when outcome = 'enough' then held_on when outcome = 'try' and came_to = 'enough' then london_day(came_to_at) end + 42
        as quiet_until
    from consultations where voided_at is null
  ) held;

grant select (areas, came_to_at) on consultations to alongside_reporter;
grant select on consultations_judged to alongside_app, alongside_reporter;
