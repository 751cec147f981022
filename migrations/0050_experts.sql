-- A "session" is half a day of an expert's time; what a browser holds is a browser session.
alter table sessions rename to browser_sessions;
alter index sessions_pkey rename to browser_sessions_pkey;
alter index sessions_by_person rename to browser_sessions_by_person;

create table experts (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  person_id integer not null unique references people,
  discipline text not null check (discipline in ('educational_psychology', 'speech_and_language', 'occupational_therapy', 'specialist_teaching', 'school_leadership')),
  grade text not null check (grade in ('qualified', 'assistant', 'trainee')),
  supervisor_id integer references experts,
  employer text not null check (length(employer) between 1 and 120),
  fte numeric(3, 2) not null check (fte > 0 and fte <= 1),
  -- Working days, Monday is 1; the share of that time that goes to direct work, in per cent.
  working_days integer[] not null check (working_days <@ '{1,2,3,4,5}'::integer[] and cardinality(working_days) between 1 and 5),
  direct_percent integer not null check (direct_percent between 0 and 100),
  phases text[] not null,
  strengths text[] not null,
  -- A secondee is lent by a school for two days a week, and is never sent back to it.
  home_setting_id integer references settings,
  starts_on date not null,
  ends_on date,
  grant_funded boolean not null,
  version integer not null check (version > 0),
  check (ends_on is null or ends_on >= starts_on),
  check (supervisor_id is null or supervisor_id <> id),
  check (grade = 'qualified' or supervisor_id is not null)
);
create index experts_by_supervisor on experts (supervisor_id) where supervisor_id is not null;

create table expert_clusters (
  expert_id integer not null references experts,
  cluster_id integer not null references clusters,
  partnership_id integer not null references partnerships,
  primary key (expert_id, cluster_id)
);

create table expert_leaves (
  id integer generated always as identity primary key,
  partnership_id integer not null references partnerships,
  expert_id integer not null references experts,
  starts_on date not null,
  -- The last day away; null while the day of return is not known.
  ends_on date,
  check (ends_on is null or ends_on >= starts_on)
);
create index expert_leaves_by_expert on expert_leaves (expert_id, starts_on);

alter table imports drop constraint imports_kind_check;
alter table imports add check (kind in ('settings', 'clusters', 'early_years', 'people', 'experts'));

do $$
declare of_partnership text;
begin
  foreach of_partnership in array array['experts', 'expert_clusters', 'expert_leaves'] loop
    execute format('alter table %I enable row level security', of_partnership);
    execute format('alter table %I force row level security', of_partnership);
    execute format('create policy %I on %I to alongside_app, alongside_reporter using (partnership_id = (select current_partnership()))',
      of_partnership || '_of_partnership', of_partnership);
  end loop;
end $$;

grant select, insert, update on experts to alongside_app;
grant select, insert, delete on expert_clusters to alongside_app;
grant select, insert, update, delete on expert_leaves to alongside_app;
grant select (id, partnership_id, discipline, grade, fte, working_days, direct_percent, home_setting_id, starts_on, ends_on, grant_funded) on experts to alongside_reporter;
grant select on expert_clusters, expert_leaves to alongside_reporter;
