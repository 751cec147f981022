import type { Tx } from '#src/platform/db/identity.ts';
import type { Prepared } from './prepare-import.ts';
import type { ImportKind } from './state.ts';

export type PastImport = {
  id: string;
  kind: ImportKind;
  fileName: string;
  previewedAt: Date;
  previewedBy: string | null;
  appliedAt: Date | null;
};

const SHOWN = 10;

/** The latest imports, newest first. */
export async function latestImports(db: Tx): Promise<PastImport[]> {
  return await pastImports(db).orderBy('imports.previewed_at', 'desc').orderBy('imports.id').limit(SHOWN).execute();
}

export type StoredImport = PastImport & { prepared: Prepared };

/** An import with its plan; locked when it is to be applied. Undefined when there is none of this id. */
export async function findImport(db: Tx, id: string, lock = false): Promise<StoredImport | undefined> {
  if (!UUID.test(id)) return undefined;
  const query = pastImports(db).select('imports.plan').where('imports.id', '=', id);
  const row = await (lock ? query.forUpdate('imports') : query).executeTakeFirst();
  return row && { ...row, prepared: row.plan as Prepared };
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function pastImports(db: Tx) {
  return db
    .selectFrom('imports')
    .leftJoin('people', 'people.id', 'imports.previewed_by')
    .select([
      'imports.id',
      'imports.kind',
      'imports.file_name as fileName',
      'imports.previewed_at as previewedAt',
      'imports.applied_at as appliedAt',
      'people.name as previewedBy',
    ]);
}
