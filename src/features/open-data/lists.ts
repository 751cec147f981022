import { lastingUuid } from '#src/casework/menu/lasting-uuid.ts';
import { offeringOf } from '#src/casework/menu/offering.ts';
import { everyTerm, taxonomy, taxonomyTerm, WORD_LISTS } from '#src/domain/open-referral/terms.ts';
import { type Answer, openData } from '#src/platform/http/answers.ts';
import { fixedList, notThere, type Open } from './answer.ts';
import { paths } from './open-data.links.ts';

/** Source: github.com/OpenReferralUK/uk-profile; validators read the version to choose the standard they check by. */
const VERSION = 'HSDS-UK-3.0';
const PROFILE = 'https://github.com/OpenReferralUK/uk-profile';

export function sendAbout({ origin }: Open<typeof paths.about>): Answer {
  return openData({ version: VERSION, profile: PROFILE, openapi_url: origin + paths.description });
}

export function sendOrganizations(open: Open<typeof paths.organizations>): Answer {
  return fixedList(open, 'organizations', [offeringOf(open.partnership, open.origin).organization]);
}

export function sendOrganization(open: Open<typeof paths.organization>): Answer {
  const { organization } = offeringOf(open.partnership, open.origin);
  return open.params.organization === organization.id ? openData(organization) : notThere('organization');
}

export function sendTaxonomies(open: Open<typeof paths.taxonomies>): Answer {
  return fixedList(open, 'taxonomies', TAXONOMIES);
}

export function sendTaxonomy({ params }: Open<typeof paths.taxonomy>): Answer {
  const found = TAXONOMIES.find(({ id }) => id === params.taxonomy);
  if (!found) return notThere('taxonomy');
  return openData({ ...found, taxonomy_terms: TERMS.filter((each) => each.taxonomy_id === found.id) });
}

export function sendTerms(open: Open<typeof paths.terms>): Answer {
  return fixedList(open, 'taxonomy_terms', TERMS);
}

export function sendTerm({ params }: Open<typeof paths.term>): Answer {
  const found = TERMS.find(({ id }) => id === params.term);
  return found ? openData(found) : notThere('taxonomy term');
}

/** The standard has this list; ours is empty, because help comes to where the child is. */
export function sendPlaces(open: Open<typeof paths.places>): Answer {
  return fixedList(open, 'service_at_locations', []);
}

const TAXONOMIES = WORD_LISTS.map((list) => taxonomy(lastingUuid, list));
const TERMS = everyTerm().map((term) => taxonomyTerm(lastingUuid, term));
