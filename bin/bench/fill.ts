import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { realisticAnswers, references } from './realistic.ts';

/**
 * Fills a database that holds the cast with so many requests of five years, a few of them open, with all that their
 * acts would have left: drafts, triages, acts, events, looks and messages.
 */
export async function fill(databaseUrl: string, size: { requests: number; open: number; today: Date }): Promise<void> {
  const text = await readFile(new URL('fill.sql', import.meta.url), 'utf8');
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const answers = client.escapeLiteral(JSON.stringify(realisticAnswers()));
    const list = references(size.requests).join(',');
    await client.query(
      text
        .replaceAll('$REQUESTS', String(size.requests))
        .replaceAll('$OPEN', String(size.open))
        .replaceAll('$TODAY', size.today.toISOString())
        .replaceAll('$ANSWERS', () => `${answers}::jsonb`)
        .replaceAll('$REFERENCES', `string_to_array('${list}', ',')`),
    );
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}
