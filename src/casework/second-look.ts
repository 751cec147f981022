import { sql } from 'kysely';
import { type CalendarDay, day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { answerByFrom } from '#src/domain/requests/answer-by.ts';
import { type SecondLooker, whoLooksAgain } from '#src/domain/requests/second-look.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Request } from './load-request.ts';
import { messageText } from './message-text.ts';
import type { Message } from './queue-messages.ts';
import type { Acting, Event } from './record-act.ts';
import { requestLinks } from './request-view/request-links.ts';
import { staffToTell } from './who-is-there.ts';

type Asked = {
  /** Locked by the caller. */
  request: Request;
  /** Whose decision is looked at again. */
  decidedBy: number;
  reason: string;
  partnership: Partnership;
  today: CalendarDay;
  /** Who was chosen to look again, and the day they were told to answer by; left out, whose turn it is, in the usual time. */
  lookerId?: number;
  answerBy?: CalendarDay;
};

export type Looker = { id: number; name: string; jobTitle: string; away: boolean };

/** What the caller records with its act: the rows are written, the event and the e-mails are not. */
export type SecondLookAsked = { looker: Looker; answerBy: CalendarDay; event: Event; messages: Message[] };

export const ASKED_ONCE = 'A second look was asked for once already, so it cannot be asked for again.';
const NOT_THERE = 'Whoever was to look again can no longer do so. Choose someone else, or decide differently.';
export const NOBODY_ELSE = 'There is nobody else who could look at it today. Talk to the person who decided.';

/**
 * Gives a request to someone other than the decider: it is new again, with a fresh day to answer by. A request is
 * looked at again once; asking a second time is refused, in words for the page.
 */
export async function askSecondLook(acting: Acting, asked: Asked): Promise<SecondLookAsked | { refused: string }> {
  const { request, today, partnership } = asked;
  if (acting.personId === null) throw new Error('A second look is asked for by a person.');
  const before = await secondLookOf(acting.db, request.id);
  if (before && !before.takenBackAt) return { refused: ASKED_ONCE };
  const { decidedBy, lookerId } = asked;
  const lookers = await whoCouldLookAgain(acting.db, {
    decidedBy,
    askedBy: acting.personId,
    today,
    requestId: request.id,
  });
  const looker = lookerId ? lookers.find(({ id }) => id === lookerId) : lookers[0];
  if (!looker) return { refused: lookerId ? NOT_THERE : NOBODY_ELSE };
  const usual = answerByFrom(partnership.calendar, today, partnership.serviceStandards.triageDays);
  const answerBy = asked.answerBy ?? usual;
  await keep(acting, asked, looker.id);
  await acting.db
    .updateTable('requests')
    .set({
      status: 'new',
      lead_id: looker.id,
      answer_by: answerBy,
      next_on: answerBy,
      ended_at: null,
      version: sql`version + 1`,
    })
    .where('id', '=', request.id)
    .execute();
  const event = {
    name: 'second_look_asked',
    requestId: request.id,
    settingId: request.setting.id,
    data: { to: looker.id, decidedBy: asked.decidedBy, answerBy, version: request.version + 1 },
  };
  return { looker, answerBy, event, messages: await messagesFor(acting, asked, looker, answerBy) };
}

/** The second decision is made: the look is answered. What the setting asks about next goes to its own lead again. */
export async function answerSecondLook({ db, at }: Acting, requestId: number): Promise<void> {
  await db
    .updateTable('second_looks')
    .set({ answered_at: at })
    .where('request_id', '=', requestId)
    .where('answered_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .execute();
}

/** Another colleague takes the second look; never the one whose decision it is about. */
export async function passSecondLookOn({ db }: Acting, requestId: number, toId: number): Promise<void> {
  await db
    .updateTable('second_looks')
    .set({ looked_by: toId })
    .where('request_id', '=', requestId)
    .where('answered_at', 'is', null)
    .where('taken_back_at', 'is', null)
    .execute();
}

/** The panel that asked was opened again: the second look no longer counts, and whoever led before leads again. */
export async function takeBackSecondLook({ db, at }: Acting, requestId: number): Promise<void> {
  await sql`
    update requests set lead_id = second_looks.former_lead_id
    from second_looks join people on people.id = second_looks.former_lead_id
    where requests.id = ${requestId} and second_looks.request_id = requests.id and people.revoked_at is null
      and second_looks.answered_at is null and second_looks.taken_back_at is null`.execute(db);
  await db
    .updateTable('second_looks')
    .set({ taken_back_at: at })
    .where('request_id', '=', requestId)
    .where('answered_at', 'is', null)
    .execute();
}

export type SecondLook = {
  reason: string;
  askedBy: number;
  askedByName: string;
  askedAt: Date;
  decidedBy: number;
  decidedByName: string;
  lookedBy: number;
  lookedByName: string;
  answeredAt: Date | null;
  takenBackAt: Date | null;
};

export async function secondLookOf(db: Tx, requestId: number): Promise<SecondLook | undefined> {
  return await db
    .selectFrom('second_looks')
    .innerJoin('people as asker', 'asker.id', 'asked_by')
    .innerJoin('people as decider', 'decider.id', 'decided_by')
    .innerJoin('people as looker', 'looker.id', 'looked_by')
    .select([
      'reason',
      'asked_by as askedBy',
      'asker.name as askedByName',
      'asked_at as askedAt',
      'decided_by as decidedBy',
    ])
    .select(['decider.name as decidedByName', 'looked_by as lookedBy', 'looker.name as lookedByName'])
    .select(['answered_at as answeredAt', 'taken_back_at as takenBackAt'])
    .where('request_id', '=', requestId)
    .executeTakeFirst();
}

/** The second look that somebody still has to do. */
export async function openSecondLook(db: Tx, requestId: number): Promise<SecondLook | undefined> {
  const look = await secondLookOf(db, requestId);
  return look && !look.answeredAt && !look.takenBackAt ? look : undefined;
}

async function keep(acting: Acting, { request, decidedBy, reason }: Asked, lookedBy: number): Promise<void> {
  const asked = {
    reason: reason.trim(),
    asked_by: acting.personId ?? 0,
    asked_at: acting.at,
    decided_by: decidedBy,
    looked_by: lookedBy,
    former_lead_id: request.leadId,
    answered_at: null,
    taken_back_at: null,
  };
  await acting.db
    .insertInto('second_looks')
    .values({
      partnership_id: acting.partnershipId,
      setting_id: request.setting.id,
      request_id: request.id,
      ...asked,
    })
    .onConflict((conflict) => conflict.column('request_id').doUpdateSet(asked))
    .execute();
}

/** Everyone who could look at a decision again; first whoever's turn it is, and who is asked when nobody chooses. */
export async function whoCouldLookAgain(
  db: Tx,
  by: { decidedBy: number; askedBy: number; today: CalendarDay; requestId: number },
): Promise<Looker[]> {
  const { decidedBy, askedBy, today, requestId } = by;
  const { rows } = await sql<Looker & SecondLooker>`
    select people.id, people.name, people.job_title as "jobTitle", bool_and(posts.role = 'eah_lead') as "isHead",
      exists (select from absences where absences.person_id = people.id
        and absences.starts_on <= ${today} and absences.ends_on >= ${today}) as away
    from people join posts on posts.person_id = people.id
    where people.revoked_at is null and posts.role in ('team_manager', 'eah_lead')
      and posts.starts_on <= ${today} and (posts.ends_on is null or posts.ends_on >= ${today})
    group by people.id order by people.name, people.id`.execute(db);
  const first = whoLooksAgain(rows, { decidedBy, askedBy, turn: requestId });
  return rows.filter(({ id }) => id !== decidedBy).toSorted((a, b) => Number(b.id === first) - Number(a.id === first));
}

/** What whoever looks again is written: the stage and the action, never the reason. */
export function letterToLooker(
  { reference, settingName }: { reference: string; settingName: string },
  answerBy: CalendarDay,
): { subject: string; sentences: string[] } {
  const date = longDate(answerBy);
  return {
    subject: `Please look again at request ${reference}, by ${date}`,
    sentences: [
      `A second look is asked for at request ${reference} from ${settingName}. It comes to you because you did not decide on it before.`,
      `Please answer by ${date}. The page says why it was asked for.`,
    ],
  };
}

/** To who looks again; to the setting and the lead, unless it is they who asked. */
async function messagesFor(
  { db, personId }: Acting,
  { request, today }: Asked,
  looker: Looker,
  answerBy: CalendarDay,
): Promise<Message[]> {
  const { reference, leadId, leadName, setting } = request;
  const date = longDate(day(answerBy));
  const staff = await staffToTell(db, setting.id, [request.sentBy], today);
  const lead = leadId === looker.id ? [] : [{ id: leadId, name: leadName }];
  const told = [...staff, ...lead].filter(({ id }) => id !== personId);
  const asked = letterToLooker({ reference, settingName: setting.name }, answerBy);
  return [
    letter(request, looker, 'second_look_for_you', asked.subject, asked.sentences),
    ...told.map((person) =>
      letter(request, person, 'second_look_asked', `Someone else looks at request ${reference} again`, [
        `${looker.name}, ${looker.jobTitle}, looks at request ${reference} again and answers by ${date}.`,
        'The advice already given can still be used meanwhile.',
      ]),
    ),
  ];
}

function letter(
  request: Request,
  to: { id: number; name: string },
  kind: string,
  subject: string,
  sentences: string[],
): Message {
  const action = { text: 'Open the request', path: requestLinks.request(request.reference) };
  const body = messageText({ greeting: `Hello ${to.name},`, sentences, action });
  return { toPersonId: to.id, kind, subject, body, requestId: request.id };
}
