import { findRequest } from '#src/casework/load-request.ts';
import { makePrivateLink } from '#src/casework/private-links.ts';
import { addDays, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { ReviewDraft } from '#src/domain/reviews/review.ts';
import type { VoiceKind } from '#src/domain/reviews/reviews.ts';
import { recordReview } from '#src/features/reviews/record-review.ts';
import { askVoice } from '#src/features/voices/voice-acts.ts';
import { actAs, aRequest, personCalled, type RequestChanges, type Sent, SOME_ADVICE } from './builders.ts';
import { accepted, planned } from './delivery-builders.ts';
import { allocated } from './panel-builders.ts';
import type { World } from './world.ts';

export type Helped = Sent & { expert: string; planId: number; goalIds: number[] };
type How = { at?: Date; area?: 'bcp' | 'shropshire' };

/** What a test says of a review; the rest is a plain review that closes. */
export type ReviewChanges = Partial<ReviewDraft>;

/**
 * A request under way, by the real acts: allocated by a panel, accepted, a plan agreed with two goals (2 to 7, 3 to 8) and
 * staff confidence 4 before.
 */
export async function helped(world: World, changes: RequestChanges & { expert?: string } = {}): Promise<Helped> {
  const { expert = 'expert.ep', ...request } = changes;
  const how = { at: changes.at ?? world.clock(), area: changes.area ?? 'bcp' };
  const sent = await aRequest(world, { ...request, ...how });
  await allocated(world, sent.reference, { ...how, experts: [expert], sessions: 1 });
  await accepted(world, sent.reference, expert, how);
  const goals = [
    { goal: 'Settles after lunch', baseline: 2, expected: 7 },
    { goal: 'Asks for help in words', baseline: 3, expected: 8 },
  ];
  await planned(world, sent.reference, expert, { goals, sessions: 1, confidenceBefore: 4 }, how);
  return world.peek(async (db) => {
    const rows = await db
      .selectFrom('goals')
      .select(['id', 'plan_id'])
      .where('request_id', '=', sent.id)
      .orderBy('position')
      .execute();
    return { ...sent, expert, planId: rows[0]?.plan_id ?? 0, goalIds: rows.map(({ id }) => id) };
  }, how.area);
}

/** Reviews the help as this member of the cast would; what is left out is filled in, and closes the request. */
export async function reviewed(
  world: World,
  reference: string,
  by: string,
  changes: ReviewChanges = {},
  how: How = {},
): Promise<void> {
  const area = how.area ?? 'bcp';
  const person = await personCalled(world, by, area);
  const result = await actAs(
    world,
    person,
    how.at ?? world.clock(),
    area,
    async (acting, actor, _partnership, today) => {
      const goals = await acting.db
        .selectFrom('goals')
        .innerJoin('requests', 'requests.id', 'goals.request_id')
        .select('goals.id')
        .where('requests.reference', '=', reference)
        .execute();
      const review: ReviewDraft = {
        scores: Object.fromEntries(goals.map(({ id }) => [id, 6])),
        confidenceAfter: 7,
        handedOver: 'The calm start and the script for the door.',
        keptBy: 'The Year 3 team',
        nextStep: 'close',
        reason: '',
        until: undefined,
        advice: SOME_ADVICE,
        namedPersonId: actor.id,
        nextOn: addDays(today, 42),
        ...changes,
      };
      return recordReview(acting, { reference, actor, today, review });
    },
  );
  if (result.kind !== 'recorded') throw new Error(`The review was not recorded: ${JSON.stringify(result)}`);
}

/** Asks for one voice, and gives the token of its link. */
export async function askedFor(
  world: World,
  reference: string,
  kind: VoiceKind,
  by: string,
  how: How = {},
): Promise<{ token: string; voiceId: number }> {
  const area = how.area ?? 'bcp';
  const person = await personCalled(world, by, area);
  return actAs(world, person, how.at ?? world.clock(), area, async (acting, _actor, _partnership, today) => {
    const request = await findRequest(acting.db, reference);
    if (!request) throw new Error(`There is no request ${reference}.`);
    const made = await askVoice(acting, { request, kind, today, seen: 1_000 });
    if (made === 'too many') throw new Error('Too many have been asked.');
    return made;
  });
}

/** The token of a link to a closed request's echo, as the e-mail would carry it. */
export async function echoLink(world: World, requestId: number, how: How = {}): Promise<string> {
  const area = how.area ?? 'bcp';
  const at = how.at ?? world.clock();
  return world.peek(async (db) => {
    const { id, partnership_id } = await db
      .selectFrom('echoes')
      .select(['id', 'partnership_id'])
      .where('request_id', '=', requestId)
      .executeTakeFirstOrThrow();
    const acting = { db, at, httpRequest: 'test', partnershipId: partnership_id, personId: null };
    return makePrivateLink(acting, { echoId: id }, addDays(dayOf(at), 42));
  }, area);
}
