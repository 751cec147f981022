import { lastingUuid } from '#src/casework/menu/lasting-uuid.ts';
import { offeringOf } from '#src/casework/menu/offering.ts';
import { fullService, listedService } from '#src/domain/open-referral/service.ts';
import { asVisitor } from '#src/platform/db/identity.ts';
import { type Answer, openData } from '#src/platform/http/answers.ts';
import { listAnswer, misunderstood, notThere, type Open } from './answer.ts';
import { readServices, settledAt } from './ask.ts';
import type { paths } from './open-data.links.ts';
import { serviceOf, servicesPage } from './services.queries.ts';

export async function sendServices(open: Open<typeof paths.services>): Promise<Answer> {
  const { asked, problems } = readServices(open.query, open.at);
  if (problems.length > 0) return misunderstood(problems);
  const offering = offeringOf(open.partnership, open.origin);
  const ofAnother = asked.organizationId !== undefined && asked.organizationId !== offering.organization.id;
  const { total, entries } =
    asked.timed || ofAnother
      ? { total: 0, entries: [] }
      : await asVisitor(open.database, open.partnershipId, (db) => servicesPage(db, asked));
  const contents = entries.map((entry) =>
    asked.full ? fullService(entry, offering, lastingUuid) : listedService(entry, offering),
  );
  return listAnswer(open, 'services', { asked, contents, total });
}

export async function sendService(open: Open<typeof paths.service>): Promise<Answer> {
  const id = open.params.service.toLowerCase();
  const entry = UUID.test(id)
    ? await asVisitor(open.database, open.partnershipId, (db) => serviceOf(db, id, settledAt(open.at)))
    : undefined;
  return entry
    ? openData(fullService(entry, offeringOf(open.partnership, open.origin), lastingUuid))
    : notThere('service');
}

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
