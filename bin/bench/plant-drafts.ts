import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { realisticAnswers } from './realistic.ts';

// No draft is worked on for so odd a time: this tells planted ones apart.
const PLANTED_SECONDS = 40_404;

/** Complete drafts of the setting this persona works for, ready to be sent; their ids. */
export async function plantDrafts(databaseUrl: string, persona: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `insert into drafts (id, partnership_id, setting_id, started_by, touched_by, answers, prefilled, version, active_seconds,
         lead_invited, created_at, touched_at, expires_on)
       select unnest($1::uuid[]), posts.partnership_id, posts.setting_id, people.id, people.id, $2, '{}', 9, $6, false, $3, $3, $4
       from people join posts on posts.person_id = people.id where people.name = $5`,
      [ids, JSON.stringify(sendable()), new Date(), new Date(Date.now() + 60 * 86_400_000), persona, PLANTED_SECONDS],
    );
    if (rowCount !== count) throw new Error(`${persona} should work for one setting.`);
    return ids;
  } finally {
    await client.end();
  }
}

/** Takes away the drafts that were not sent, so that a kept database stays as it was filled. */
export async function removePlanted(databaseUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  // Nothing refers to them; looking for what might would take minutes.
  await client.query('set session_replication_role = replica');
  await client.query('delete from drafts where ended_at is null and active_seconds = $1', [PLANTED_SECONDS]);
  await client.end();
}

function sendable() {
  const { yearGroups: _, ...answers } = realisticAnswers()[0]?.answers ?? {};
  return { ...answers, subject: 'setting' };
}
