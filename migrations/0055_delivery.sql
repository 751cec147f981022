-- A session beyond what the plan holds, in number or in time, says why.
alter table sessions add column longer_because text;

-- Those who help with the same request see each other's allocations, and hand over to one another. What a person's
-- requests are is itself read from allocations, so that reading leaves this policy aside.
create or replace function allocated_requests() returns integer[] language plpgsql stable as $$
declare found integer[];
begin
  if current_person() is null then
    return '{}';
  end if;
  perform set_config('alongside.finding_allocations', 'yes', true);
  found := (select coalesce(array_agg(distinct request_id), '{}') from allocations
    where effective_at is not null and handed_back_at is null and withdrawn_at is null and filed_at is null
      and person_id in (
        select current_person()
        union all
        select supervised.person_id from experts supervised join experts mine on mine.id = supervised.supervisor_id
        where mine.person_id = current_person()));
  perform set_config('alongside.finding_allocations', '', true);
  return found;
end $$;

create policy allocations_of_the_same_request on allocations to alongside_app
  using (partnership_id = (select current_partnership())
    and case when current_setting('alongside.finding_allocations', true) = 'yes' then false
      else request_id = any ((select allocated_requests())::integer[]) end);
