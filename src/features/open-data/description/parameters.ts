import { MOST_A_PAGE, USUAL_A_PAGE } from '#src/domain/open-referral/paging.ts';
import { LONGEST_READING_HOURS } from '../ask.ts';

type Schema = Record<string, unknown>;

const asked = (name: string, description: string, schema: Schema) => ({
  name,
  in: 'query',
  required: false,
  description,
  schema,
});
const uuid: Schema = { type: 'string', format: 'uuid' };
const age: Schema = { type: 'number', minimum: 0 };

export const ID = { name: 'id', in: 'path', required: true, schema: uuid };

export const PAGING = [
  asked('page', 'The number of the page, from 1. A page beyond the end is empty.', {
    type: 'integer',
    minimum: 1,
    default: 1,
  }),
  asked(
    'per_page',
    `Items a page. At most ${MOST_A_PAGE}: who asks for more is given ${MOST_A_PAGE}, as the header X-Per-Page says.`,
    { type: 'integer', minimum: 1, default: USUAL_A_PAGE },
  ),
];

export const FILTERS = [
  asked('search', 'Words that must all be found in the name, the description or other names of a service.', {
    type: 'string',
  }),
  asked('taxonomy_term_id', 'Only services with this term.', uuid),
  asked('taxonomy_id', 'Only services with a term of this taxonomy.', uuid),
  asked('organization_id', 'Only services of this organization.', uuid),
  asked('minimum_age', 'Only services whose minimum age is at least this.', age),
  asked('maximum_age', 'Only services whose maximum age is at most this.', age),
  asked('start_time', 'No service has a timetable to compare with: the list is empty when this is asked.', {
    type: 'string',
  }),
  asked('end_time', 'As start_time.', { type: 'string' }),
  asked('day', 'As start_time.', { type: 'string' }),
  asked('modified_after', 'Only services changed at or after this moment, also those that became inactive.', {
    type: 'string',
    format: 'date-time',
  }),
  asked('full', 'True: each service with everything that /services/{id} gives.', { type: 'boolean', default: false }),
  asked(
    'as_of',
    `The moment the list is read at, so that it holds still from page to page. The links in the header Link carry it; it holds for ${LONGEST_READING_HOURS} hours.`,
    { type: 'string', format: 'date-time' },
  ),
];
