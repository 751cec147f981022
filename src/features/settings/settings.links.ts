import type { Filters } from './settings.filters.ts';

export const links = {
  settings: '/settings',
  setting: (id: number) => `/settings/${id}`,
  imports: '/imports',
  /** The list as it is filtered, on one of its pages. */
  list({ q, ...chosen }: Filters, page: number): string {
    const query = new URLSearchParams();
    if (q) query.set('q', q);
    for (const [name, value] of Object.entries(chosen)) if (value) query.set(name, value);
    if (page > 1) query.set('page', String(page));
    const text = query.toString();
    return text ? `/settings?${text}` : '/settings';
  },
};
