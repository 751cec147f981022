import { type ExpertFile, loadExperts } from '#src/casework/experts/load-experts.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import { NotFound } from '#src/platform/http/stops.ts';

/** The clusters by name, with their ids. */
export async function clusterNames(db: Tx): Promise<{ id: number; name: string }[]> {
  return await db.selectFrom('clusters').select(['id', 'name']).orderBy('name').execute();
}

/** The person behind an expert of the list. */
export function personOf(experts: ExpertFile[], id: number | null): number | null {
  return experts.find((expert) => expert.id === id)?.personId ?? null;
}

/** The expert of the address; NotFound when there is none. */
export async function findExpert(db: Tx, typed: string): Promise<ExpertFile> {
  const [found] = /^[1-9]\d{0,8}$/.test(typed) ? await loadExperts(db, { ids: [Number(typed)] }) : [];
  if (!found) throw new NotFound();
  return found;
}

/** The same, locked for a change. */
export async function lockExpert(db: Tx, typed: string): Promise<ExpertFile> {
  const { id } = await findExpert(db, typed);
  await db.selectFrom('experts').select('id').where('id', '=', id).forUpdate().execute();
  return await findExpert(db, typed);
}

/** An open setting by URN or local id. */
export async function settingNumbered(db: Tx, typed: string): Promise<{ id: number; name: string } | undefined> {
  const number = typed.trim().toUpperCase();
  if (number === '') return undefined;
  return await db
    .selectFrom('settings')
    .select(['id', 'name'])
    .where((where) =>
      where.or([
        where('local_id', '=', number),
        ...(/^[1-9]\d{5}$/.test(number) ? [where('urn', '=', Number(number))] : []),
      ]),
    )
    .where('status', 'in', ['open', 'proposed_to_close'])
    .executeTakeFirst();
}

/** The number under which a setting is known, to fill the form with. */
export async function numberOfSetting(db: Tx, id: number | null): Promise<string> {
  if (id === null) return '';
  const row = await db.selectFrom('settings').select(['urn', 'local_id']).where('id', '=', id).executeTakeFirst();
  return row?.local_id ?? String(row?.urn ?? '');
}

/** Whoever has this e-mail address. */
export async function personWith(db: Tx, email: string) {
  return await db
    .selectFrom('people')
    .leftJoin('experts', 'experts.person_id', 'people.id')
    .select(['people.id', 'people.name', 'people.revoked_at as closedAt', 'experts.id as expertId'])
    .where('people.email', '=', email)
    .executeTakeFirst();
}
