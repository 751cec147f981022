import { openDatabase } from '#src/platform/db/open-database.ts';
import { fingerprintOfMigrations } from '#src/platform/demonstration/fingerprint.ts';
import { loadState } from '#src/platform/demonstration/load-state.ts';
import { announce } from '#src/platform/log.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { syncPartnerships } from '#src/platform/partnerships/sync-partnerships.ts';
import { performStory, WEEKS_IN_SHORT } from './demonstration/perform-story.ts';
import { readShipped } from './demonstration/shipped.ts';

/**
 * Fills the empty tables of a demonstration: the whole year as it was shipped. Where other tables or other areas make
 * that impossible, the story's last weeks are performed on the spot. Gives the moment at which the story ends.
 */
export async function fillDemonstration(url: string, configured: Partnership[]) {
  const shipped = await readShipped();
  const fits = shipped?.migrations === (await fingerprintOfMigrations());
  const areas = configured.map(({ code }) => code);
  const database = openDatabase(url, { connections: 1, lasting: false });
  try {
    if (shipped && fits && shipped.partnerships.every((code) => areas.includes(code))) {
      await loadState(url, shipped);
      return { storyAt: shipped.storyAt, partnerships: await syncPartnerships(database, configured) };
    }
    announce(
      'The shipped year does not fit these tables and areas, so only its last weeks are made, which takes longer.',
    );
    const partnerships = await syncPartnerships(database, configured);
    return { storyAt: await performStory({ database, partnerships }, { weeks: WEEKS_IN_SHORT }), partnerships };
  } finally {
    await database.close();
  }
}
