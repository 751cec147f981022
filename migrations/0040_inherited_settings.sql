-- Who has settings of their own asks what was merged into them; the system, which writes thousands of events while it
-- applies a file, has none and need not look. As values known beforehand, the settings let the database use the index of
-- merged settings, which is small; as a call inside the comparison they made it read every setting there is.
create or replace function inherited_settings() returns integer[] language plpgsql stable as $$
declare mine integer[] := own_settings() || led_settings();
begin
  if cardinality(mine) = 0 then
    return '{}';
  end if;
  return (select coalesce(array_agg(id), '{}') from settings where successor_id = any (mine));
end $$;
