-- The lead's queue reads what is open in some settings, and the latest that ended: both stay small as years of requests pile up.
create index requests_open_by_setting on requests (setting_id, status) where ended_at is null;
create index requests_ended on requests (partnership_id, ended_at desc, id desc) where ended_at is not null;
