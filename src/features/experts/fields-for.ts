import { loadExperts } from '#src/casework/experts/load-experts.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Context } from '#src/platform/http/route.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { Typed } from './expert.form.ts';
import type { Fields } from './expert-fields.tsx';
import { clusterNames } from './experts.queries.ts';

/** The form with what there is to choose from; `me` cannot supervise themselves. */
export async function fieldsFor(
  { db, partnership, today }: Pick<Context, 'db' | 'partnership' | 'today'>,
  typed: Typed,
  errors: Errors,
  me?: number,
): Promise<Omit<Fields, 'known'>> {
  const experts = await loadExperts(db, { today });
  return {
    typed,
    errors,
    clusters: await clusterNames(db),
    supervisors: experts.filter(({ id, grade }) => grade === 'qualified' && id !== me),
    clusterWord: word(partnership, 'cluster', { plural: true, capital: true }),
  };
}
