/** JSON schemas of what is sent, no wider than it is. The standard’s own are at github.com/OpenReferralUK/uk-profile. */
type Schema = Record<string, unknown>;

const text: Schema = { type: 'string' };
const uuid: Schema = { type: 'string', format: 'uuid' };
const uri: Schema = { type: 'string', format: 'uri' };
const count: Schema = { type: 'integer', minimum: 0 };
const yesOrNo: Schema = { type: 'boolean' };
const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const list = (items: Schema): Schema => ({ type: 'array', items });

/** An object with these parts and no others; those named optional may be absent. */
function object(properties: Record<string, Schema>, optional: string[] = []): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: 'object', properties, required, additionalProperties: false };
}

const listed: Record<string, Schema> = {
  id: uuid,
  organization_id: uuid,
  name: text,
  description: { type: 'string', description: 'Plain text; paragraphs are divided by an empty line.' },
  url: { ...uri, description: 'The page of this entry for people.' },
  status: {
    enum: ['active', 'inactive'],
    description: 'Inactive: no longer offered, and kept so that links still lead somewhere.',
  },
  minimum_age: { type: 'number' },
  maximum_age: { type: 'number' },
  assured_date: { type: 'string', format: 'date', description: 'The day a second person last approved what is said.' },
  alert: { type: 'string', description: 'Only of an inactive service: what to look at in its place.' },
  last_modified: { type: 'string', format: 'date-time' },
  organization: refTo('Organization'),
};

const NOT_ALWAYS = ['minimum_age', 'maximum_age', 'alert'];
const partOfService = (properties: Record<string, Schema>) =>
  list(object({ id: uuid, service_id: uuid, ...properties }));

const full: Record<string, Schema> = {
  ...listed,
  schedules: partOfService({ description: text }),
  service_areas: partOfService({ name: text, service_area: text }),
  service_at_locations: { type: 'array', maxItems: 0 },
  cost_options: partOfService({ option: text, amount: { type: 'number' }, amount_description: text }),
  contacts: partOfService({ title: { type: 'string', description: 'A role. People are never named.' } }),
  attributes: list(
    object({ id: uuid, link_id: uuid, taxonomy_term_id: uuid, link_type: text, taxonomy_term: refTo('TaxonomyTerm') }),
  ),
};

const taxonomy: Record<string, Schema> = { id: uuid, name: text, description: text, version: text };

export const SCHEMAS: Record<string, Schema> = {
  About: object({ version: text, profile: uri, openapi_url: uri }),
  ListedService: object(listed, NOT_ALWAYS),
  Service: object(full, NOT_ALWAYS),
  Organization: object({
    id: uuid,
    name: text,
    description: text,
    email: { type: 'string', format: 'email' },
    website: uri,
  }),
  ListedTaxonomy: object(taxonomy),
  Taxonomy: object({ ...taxonomy, taxonomy_terms: list(refTo('TaxonomyTerm')) }),
  TaxonomyTerm: object({ id: uuid, name: text, description: text, taxonomy: text, taxonomy_id: uuid, term: text }),
  Problem: object({
    status: { type: 'integer' },
    title: text,
    errors: list(object({ parameter: text, detail: text })),
  }),
  Live: object({ status: { const: 'live' } }),
  Ready: object({ status: { enum: ['ready', 'not ready'] }, database: yesOrNo }),
};

/** A page of the standard with these contents. */
export function pageOf(contents: Schema): Schema {
  return object({
    total_items: count,
    total_pages: count,
    page_number: { type: 'integer', minimum: 1 },
    size: count,
    first_page: yesOrNo,
    last_page: yesOrNo,
    empty: yesOrNo,
    contents: list(contents),
  });
}

export { refTo };
