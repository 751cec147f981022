-- What a voice says in one word, so that satisfaction can be counted without opening what was written; and who typed in
-- answers that came back on paper.
alter table voices
  add column satisfied text check (satisfied in ('yes', 'partly', 'no')),
  add column typed_by integer references people,
  add check (answered_at is not null or (satisfied is null and typed_by is null));
grant select (satisfied) on voices to alongside_reporter;
