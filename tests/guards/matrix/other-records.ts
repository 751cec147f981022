import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { tallyRequests } from '#src/casework/figures/tally-requests.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { SYSTEM_SCOPE } from '#src/domain/people/scope.ts';
import { upload } from '#src/features/imports/uploading.builder.ts';
import { identify } from '#src/platform/db/identity.ts';
import type { World } from '#tests/harness/world.ts';
import { aCallBack, aConsultation, aHotline } from './consulting-records.ts';
import { aBooking, anOccasion } from './occasion-records.ts';
import { aRequest, HOSTILE, type Place, placeIds, SOMERFORD } from './records.ts';
import { aSelfCheck } from './self-check-records.ts';

const LEADS: Record<string, string> = { bcp: 'lead.christchurch', shropshire: 'shropshire.lead' };

/** The post of a colleague at the place, of whoever works there. */
export function postAt(world: World, place: Place): Promise<number> {
  return world.peek(async (tx) => {
    const { setting } = await placeIds(tx, place);
    const post = await tx
      .selectFrom('posts')
      .select('id')
      .where('setting_id', '=', setting)
      .orderBy('id', 'desc')
      .executeTakeFirstOrThrow();
    return post.id;
  }, place.area);
}

/** An absence under way of the place's lead, covered by another; the one arranged before is taken out. */
export function anAbsence(world: World, place: Place): Promise<number> {
  return world.peek(async (tx) => {
    const { person } = await placeIds(tx, place);
    const lead = await tx
      .selectFrom('people')
      .select('id')
      .where('email', 'like', `${LEADS[place.area]}@%`)
      .executeTakeFirstOrThrow();
    await tx.deleteFrom('absences').where('person_id', '=', lead.id).execute();
    const added = await tx
      .insertInto('absences')
      .values({
        partnership_id: person.partnership_id,
        person_id: lead.id,
        cover_id: person.id,
        starts_on: '2026-11-02',
        ends_on: '2026-11-06',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return added.id;
  }, place.area);
}

const EXPERTS: Record<string, string> = { bcp: 'expert.ep', shropshire: 'shropshire.expert' };

/** An expert who works where the place is. */
export function anExpert(world: World, place: Place): Promise<number> {
  return world.peek(async (tx) => {
    const expert = await tx
      .selectFrom('experts')
      .innerJoin('people', 'people.id', 'experts.person_id')
      .select('experts.id')
      .where('people.email', 'like', `${EXPERTS[place.area]}@%`)
      .executeTakeFirstOrThrow();
    return expert.id;
  }, place.area);
}

/** A filter that somebody saved on their queue. */
export function aSavedView(world: World, who: string): Promise<number> {
  return world.peek(async (tx) => {
    const person = await tx
      .selectFrom('people')
      .select(['id', 'partnership_id'])
      .where('email', 'like', `${who}@%`)
      .executeTakeFirstOrThrow();
    await identify(tx, { partnershipId: person.partnership_id, personId: person.id, scope: SYSTEM_SCOPE });
    const view = { partnership_id: person.partnership_id, person_id: person.id, name: randomUUID(), query: 'late=yes' };
    const { id } = await tx.insertInto('saved_views').values(view).returning('id').executeTakeFirstOrThrow();
    return id;
  });
}

const MANAGERS: Record<string, string> = { bcp: 'team.manager', shropshire: 'shropshire.manager' };

/** A list of the area's clusters that a manager uploaded and nobody applied; returns its id. */
export async function anImport(world: World, place: Place): Promise<string> {
  const visitor = await world.as(MANAGERS[place.area] ?? '');
  const page = await upload(visitor, {
    kind: 'clusters',
    file: 'URN,Cluster\n113736,Christchurch and Highcliffe\n',
    name: 'clusters.csv',
  });
  const id = page.url.split('/').at(-1);
  if (page.status !== 200 || !id) throw new Error(`The list was not taken: ${page.text}`);
  return id;
}

/** What a visitor said about the first entry of the menu. */
function aRemark(world: World): Promise<unknown> {
  return world.peek((tx) =>
    tx
      .insertInto('remarks')
      .columns(['partnership_id', 'entry_id', 'helpful', 'words', 'from_family', 'made_at'])
      .expression(
        tx
          .selectFrom('entries')
          .select([
            'partnership_id',
            'id',
            sql.lit('yes').as('helpful'),
            sql.lit(HOSTILE).as('words'),
            sql.lit(true).as('from_family'),
            sql.val(world.clock()).as('made_at'),
          ])
          .orderBy('id')
          .limit(1),
      )
      .execute(),
  );
}

/** An address in an entry that did not open last time. */
function aLinkCheck(world: World): Promise<unknown> {
  return world.peek((tx) =>
    tx
      .insertInto('link_checks')
      .values({
        partnership_id: world.partnershipId('bcp'),
        address: `https://example.org/${randomUUID()}`,
        checked_at: world.clock(),
        outcome: 'gone',
        failures: 1,
      })
      .execute(),
  );
}

/** A row in every table that acts of the product fill later, so that no table is empty by chance. */
export async function oneOfEach(world: World): Promise<void> {
  const reference = await aRequest(world);
  await aRequest(world, SOMERFORD, 'closed');
  await anImport(world, SOMERFORD);
  await aConsultation(world, SOMERFORD);
  await aCallBack(world, SOMERFORD);
  await aHotline(world, SOMERFORD);
  await anOccasion(world);
  await aBooking(world, SOMERFORD);
  await aRemark(world);
  await aLinkCheck(world);
  await aSelfCheck(world, SOMERFORD);
  await aSelfCheck(world, SOMERFORD, { open: true });
  await world.peek(async (tx) => {
    const { person, setting } = await placeIds(tx, SOMERFORD);
    const partnership_id = person.partnership_id;
    const at = world.clock();
    const request = await tx
      .selectFrom('requests')
      .select('id')
      .where('reference', '=', reference)
      .executeTakeFirstOrThrow();
    const message = {
      toPersonId: person.id,
      kind: 'request_sent',
      subject: 'Sent',
      body: 'Sent',
      requestId: request.id,
    };
    const acting = { db: tx, at, httpRequest: 'guard', partnershipId: partnership_id };
    await recordAct({ ...acting, personId: null }, { name: 'send_request', events: [], messages: [message] });
    await tx
      .insertInto('setting_facts')
      .values({ partnership_id, setting_id: setting, name: 'pupils', value: '210', source: 'guard', as_of: '2026' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    await identify(tx, { partnershipId: partnership_id, personId: person.id, scope: SYSTEM_SCOPE });
    await tx
      .insertInto('saved_views')
      .values({ partnership_id, person_id: person.id, name: 'Late', query: 'late=yes' })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
    // One change is tallied and the others wait.
    await tallyRequests(tx, partnership_id, 1);
    await recordLook(
      { ...acting, personId: person.id },
      { page: 'request', settingId: setting, requestId: request.id },
    );
  });
}
