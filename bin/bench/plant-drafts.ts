import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { realisticAnswers } from './realistic.ts';

/** Complete drafts of the setting this persona works for, ready to be sent; their ids. */
export async function plantDrafts(databaseUrl: string, persona: string, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => randomUUID());
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `insert into drafts (id, partnership_id, setting_id, started_by, touched_by, answers, prefilled, version, active_seconds,
         lead_invited, created_at, touched_at, expires_on)
       select unnest($1::uuid[]), posts.partnership_id, posts.setting_id, people.id, people.id, $2, '{}', 9, 400, false, $3, $3, $4
       from people join posts on posts.person_id = people.id where people.name = $5`,
      [ids, JSON.stringify(sendable()), new Date(), new Date(Date.now() + 60 * 86_400_000), persona],
    );
    if (rowCount !== count) throw new Error(`${persona} should work for one setting.`);
    return ids;
  } finally {
    await client.end();
  }
}

function sendable() {
  const { yearGroups: _, ...answers } = realisticAnswers()[0]?.answers ?? {};
  return { ...answers, subject: 'setting' };
}
