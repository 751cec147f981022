-- The panel that asked was opened again and decided otherwise: the second look is as if it had not been asked.
alter table second_looks add column taken_back_at timestamptz;
grant select (taken_back_at) on second_looks to alongside_reporter;

-- A private link is found by whoever holds its token, before anything else is known; made and revoked within a partnership.
alter table private_links enable row level security;
alter table private_links force row level security;
create policy private_link_by_token on private_links for select to alongside_app
  using (token_hash = current_setting('alongside.private_link', true));
create policy private_links_of_partnership on private_links to alongside_app
  using (partnership_id = (select current_partnership()));
