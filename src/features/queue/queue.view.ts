import { PHASE_GROUPS, type PhaseGroup } from '#src/domain/people/roles.ts';
import { URGENCIES, type Urgency } from '#src/domain/requests/answers.ts';
import { AREAS, type Area } from '#src/domain/vocabulary.ts';

/** The parts of the queue, in the order a lead works through them. */
export const TABS = {
  new: 'New',
  waiting: 'Waiting for the setting',
  soon: 'Due soon',
  late: 'Late',
  taken_on: 'Taken on',
  panel: 'With the panel',
  no_expert: 'Waiting for an expert',
  help: 'Help under way',
  ended: 'Ended',
} as const;
export type Tab = keyof typeof TABS;

const SORTS = ['due', '-due', 'sent', '-sent', 'setting', '-setting'] as const;
export type Sort = (typeof SORTS)[number];

/** What is shown of the queue; everything but `tab`, `sort` and `page` is a filter. */
export type View = {
  tab: Tab;
  q: string;
  cluster: string;
  group: PhaseGroup | '';
  area: Area | '';
  urgency: Urgency | '';
  /** A lead's id, for those who see more than one lead's requests; 0 for all. */
  lead: number;
  sort: Sort;
  page: number;
};

const LONGEST_SEARCH = 100;
const LAST_PAGE = 500;

/** What is open is worked through by its due day; what is ended is read from the latest back. */
function usualSort(tab: Tab): Sort {
  return tab === 'ended' ? '-due' : 'due';
}

/** Reads a view from an address; what is not known there is left out. */
export function readView(query: URLSearchParams): View {
  const get = (name: string) => query.get(name)?.trim() ?? '';
  const tab = get('view');
  const sort = get('sort');
  return {
    tab: Object.hasOwn(TABS, tab) ? (tab as Tab) : 'new',
    q: [...get('q').replaceAll('\u0000', '').toWellFormed()].slice(0, LONGEST_SEARCH).join(''),
    cluster: /^[a-z][a-z0-9-]{1,39}$/.test(get('cluster')) ? get('cluster') : '',
    group: oneOf(PHASE_GROUPS, get('group')),
    area: oneOf(AREAS, get('area')),
    urgency: oneOf(URGENCIES, get('urgency')),
    lead: whole(get('lead'), 2_147_483_647),
    sort: SORTS.find((each) => each === sort) ?? usualSort(tab as Tab),
    page: Math.max(1, whole(get('page'), LAST_PAGE)),
  };
}

/** The address of a view, with only what differs from the plain one. Changing anything else begins at the first page. */
export function viewHref(view: View, changes: Partial<View> = {}): string {
  const next = { ...view, page: 1, ...changes };
  if (changes.tab && changes.tab !== view.tab && !changes.sort) next.sort = usualSort(next.tab);
  const query = viewQuery(next);
  return query ? `/queue?${query}` : '/queue';
}

/** The same as a query string, as saved views keep it. */
export function viewQuery(view: View): string {
  const parts: [string, string][] = [
    ['view', view.tab === 'new' ? '' : view.tab],
    ...filtersOf(view),
    ['sort', view.sort === usualSort(view.tab) ? '' : view.sort],
    ['page', view.page > 1 ? String(view.page) : ''],
  ];
  return new URLSearchParams(parts.filter(([, value]) => value !== '')).toString();
}

/** The filters in use, by field name. */
export function filtersOf(view: View): [string, string][] {
  const { q, cluster, group, area, urgency, lead } = view;
  const all: [string, string][] = [
    ['q', q],
    ['cluster', cluster],
    ['group', group],
    ['area', area],
    ['urgency', urgency],
    ['lead', lead ? String(lead) : ''],
  ];
  return all.filter(([, value]) => value !== '');
}

function oneOf<T extends Record<string, string>>(list: T, key: string): (keyof T & string) | '' {
  return Object.hasOwn(list, key) ? key : '';
}

function whole(text: string, most: number): number {
  return /^\d{1,10}$/.test(text) ? Math.min(most, Number(text)) : 0;
}
