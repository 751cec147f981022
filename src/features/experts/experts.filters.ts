import { DISCIPLINES, type Discipline } from '#src/domain/experts/expert.ts';

/** What the list is narrowed to; '' and 0 are no narrowing. */
export type Filters = { discipline: Discipline | ''; cluster: number; away: boolean };

export function readFilters(query: URLSearchParams): Filters {
  const cluster = query.get('cluster') ?? '';
  return {
    discipline: (Object.keys(DISCIPLINES) as Discipline[]).find((code) => code === query.get('discipline')) ?? '',
    cluster: /^[1-9]\d{0,8}$/.test(cluster) ? Number(cluster) : 0,
    away: query.get('away') === 'yes',
  };
}
