import pg from 'pg';
import type { Acknowledged } from './asking-client.ts';

export type Faults = { lost: string[]; doubled: string[]; brokenChains: number };

/** Compares what clients were told is kept with what the database holds, and walks the log's chains. */
export async function whatIsWrong(databaseUrl: string, told: Acknowledged[]): Promise<Faults> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const lost: string[] = [];
    for (const acknowledged of told) lost.push(...(await lostOf(client, acknowledged)));
    return { lost, doubled: await doubled(client), brokenChains: await brokenChains(client) };
  } finally {
    await client.end();
  }
}

async function lostOf(client: pg.Client, { started, saved, sent }: Acknowledged): Promise<string[]> {
  const { rows } = await client.query<{ id: string; reference: string | null; noticed: string | null }>(
    `select drafts.id, requests.reference, coalesce(requests.answers, drafts.answers) ->> 'noticed' as noticed
     from drafts left join requests on requests.draft_id = drafts.id where drafts.id = any ($1::uuid[])`,
    [started],
  );
  const kept = new Map(rows.map((row) => [row.id, row]));
  return [
    ...started.filter((id) => !kept.has(id)).map((id) => `the draft ${id}`),
    ...[...saved].filter(([id, words]) => kept.get(id)?.noticed !== words).map(([id]) => `words in the draft ${id}`),
    ...[...sent]
      .filter(([id, reference]) => kept.get(id)?.reference !== reference)
      .map(([, one]) => `the request ${one}`),
  ];
}

/** Whatever was written twice although it happened once. */
async function doubled(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ what: string }>(
    `select 'sent ' || request_id as what from events where name = 'request_sent' group by request_id having count(*) > 1
     union all
     select 'started ' || (data ->> 'draft') from events where name = 'draft_started' group by data ->> 'draft' having count(*) > 1
     union all
     select 'message ' || kind || ' ' || request_id from messages where request_id is not null
       group by kind, request_id, to_person_id having count(*) > 1`,
  );
  return rows.map(({ what }) => what);
}

async function brokenChains(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ broken: number }>(
    `with links as (
       select acts as act, lag(hash, 1, '') over chain as before, lead(id) over chain is null as is_last
       from acts window chain as (partition by partnership_id, person_id order by position)
     )
     select count(*)::int as broken from links
     left join log_heads heads on heads.log = 'acts' and heads.partnership_id = (act).partnership_id
       and heads.person_id = coalesce((act).person_id, 0)
     where (act).hash <> act_hash(act) or (act).previous_hash <> before or (is_last and heads.hash is distinct from (act).hash)`,
  );
  return rows[0]?.broken ?? -1;
}
