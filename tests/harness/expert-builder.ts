import type { Discipline, Grade } from '#src/domain/experts/expert.ts';
import { AREAS, codes, PHASES } from '#src/domain/vocabulary.ts';
import type { World } from './world.ts';

/** The register's number of the expert with this e-mail name; put on the register, full time, if not there yet. */
export async function anExpert(
  world: World,
  name: string,
  area: string = 'bcp',
  how: {
    discipline?: Discipline;
    grade?: Grade;
    supervisorId?: number;
    homeSettingId?: number;
    directPercent?: number;
  } = {},
): Promise<number> {
  return world.peek(async (db) => {
    const person = await db
      .selectFrom('people')
      .select(['id', 'partnership_id'])
      .where('email', 'like', `${name}@%`)
      .executeTakeFirst();
    if (!person) throw new Error(`Nobody in the cast has the e-mail name “${name}”.`);
    const known = await db.selectFrom('experts').select('id').where('person_id', '=', person.id).executeTakeFirst();
    if (known) return known.id;
    const { id } = await db
      .insertInto('experts')
      .values({
        partnership_id: person.partnership_id,
        person_id: person.id,
        discipline: how.discipline ?? 'educational_psychology',
        grade: how.grade ?? 'qualified',
        supervisor_id: how.supervisorId ?? null,
        employer: 'The council',
        fte: 1,
        working_days: [1, 2, 3, 4, 5],
        direct_percent: how.directPercent ?? 60,
        phases: codes(PHASES),
        strengths: codes(AREAS),
        home_setting_id: how.homeSettingId ?? null,
        starts_on: '2025-09-01',
        ends_on: null,
        grant_funded: true,
        version: 1,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const clusters = await db.selectFrom('clusters').select('id').execute();
    await db
      .insertInto('expert_clusters')
      .values(
        clusters.map((cluster) => ({ expert_id: id, cluster_id: cluster.id, partnership_id: person.partnership_id })),
      )
      .execute();
    return id;
  }, area);
}
