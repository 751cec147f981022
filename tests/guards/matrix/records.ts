import { randomBytes, randomUUID } from 'node:crypto';
import { recordAct } from '#src/casework/record-act.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { STATUSES, type Status } from '#src/domain/requests/lifecycle.ts';
import { newReference } from '#src/domain/requests/reference.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { World } from '#tests/harness/world.ts';
import { addAfterTriage } from './after-triage.ts';

/** Where a record belongs: the e-mail name of someone who works for its setting, and the area. */
export type Place = { staff: string; area: string };

export const SOMERFORD: Place = { staff: 'primary.senco', area: 'bcp' };

/** Looks like an attack and is an honest sentence too: shown escaped wherever a page shows it. */
export const HOSTILE = `<img src=x onerror=alert(1)> "quoted" & she said 'execute the select committee's drop table' <script>alert(2)</script>`;

const ANSWERS: Answers = {
  subject: 'child',
  childReference: 'JB',
  childYear: 'year_3',
  senStatus: 'K',
  parentAgreement: 'yes',
  parentAgreementOn: '2026-10-20',
  areas: ['communication', 'semh'],
  mainArea: 'communication',
  contexts: ['persistent_absence'],
  noticed: HOSTILE,
  tried: 'Visual timetable every morning for half a term.',
  childView: 'I like it when it is quiet.',
  familyView: 'Mornings are hard.',
  helpWanted: ['advice'],
  urgency: 'this_half_term',
  contactName: 'Amira Hassan',
  contactEmail: 'primary.senco@demo.alongside.example',
  contactWhen: 'After school',
};

/** A request of the place in this status, with the triage and question it would have; returns its reference. */
export async function aRequest(world: World, place = SOMERFORD, status: Status = 'new'): Promise<string> {
  return world.peek(async (tx) => {
    const draftId = await addDraft(world, tx, place, { ended: true });
    const { person, setting, lead } = await placeIds(tx, place);
    const { id, reference } = await tx
      .insertInto('requests')
      .values({
        partnership_id: person.partnership_id,
        setting_id: setting,
        draft_id: draftId,
        reference: newReference(randomBytes),
        status,
        subject: 'child',
        main_area: 'communication',
        areas: ['communication', 'semh'],
        urgency: 'this_half_term',
        sen_status: 'K',
        level: status === 'new' ? null : 'targeted',
        answers: JSON.stringify(ANSWERS),
        lead_id: lead,
        sent_by: person.id,
        sent_at: world.clock(),
        answer_by: '2026-11-06',
        next_on: '2026-11-20',
        active_seconds: 420,
        first_answered_at: status === 'new' ? null : world.clock(),
        ended_at: STATUSES[status].ended ? world.clock() : null,
        version: 1,
      })
      .returning(['id', 'reference'])
      .executeTakeFirstOrThrow();
    await addHistory(world, tx, {
      requestId: id,
      settingId: setting,
      partnershipId: person.partnership_id,
      leadId: lead,
      status,
    });
    await addAfterTriage(world, tx, place, {
      requestId: id,
      settingId: setting,
      leadId: lead,
      staffId: person.id,
      status,
    });
    return reference;
  }, place.area);
}

/** An open draft of the place; returns its id. */
export function aDraft(world: World, place = SOMERFORD, options: { leadInvited?: boolean } = {}): Promise<string> {
  return world.peek((tx) => addDraft(world, tx, place, options), place.area);
}

export function settingOf(world: World, place: Place): Promise<number> {
  return world.peek(async (tx) => (await placeIds(tx, place)).setting, place.area);
}

/** The cluster of the place's setting. */
export function clusterOf(world: World, place: Place): Promise<string> {
  return world.peek(async (tx) => {
    const { setting } = await placeIds(tx, place);
    const { cluster_id } = await tx
      .selectFrom('settings')
      .select('cluster_id')
      .where('id', '=', setting)
      .executeTakeFirstOrThrow();
    return String(cluster_id);
  }, place.area);
}

async function addDraft(
  world: World,
  tx: Tx,
  place: Place,
  options: { ended?: boolean; leadInvited?: boolean },
): Promise<string> {
  const { person, setting } = await placeIds(tx, place);
  const id = randomUUID();
  await tx
    .insertInto('drafts')
    .values({
      id,
      partnership_id: person.partnership_id,
      setting_id: setting,
      started_by: person.id,
      touched_by: person.id,
      answers: JSON.stringify(options.ended ? {} : ANSWERS),
      prefilled: '{}',
      version: 1,
      active_seconds: 420,
      lead_invited: options.leadInvited ?? false,
      created_at: world.clock(),
      touched_at: world.clock(),
      expires_on: '2027-01-02',
      ...(options.ended ? { ended_at: world.clock(), ended_how: 'sent' as const } : {}),
    })
    .execute();
  return id;
}

type History = { requestId: number; settingId: number; partnershipId: number; leadId: number; status: Status };

const OUTCOMES = {
  question: 'ask',
  taken_on: 'take_on',
  with_panel: 'panel',
  waiting: 'panel',
  allocated: 'panel',
  delivering: 'panel',
  closed: 'panel',
  advised: 'advise',
  rerouted: 'reroute',
} as const;

async function addHistory(world: World, tx: Tx, at: History): Promise<void> {
  const { partnershipId, requestId, settingId, leadId, status } = at;
  const row = { partnership_id: partnershipId, setting_id: settingId, request_id: requestId };
  const outcome = status in OUTCOMES ? OUTCOMES[status as keyof typeof OUTCOMES] : undefined;
  if (outcome) {
    await tx
      .insertInto('triages')
      .values({
        ...row,
        outcome,
        level: 'targeted',
        recommended_outcome: outcome,
        recommended_level: 'targeted',
        recommended_because: JSON.stringify(['Attendance is falling.']),
        happening: HOSTILE,
        doable_now: 'A quiet start to the day.',
        advice: 'Begin the day in the quiet room, and tell the family what helped.',
        strategies: [],
        route: outcome === 'reroute' ? 'other_service' : null,
        named_person_id: leadId,
        next_on: '2026-11-20',
        decided_by: leadId,
        decided_at: world.clock(),
        minutes_taken: 12,
      })
      .execute();
  }
  if (status === 'question') {
    const question = {
      question: 'What does the child enjoy?',
      asked_by: leadId,
      asked_at: world.clock(),
      answer_by: '2026-11-10',
    };
    await tx
      .insertInto('questions')
      .values({ ...row, ...question })
      .execute();
  }
  await recordAct(
    { db: tx, at: world.clock(), httpRequest: 'guard', partnershipId, personId: null },
    {
      name: 'send_request',
      events: [{ name: 'request_sent', requestId, settingId, data: { leadId, answerBy: '2026-11-06' } }],
    },
  );
}

export async function placeIds(tx: Tx, place: Place) {
  const person = await tx
    .selectFrom('people')
    .innerJoin('posts', 'posts.person_id', 'people.id')
    .select(['people.id', 'people.partnership_id', 'posts.setting_id'])
    .where('people.email', 'like', `${place.staff}@%`)
    .orderBy('posts.id')
    .executeTakeFirstOrThrow();
  if (!person.setting_id) throw new Error(`${place.staff} works for no setting.`);
  const lead = await tx
    .selectFrom('posts')
    .select('person_id')
    .where('role', '=', 'inclusion_lead')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  return { person, setting: person.setting_id, lead: lead.person_id };
}
