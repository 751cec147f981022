import pg from 'pg';
import type { EntryContent } from '#src/domain/menu/entry.ts';
import { databaseUrl, onServer } from '#tests/harness/database.ts';
import { enterWorld } from '#tests/harness/make-template.ts';

/** Makes a database whose first area offers so many entries: each with the words of several of its own, put together anew. */
export async function fillMenu(server: string, entries: number): Promise<string> {
  const name = `bench_menu_${entries}`;
  const url = databaseUrl(server, name);
  await onServer(server, `drop database if exists ${name} with (force)`, `create database ${name}`);
  await enterWorld(url);
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ content: EntryContent }>(
      `select content from entry_versions join entries on shown_version_id = entry_versions.id
       join partnerships on partnerships.id = entries.partnership_id where partnerships.code = 'bcp' order by entries.id`,
    );
    const own = rows.map(({ content }) => content);
    const made = Array.from({ length: entries - own.length }, (_, n) => ({
      code: `made-${n + 1}`,
      content: putTogether(own, n),
    }));
    await client.query(ADD_ENTRIES, [JSON.stringify(made)]);
    await client.query(ADD_VERSIONS, [JSON.stringify(made)]);
    await client.query(SHOW);
    await client.query('vacuum analyze');
  } finally {
    await client.end();
  }
  return url;
}

function putTogether(own: EntryContent[], n: number): EntryContent {
  const of = (step: number) => own[(n * step + Math.trunc(n / own.length)) % own.length] as EntryContent;
  const [first, second, third] = [of(1), of(7), of(11)];
  return {
    ...first,
    title: `${first.title.slice(0, 60)} ${n + 1}`,
    what: second.what,
    family: third.family,
    eligibility: second.eligibility,
    tryFirst: third.tryFirst,
  };
}

const EXAMPLE = `
  (select entries.partnership_id, owner_id, created_at, review_by, written_by, proposed_by, approved_by, approved_at
   from entries join entry_versions shown on shown.id = shown_version_id
   join partnerships on partnerships.id = entries.partnership_id where partnerships.code = 'bcp' order by entries.id limit 1)
  example`;
const ADD_ENTRIES = `
  insert into entries (partnership_id, code, owner_id, created_at, review_by, version)
  select partnership_id, made.code, owner_id, created_at, review_by, 1
  from jsonb_to_recordset($1::jsonb) as made (code text, content jsonb), ${EXAMPLE}`;
const ADD_VERSIONS = `
  insert into entry_versions (partnership_id, entry_id, number, content, written_by, changed_at, proposed_at, proposed_by,
    approved_at, approved_by, version)
  select example.partnership_id, entries.id, 1, made.content, written_by, approved_at, approved_at, proposed_by, approved_at,
    approved_by, 1
  from jsonb_to_recordset($1::jsonb) as made (code text, content jsonb) join entries using (code), ${EXAMPLE}`;
const SHOW = `
  update entries set shown_version_id = entry_versions.id, shown_at = approved_at
  from entry_versions where entry_id = entries.id and shown_version_id is null and code like 'made-%'`;
