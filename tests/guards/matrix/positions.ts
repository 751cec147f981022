import type { Grade } from '#src/domain/experts/expert.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { World } from '#tests/harness/world.ts';

/**
 * People who see requests by name: experts to whom help is allocated, who supervises one, and members of panels.
 * Each is there in every area; the key is the e-mail name.
 */
const EXPERTS = {
  'guard.allocated': 'Ines Duarte',
  'guard.not.allocated': 'Piotr Zielak',
  'guard.handed.back': 'Moira Keane',
  'guard.filed.help': 'Hugo Lindqvist',
  'guard.supervisor': 'Celeste Amadi',
  'guard.member': 'Rhys Penhale',
  'guard.other.panel': 'Dora Feld',
  'guard.filed.panel': 'Samir Qadir',
} as const;
type Qualified = keyof typeof EXPERTS;
type Expert = { id: number; personId: number };

export type Seats = Record<Qualified | 'guard.trainee', Expert> & {
  /** On the agenda of the first place's requests, of all other places', and one that was filed four weeks later. */
  panels: { mine: number; other: number; filed: number };
};

/** Puts everybody in position, in the areas of the cast; those who are there already stay. */
export async function seatPeople(world: World): Promise<void> {
  for (const area of ['bcp', 'shropshire']) await world.peek((tx) => seatsIn(world, tx, area), area);
}

/** Whoever is in position in the area, put there when nobody is yet. */
export async function seatsIn(world: World, tx: Tx, area: string): Promise<Seats> {
  const partnershipId = world.partnershipId(area);
  const there = { tx, partnershipId, at: world.clock() };
  const experts: Partial<Seats> = {};
  for (const [key, name] of Object.entries(EXPERTS) as [Qualified, string][]) {
    experts[key] = await anExpert(there, { key, name, grade: 'qualified', supervisorId: null });
  }
  const seats = experts as Seats;
  const supervisorId = seats['guard.supervisor'].id;
  seats['guard.trainee'] = await anExpert(there, {
    key: 'guard.trainee',
    name: 'Lotte Brandt',
    grade: 'trainee',
    supervisorId,
  });
  await onceInArea(there, seats);
  seats.panels = {
    mine: await aPanel(there, '2026-10-28', seats['guard.member'], false),
    other: await aPanel(there, '2026-10-27', seats['guard.other.panel'], false),
    filed: await aPanel(there, '2026-09-23', seats['guard.filed.panel'], true),
  };
  return seats;
}

/** Where the first expert works, and when that expert is away. */
async function onceInArea({ tx, partnershipId }: There, seats: Seats): Promise<void> {
  const expert = { expert_id: seats['guard.not.allocated'].id, partnership_id: partnershipId };
  const known = await tx.selectFrom('expert_leaves').select('id').where('expert_id', '=', expert.expert_id).execute();
  if (known.length > 0) return;
  const cluster = await tx.selectFrom('clusters').select('id').orderBy('id').executeTakeFirstOrThrow();
  await tx
    .insertInto('expert_clusters')
    .values({ ...expert, cluster_id: cluster.id })
    .execute();
  await tx
    .insertInto('expert_leaves')
    .values({ ...expert, starts_on: '2026-12-01', ends_on: '2026-12-04' })
    .execute();
}

type There = { tx: Tx; partnershipId: number; at: Date };

async function anExpert(
  { tx, partnershipId, at }: There,
  { key, name, grade, supervisorId }: { key: string; name: string; grade: Grade; supervisorId: number | null },
): Promise<Expert> {
  const known = await tx
    .selectFrom('experts')
    .innerJoin('people', 'people.id', 'experts.person_id')
    .select(['experts.id', 'person_id as personId'])
    .where('email', 'like', `${key}@%`)
    .executeTakeFirst();
  if (known) return known;
  const inArea = { partnership_id: partnershipId };
  const person = { ...inArea, name, email: `${key}@guard.example`, job_title: 'Specialist teacher', created_at: at };
  const { id: personId } = await tx.insertInto('people').values(person).returning('id').executeTakeFirstOrThrow();
  await tx
    .insertInto('posts')
    .values({ ...inArea, person_id: personId, role: 'expert', starts_on: '2026-09-01' })
    .execute();
  const work = {
    discipline: 'specialist_teaching',
    employer: 'The council',
    fte: 1,
    working_days: [1, 2, 3, 4, 5],
  } as const;
  const { id } = await tx
    .insertInto('experts')
    .values({
      ...inArea,
      ...work,
      person_id: personId,
      grade,
      supervisor_id: supervisorId,
      working_days: [...work.working_days],
      direct_percent: 60,
      phases: ['primary'],
      strengths: ['semh'],
      home_setting_id: null,
      starts_on: '2026-09-01',
      ends_on: null,
      grant_funded: true,
      version: 1,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, personId };
}

async function aPanel(
  { tx, partnershipId, at }: There,
  heldOn: string,
  member: Expert,
  filed: boolean,
): Promise<number> {
  const known = await tx.selectFrom('panels').select('id').where('held_on', '=', heldOn).executeTakeFirst();
  if (known) return known.id;
  const closed = { closed_by: member.personId, closed_at: at, times_closed: 1, filed_at: at };
  const open = { closed_by: null, closed_at: null, times_closed: 0, filed_at: null };
  const { id } = await tx
    .insertInto('panels')
    .values({
      partnership_id: partnershipId,
      held_on: heldOn,
      created_by: member.personId,
      created_at: at,
      version: 1,
      ...(filed ? closed : open),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('panel_members')
    .values({ panel_id: id, person_id: member.personId, partnership_id: partnershipId, was_there: null })
    .execute();
  const cluster = await tx.selectFrom('clusters').select('id').orderBy('id').executeTakeFirstOrThrow();
  await tx
    .insertInto('panel_clusters')
    .values({ panel_id: id, cluster_id: cluster.id, partnership_id: partnershipId })
    .execute();
  return id;
}
