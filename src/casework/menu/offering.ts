import type { Offering } from '#src/domain/open-referral/service.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { lastingUuid } from './lasting-uuid.ts';

/** Who offers the entries of a partnership, as open data says it; `origin` is where this service is reached. */
export function offeringOf(partnership: Partnership, origin: string): Offering {
  const { code, name, localAuthority, offerName, contacts } = partnership;
  return {
    organization: {
      id: lastingUuid(`organization:${code}`),
      name,
      description: `${name} offers ${offerName}: help for settings and families in ${localAuthority.name}.`,
      email: contacts.help.email,
      website: `${origin}/menu/${code}`,
    },
    areaName: localAuthority.name,
    addressOf: (entry) => `${origin}/menu/${code}/entries/${entry}`,
  };
}
