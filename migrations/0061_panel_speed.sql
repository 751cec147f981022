-- An agenda quotes every request on it, so opening it writes as many looks at once. The head of the person's chain was
-- written anew for each of them, which costs ever more within one transaction. Now a row follows the head, or the row that
-- the same statement wrote before it, and the head is moved once at the end; the rows and their hashes are the same as before.
-- The later of the two counts, so that a row taken away at the end still leaves a gap.
create policy looks_of_the_chain on looks for select to alongside_owner
  using (partnership_id = (select current_partnership()));

create or replace function chain_look() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  head log_heads;
  earlier looks;
begin
  insert into log_heads values (new.partnership_id, 'looks', new.person_id, 0, '')
    on conflict (partnership_id, log, person_id) do nothing;
  select * into head from log_heads
    where partnership_id = new.partnership_id and log = 'looks' and person_id = new.person_id for update;
  select * into earlier from looks
    where partnership_id = new.partnership_id and person_id = new.person_id and position > head.position
    order by position desc limit 1;
  new.position := coalesce(earlier.position, head.position) + 1;
  new.previous_hash := coalesce(earlier.hash, head.hash);
  new.hash := look_hash(new);
  return new;
end $$;

create function move_look_heads() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  update log_heads set position = latest.position, hash = latest.hash
  from (select distinct on (partnership_id, person_id) partnership_id, person_id, position, hash from added
    order by partnership_id, person_id, position desc) latest
  where log_heads.partnership_id = latest.partnership_id and log = 'looks' and log_heads.person_id = latest.person_id;
  return null;
end $$;
create trigger looks_head after insert on looks referencing new table as added
  for each statement execute function move_look_heads();

-- Who led a request before a second look was asked for: taking the decision back gives it to them again.
alter table second_looks add column former_lead_id integer references people;
