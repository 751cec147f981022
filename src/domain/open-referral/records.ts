/**
 * The records of Open Referral UK 3.0 (HSDS-UK), as far as a menu of support has something true to say.
 * Source: github.com/OpenReferralUK/uk-profile, schema/compiled. Names are those of the standard.
 */

/** A lasting UUID for a name: the same name gives the same one for ever. */
export type Identify = (name: string) => string;

export type TaxonomyTerm = {
  id: string;
  name: string;
  description: string;
  taxonomy: string;
  taxonomy_id: string;
  term: string;
};

export type Taxonomy = { id: string; name: string; description: string; version: string };

/** The partnership that offers the entries. The address is a team's, never a person's. */
export type Organization = { id: string; name: string; description: string; email: string; website: string };

export type ListedService = {
  id: string;
  organization_id: string;
  name: string;
  description: string;
  url: string;
  status: 'active' | 'inactive';
  minimum_age?: number;
  maximum_age?: number;
  /** The day a second person last approved what is said. */
  assured_date: string;
  alert?: string;
  last_modified: string;
  organization: Organization;
};

export type FullService = ListedService & {
  schedules: { id: string; service_id: string; description: string }[];
  service_areas: { id: string; service_id: string; name: string; service_area: string }[];
  service_at_locations: never[];
  cost_options: { id: string; service_id: string; option: string; amount: number; amount_description: string }[];
  contacts: { id: string; service_id: string; title: string }[];
  attributes: Attribute[];
};

export type Attribute = {
  id: string;
  link_id: string;
  taxonomy_term_id: string;
  link_type: string;
  taxonomy_term: TaxonomyTerm;
};
