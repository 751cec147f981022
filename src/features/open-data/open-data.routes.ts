import { type AnyRoute, sharedGet } from '#src/platform/http/route.ts';
import { ofPartnership } from './answer.ts';
import { sendDescription } from './description/send-description.ts';
import {
  sendAbout,
  sendOrganization,
  sendOrganizations,
  sendPlaces,
  sendTaxonomies,
  sendTaxonomy,
  sendTerm,
  sendTerms,
} from './lists.ts';
import { paths } from './open-data.links.ts';
import { showOpenData } from './open-data.page.tsx';
import { sendService, sendServices } from './services.ts';

export const openDataRoutes: AnyRoute[] = [
  sharedGet(paths.home, showOpenData),
  sharedGet(paths.description, sendDescription),
  sharedGet(paths.about, ofPartnership(sendAbout)),
  sharedGet(paths.services, ofPartnership(sendServices)),
  sharedGet(paths.service, ofPartnership(sendService)),
  sharedGet(paths.organizations, ofPartnership(sendOrganizations)),
  sharedGet(paths.organization, ofPartnership(sendOrganization)),
  sharedGet(paths.taxonomies, ofPartnership(sendTaxonomies)),
  sharedGet(paths.taxonomy, ofPartnership(sendTaxonomy)),
  sharedGet(paths.terms, ofPartnership(sendTerms)),
  sharedGet(paths.term, ofPartnership(sendTerm)),
  sharedGet(paths.places, ofPartnership(sendPlaces)),
];
