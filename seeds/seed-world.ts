import { recordAct } from '#src/casework/record-act.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Database } from '#src/platform/db/open-database.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { SETTINGS } from './a-few-settings.ts';
import { BCP_CAST, type CastMember, SHROPSHIRE_CAST } from './cast.ts';

export type Seeding = { database: Database; partnerships: Map<number, Partnership>; at: Date };

/** The demonstration's settings and people, in both areas, before any request. */
export async function seedWorld({ database, partnerships, at }: Seeding): Promise<void> {
  for (const [id, partnership] of partnerships) {
    await asSystem(database.app, id, async (db) => {
      await addSettings(db, id, partnership.code, at);
      await addPeople(db, id, partnership.code === 'bcp' ? BCP_CAST : SHROPSHIRE_CAST, at);
    });
  }
}

async function addSettings(db: Tx, partnershipId: number, code: string, at: Date): Promise<void> {
  for (const { cluster, ...setting } of SETTINGS[code] ?? []) {
    const found = cluster
      ? await db.selectFrom('clusters').select('id').where('code', '=', cluster).executeTakeFirstOrThrow()
      : null;
    await db
      .insertInto('settings')
      .values({
        ...setting,
        partnership_id: partnershipId,
        cluster_id: found?.id ?? null,
        source_on: at.toISOString().slice(0, 10),
        version: 1,
      })
      .execute();
  }
}

async function addPeople(db: Tx, partnershipId: number, cast: CastMember[], at: Date): Promise<void> {
  for (const member of cast) {
    const { id } = await db
      .insertInto('people')
      .values({
        partnership_id: partnershipId,
        name: member.name,
        email: `${member.key}@demo.alongside.example`,
        job_title: member.jobTitle,
        persona: member.persona ?? null,
        digest: member.digest ?? false,
        created_at: at,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const post of await postsOf(db, member)) {
      await db
        .insertInto('posts')
        .values({ partnership_id: partnershipId, person_id: id, role: member.role, starts_on: '2026-09-01', ...post })
        .execute();
    }
  }
  await recordAct({ db, at, httpRequest: 'seed', partnershipId, personId: null }, { name: 'add_people', events: [] });
}

async function postsOf(
  db: Tx,
  member: CastMember,
): Promise<{ setting_id: number | null; cluster_id: number | null }[]> {
  if (member.settings) {
    const urns = member.settings.map(Number).filter(Number.isInteger);
    const rows = await db
      .selectFrom('settings')
      .select('id')
      .where((where) =>
        where.or([where('urn', 'in', urns.length ? urns : [0]), where('local_id', 'in', member.settings ?? [])]),
      )
      .execute();
    return rows.map((row) => ({ setting_id: row.id, cluster_id: null }));
  }
  if (!member.clusters) return [{ setting_id: null, cluster_id: null }];
  const rows = await db.selectFrom('clusters').select('id').where('code', 'in', member.clusters).execute();
  return rows.map((row) => ({ setting_id: null, cluster_id: row.id }));
}
