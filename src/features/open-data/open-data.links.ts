export const paths = {
  home: '/open',
  description: '/open/description.json',
  about: '/open/:partnership',
  services: '/open/:partnership/services',
  service: '/open/:partnership/services/:service',
  organizations: '/open/:partnership/organizations',
  organization: '/open/:partnership/organizations/:organization',
  taxonomies: '/open/:partnership/taxonomies',
  taxonomy: '/open/:partnership/taxonomies/:taxonomy',
  terms: '/open/:partnership/taxonomy_terms',
  term: '/open/:partnership/taxonomy_terms/:term',
  places: '/open/:partnership/service_at_locations',
} as const;

/** Where a partnership's open data begins: what a directory is given to read. */
export function openDataOf(code: string): string {
  return `/open/${code}`;
}
