import { type Answer, openData } from '#src/platform/http/answers.ts';
import type { SharedContext } from '#src/platform/http/route.ts';
import { openDataOf, paths } from '../open-data.links.ts';
import { frontDoorPaths } from './front-door.ts';
import { FILTERS, ID, PAGING } from './parameters.ts';
import { pageOf, refTo, SCHEMAS } from './schemas.ts';

type Part = Record<string, unknown>;

/** Every public address, in the words of OpenAPI 3.1. */
export async function sendDescription({
  origin,
  partnerships,
}: SharedContext<typeof paths.description>): Promise<Answer> {
  const codes = [...partnerships.values()].map(({ code }) => code);
  return openData({
    openapi: '3.1.0',
    info: {
      title: 'Open data of the menu of support',
      version: '1.0',
      summary: 'What partnerships offer to settings and families, in the Open Referral UK 3.0 standard (HSDS-UK).',
      license: { name: LICENCE.name, url: LICENCE.address },
    },
    servers: [
      {
        url: `${origin}${openDataOf('{partnership}')}`,
        variables: { partnership: { enum: codes, default: codes[0] } },
      },
    ],
    paths: { ...standardPaths(), ...ownPaths(origin) },
    components: { schemas: SCHEMAS },
  });
}

/** What may be done with the words of the entries. */
export const LICENCE = {
  name: 'Open Government Licence v3.0',
  address: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
};

function standardPaths(): Record<string, Part> {
  return {
    '/': get('About this interface and its standard.', refTo('About')),
    '/services': listed('Services, retired ones too, first approved first.', refTo('ListedService'), FILTERS),
    '/services/{id}': one('A service with everything about it.', refTo('Service')),
    '/organizations': listed('The partnership that offers the services.', refTo('Organization')),
    '/organizations/{id}': one('An organization.', refTo('Organization')),
    '/taxonomies': listed('The lists of words that services are described by.', refTo('ListedTaxonomy')),
    '/taxonomies/{id}': one('A taxonomy with its terms.', refTo('Taxonomy')),
    '/taxonomy_terms': listed('The words themselves, of all taxonomies.', refTo('TaxonomyTerm')),
    '/taxonomy_terms/{id}': one('A term.', refTo('TaxonomyTerm')),
    '/service_at_locations': listed('Always empty: help comes to where the child is.', NOTHING),
    '/service_at_locations/{id}': one('There is none: help comes to where the child is.'),
  };
}

/** Addresses that belong to no partnership. */
function ownPaths(origin: string): Record<string, Part> {
  const servers = [{ url: origin }];
  return {
    ...frontDoorPaths(servers),
    [paths.description]: { servers, ...get('This description.', { type: 'object', required: ['openapi', 'paths'] }) },
    '/health/live': { servers, ...get('Whether the program runs.', refTo('Live')) },
    '/health/ready': {
      servers,
      get: {
        summary: 'Whether the program can answer.',
        responses: { 200: json('It can.', refTo('Ready')), 503: json('Not now.', refTo('Ready')) },
      },
    },
  };
}

const NOTHING: Part = { not: {} };
const MISUNDERSTOOD = problem('The address asks for something that cannot be read.');
const NOT_THERE = problem('Nothing has this identifier.');

function get(summary: string, schema: Part): Part {
  return { get: { summary, responses: { 200: json(summary, schema), 404: NOT_THERE } } };
}

function listed(summary: string, contents: Part, filters: Part[] = []): Part {
  return {
    get: {
      summary,
      parameters: [...PAGING, ...filters],
      responses: { 200: json(summary, pageOf(contents)), 400: MISUNDERSTOOD, 404: NOT_THERE },
    },
  };
}

/** Something by its identifier; without a schema there is never anything to find. */
function one(summary: string, schema?: Part): Part {
  const found = schema ? { 200: json(summary, schema) } : {};
  return { get: { summary, parameters: [ID], responses: { ...found, 404: NOT_THERE } } };
}

/** Source of the shape: RFC 9457, problem details. */
function problem(description: string): Part {
  return { description, content: { 'application/problem+json': { schema: refTo('Problem') } } };
}

function json(description: string, schema: Part): Part {
  return { description, content: { 'application/json': { schema } } };
}
