import { KINDS, type Kind } from '#src/domain/settings/kinds.ts';
import { codes, PHASES, type Phase } from '#src/domain/vocabulary.ts';

export const LIST_STATUSES = { open: 'Open', closed: 'Closed', all: 'Open and closed' } as const;
export type ListStatus = keyof typeof LIST_STATUSES;

/** What the list is narrowed to; '' is no narrowing. `cluster` is an id, or `none` for settings without one. */
export type Filters = { q: string; cluster: string; phase: Phase | ''; kind: Kind | ''; status: ListStatus | '' };

const LONGEST_SEARCH = 100;

/** The filters in an address; whatever is not known is no filter. */
export function readFilters(query: URLSearchParams): Filters {
  const oneOf = <C extends string>(known: readonly C[], name: string) =>
    known.find((code) => code === query.get(name)) ?? ('' as const);
  const cluster = query.get('cluster') ?? '';
  return {
    q: (query.get('q') ?? '').trim().slice(0, LONGEST_SEARCH),
    cluster: /^([1-9]\d{0,8}|none)$/.test(cluster) ? cluster : '',
    phase: oneOf(codes(PHASES), 'phase'),
    kind: oneOf(codes(KINDS), 'kind'),
    status: oneOf(codes(LIST_STATUSES), 'status'),
  };
}

export function pageIn(query: URLSearchParams): number {
  const page = Number(query.get('page'));
  return Number.isInteger(page) && page > 0 && page < 100_000 ? page : 1;
}
