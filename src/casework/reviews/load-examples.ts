import type { Area, Phase } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

/** A strong request, made anonymous by hand. */
export type Example = {
  id: number;
  requestId: number;
  title: string;
  phase: Phase;
  mainArea: Area;
  noticed: string;
  tried: string;
  hoped: string;
  whyItHelps: string;
  writtenById: number;
  writtenByName: string;
  writtenAt: Date;
  agreedAt: Date | null;
  declinedAt: Date | null;
  publishedAt: Date | null;
  withdrawnAt: Date | null;
  version: number;
};

/** Where an example is: with its setting to agree, declined, there for everyone, or taken out again. */
export type ExampleState = 'asked' | 'declined' | 'published' | 'withdrawn';

export function stateOfExample({ declinedAt, publishedAt, withdrawnAt }: Example): ExampleState {
  if (withdrawnAt) return 'withdrawn';
  if (publishedAt) return 'published';
  return declinedAt ? 'declined' : 'asked';
}

/** The example made of this request, whatever its state; undefined when there is none. */
export async function loadExample(db: Tx, requestId: number): Promise<Example | undefined> {
  return await examples(db).where('examples.request_id', '=', requestId).executeTakeFirst();
}

/** Those that are there for everyone, the newest first. */
export async function publishedExamples(db: Tx): Promise<Example[]> {
  return await examples(db)
    .where('published_at', 'is not', null)
    .where('withdrawn_at', 'is', null)
    .orderBy('published_at', 'desc')
    .limit(100)
    .execute();
}

function examples(db: Tx) {
  return db
    .selectFrom('examples')
    .innerJoin('people', 'people.id', 'examples.written_by')
    .select(['examples.id', 'request_id as requestId', 'title', 'phase', 'main_area as mainArea', 'noticed', 'tried'])
    .select(['hoped', 'why_it_helps as whyItHelps', 'written_by as writtenById', 'people.name as writtenByName'])
    .select(['written_at as writtenAt', 'agreed_at as agreedAt', 'declined_at as declinedAt'])
    .select(['published_at as publishedAt', 'withdrawn_at as withdrawnAt', 'examples.version']);
}
