import { randomUUID } from 'node:crypto';
import { loadSetting } from '#src/casework/load-setting.ts';
import type { Acting } from '#src/casework/record-act.ts';
import { sendRequest } from '#src/casework/send-request.ts';
import { startDraft } from '#src/casework/start-draft.ts';
import { type CalendarDay, dayOf } from '#src/domain/calendar/calendar-day.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import type { Decision } from '#src/domain/triage/decision.ts';
import { recordTriage } from '#src/features/triage/record-triage.ts';
import { usualNextDate } from '#src/features/triage/usual-next-date.ts';
import { loadActor } from '#src/platform/http/load-actor.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { World } from './world.ts';

/** What a test changes about a plain request for a class in Year 3. */
export type RequestChanges = {
  /** URN or local identifier. */
  setting?: string;
  /** E-mail name of who sends it; anyone who works there otherwise. */
  by?: string;
  answers?: Answers;
  at?: Date;
  /** `shropshire` for the other area. */
  area?: 'bcp' | 'shropshire';
};

export type Sent = { id: number; reference: string; settingId: number };

export const PLAIN_ANSWERS: Answers = {
  subject: 'group',
  yearGroups: ['year_3'],
  howMany: 12,
  areas: ['semh'],
  mainArea: 'semh',
  concerns: ['semh_worry', 'semh_upset'],
  noticed: 'The class finds it hard to settle after lunch on most days of the week.',
  inPlace: { offer_semh_relationships: 'in_place' },
  helpWanted: ['advice'],
  urgency: 'this_half_term',
  contactName: 'The office',
  contactEmail: 'office@school.example',
};

export const SOME_ADVICE = 'Greet each child at the door after lunch and give one calm task to begin with.';

/** A request as a setting sends it: by the real acts, on the world's clock or at another moment. */
export async function aRequest(world: World, changes: RequestChanges = {}): Promise<Sent> {
  const { setting: key = '113736', area = 'bcp' } = changes;
  const at = changes.at ?? world.clock();
  const settingId = await settingWith(world, key, area);
  const sender = await worksAt(world, settingId, changes.by, area);
  const answers = changes.answers ?? PLAIN_ANSWERS;
  const reference = await actAs(world, sender, at, area, async (acting, actor, partnership, today) => {
    const id = randomUUID();
    const setting = await loadSetting(acting.db, settingId);
    if (!setting) throw new Error(`There is no setting ${key}.`);
    const profile = { contactName: actor.name, contactEmail: actor.email };
    await startDraft(acting, { id, setting, partnership, today, profile });
    return (await sendRequest(acting, { draft: { id }, setting, answers, partnership, today })).reference;
  });
  const { id } = await world.peek(
    (db) => db.selectFrom('requests').select('id').where('reference', '=', reference).executeTakeFirstOrThrow(),
    area,
  );
  return { id, reference, settingId };
}

/** Decides on a request as this member of the cast would; whatever the outcome needs and is left out is filled in. */
export async function triaged(
  world: World,
  reference: string,
  by: string,
  decision: Decision,
  how: { at?: Date; area?: 'bcp' | 'shropshire' } = {},
): Promise<void> {
  const area = how.area ?? 'bcp';
  const person = await personCalled(world, by, area);
  const result = await actAs(world, person, how.at ?? world.clock(), area, (acting, actor, partnership, today) =>
    recordTriage(acting, {
      reference,
      actor,
      partnership,
      today,
      happening: 'Settling after lunch is hard.',
      decision: {
        level: 'universal',
        advice: SOME_ADVICE,
        namedPersonId: actor.id,
        nextOn: usualNextDate(decision.outcome ?? 'advise', partnership, today),
        overrideReason: 'spoke_with_setting',
        ...(decision.outcome === 'ask' ? { question: 'When do things go better, even for a short time?' } : {}),
        ...(decision.outcome === 'panel' ? { hopedFor: 'Someone to look at the room together with staff.' } : {}),
        ...(decision.outcome === 'reroute' ? { route: 'other_service' } : {}),
        ...decision,
      },
    }),
  );
  if (result.kind !== 'recorded') throw new Error(`The decision was not recorded: ${JSON.stringify(result)}`);
}

type Act<T> = (
  acting: Acting & { personId: number },
  actor: Actor,
  partnership: Partnership,
  today: CalendarDay,
) => Promise<T>;

/** One act of one person, in one transaction bound to what they may see. */
export function actAs<T>(world: World, personId: number, at: Date, area: string, act: Act<T>): Promise<T> {
  const partnershipId = world.partnershipId(area);
  const partnership = world.partnerships.get(partnershipId);
  return world.database.app.transaction().execute(async (db) => {
    const today = dayOf(at);
    const actor = await loadActor(db, { partnershipId, personId }, today);
    if (!actor || !partnership) throw new Error(`Person ${personId} cannot act in ${area}.`);
    return act({ db, at, httpRequest: 'test', partnershipId, personId }, actor, partnership, today);
  });
}

async function settingWith(world: World, key: string, area: string): Promise<number> {
  const found = await world.peek(
    (db) =>
      db
        .selectFrom('settings')
        .select('id')
        .where(/^\d+$/.test(key) ? 'urn' : 'local_id', '=', /^\d+$/.test(key) ? Number(key) : key)
        .executeTakeFirst(),
    area,
  );
  if (!found) throw new Error(`There is no setting ${key} in ${area}.`);
  return found.id;
}

async function worksAt(world: World, settingId: number, by: string | undefined, area: string): Promise<number> {
  if (by) return personCalled(world, by, area);
  const found = await world.peek(
    (db) =>
      db.selectFrom('posts').select('person_id').where('setting_id', '=', settingId).orderBy('id').executeTakeFirst(),
    area,
  );
  if (!found) throw new Error(`Nobody in the cast works for setting ${settingId}: say who sends the request.`);
  return found.person_id;
}

export async function personCalled(world: World, name: string, area: string): Promise<number> {
  const found = await world.peek(
    (db) => db.selectFrom('people').select('id').where('email', 'like', `${name}@%`).executeTakeFirst(),
    area,
  );
  if (!found) throw new Error(`Nobody in the cast has the e-mail name “${name}”.`);
  return found.id;
}
