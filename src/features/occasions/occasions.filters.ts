import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { placesLeft } from '#src/casework/occasions/occasion-words.ts';
import { dayOf } from '#src/domain/calendar/calendar-day.ts';
import { OCCASION_KINDS, type OccasionKind } from '#src/domain/consulting/occasion.ts';
import { type ContentPhase, EVERY_PHASE } from '#src/domain/requests/phases.ts';

/** What the list is narrowed to; '' and 0 are no narrowing. A month is `YYYY-MM`. */
export type Filters = {
  month: string;
  kind: OccasionKind | '';
  cluster: number;
  phase: ContentPhase | '';
  left: boolean;
};

export function readFilters(query: URLSearchParams): Filters {
  const cluster = query.get('cluster') ?? '';
  const month = query.get('month') ?? '';
  return {
    month: /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : '',
    kind: (Object.keys(OCCASION_KINDS) as OccasionKind[]).find((kind) => kind === query.get('kind')) ?? '',
    cluster: /^[1-9]\d{0,8}$/.test(cluster) ? Number(cluster) : 0,
    phase: EVERY_PHASE.find((phase) => phase === query.get('phase')) ?? '',
    left: query.get('left') === 'yes',
  };
}

export function monthOf({ startsAt }: Pick<Occasion, 'startsAt'>): string {
  return dayOf(startsAt).slice(0, 7);
}

/** The occasions that fit; one for everyone fits every cluster, and one that names no phase every phase. */
export function narrowed<Each extends Occasion>(occasions: Each[], filters: Filters, at: Date): Each[] {
  const { month, kind, cluster, phase, left } = filters;
  return occasions.filter(
    (each) =>
      (month === '' || monthOf(each) === month) &&
      (kind === '' || each.kind === kind) &&
      (cluster === 0 || each.clusterId === null || each.clusterId === cluster) &&
      (phase === '' || each.phases.length === 0 || each.phases.includes(phase)) &&
      (!left || (each.waiting === 0 && placesLeft(each, at) > 0)),
  );
}
