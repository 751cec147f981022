import { sql } from 'kysely';
import { addDays, type CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { ConsultationOutcome, ConsultationWay, LaterOutcome } from '#src/domain/consulting/consultation.ts';
import type { Area } from '#src/domain/vocabulary.ts';
import type { Tx } from '#src/platform/db/identity.ts';

export type Consultation = {
  id: number;
  /** Made with the page that it was written on. */
  key: string;
  settingId: number;
  settingName: string;
  way: ConsultationWay;
  heldOn: string;
  minutes: number;
  givenById: number;
  givenBy: string;
  areas: Area[];
  about: string;
  strategies: string[];
  advised: string;
  outcome: ConsultationOutcome;
  backOn: string | null;
  route: string | null;
  bookingId: number | null;
  callBackId: number | null;
  cameTo: LaterOutcome | null;
  cameToAt: Date | null;
  draftId: string | null;
  recordedBy: string;
  recordedAt: Date;
  voidReason: string | null;
  version: number;
  /** The request that was sent from the draft that came of it. */
  reference: string | null;
};

/** The consultation with this id, as far as whoever asks may see it. */
export async function loadConsultation(db: Tx, id: string | number): Promise<Consultation | undefined> {
  const number = Number(id);
  if (!Number.isSafeInteger(number) || number < 1 || number > 2_147_483_647) return undefined;
  return await consultations(db).where('consultations.id', '=', number).executeTakeFirst();
}

/** The latest consultations of a setting, the newest first. Taken out ones are left away. */
export async function consultationsOf(db: Tx, settingId: number, most: number): Promise<Consultation[]> {
  return await newest(consultations(db).where('consultations.setting_id', '=', settingId))
    .where('consultations.voided_at', 'is', null)
    .limit(most)
    .execute();
}

/** Of some settings, of what one person gave wherever it was, or of both; without either, all that is in scope. */
export type Whose = { settingIds?: number[]; givenBy?: number };

/** One page of these consultations, the newest first. */
export async function consultationsAmong(
  db: Tx,
  whose: Whose,
  page: { limit: number; offset: number },
): Promise<Consultation[]> {
  return await newest(consultations(db))
    .where('consultations.voided_at', 'is', null)
    .where(among(whose))
    .limit(page.limit)
    .offset(page.offset)
    .execute();
}

/** After this many days nobody is asked any more whether it helped; it can still be said on the consultation's page. */
const ASKED_FOR_DAYS = 60;

/** Something is being tried, and nobody has said yet what came of it; who is to come back first, first. */
export async function beingTried(db: Tx, whose: Whose & { today: CalendarDay }, most: number): Promise<Consultation[]> {
  return await consultations(db)
    .where('consultations.back_on', '>=', addDays(whose.today, -ASKED_FOR_DAYS))
    .where('consultations.outcome', '=', 'try')
    .where('consultations.came_to', 'is', null)
    .where('consultations.voided_at', 'is', null)
    .where(among(whose))
    .orderBy('consultations.back_on')
    .orderBy('consultations.id')
    .limit(most)
    .execute();
}

/** The consultation that a request was begun from. */
export async function consultationBehind(db: Tx, reference: string): Promise<Consultation | undefined> {
  return await newest(consultations(db))
    .where('requests.reference', '=', reference)
    .where('consultations.voided_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
}

/** What was recorded already of a booking or a call, by anybody. */
export async function recordedOf(
  db: Tx,
  of: { bookingId?: number; callBackId?: number },
): Promise<Consultation | undefined> {
  const { bookingId = 0, callBackId = 0 } = of;
  return await newest(consultations(db))
    .where('consultations.voided_at', 'is', null)
    .where(sql<boolean>`(consultations.booking_id = ${bookingId} or consultations.call_back_id = ${callBackId})`)
    .limit(1)
    .executeTakeFirst();
}

/** Which of these bookings a consultation was recorded of, as far as whoever asks may see it. */
export async function recordedOfBookings(db: Tx, bookingIds: number[]): Promise<Map<number, number>> {
  if (bookingIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('consultations')
    .select(['id', 'booking_id'])
    .where('booking_id', 'in', bookingIds)
    .where('voided_at', 'is', null)
    .execute();
  return new Map(rows.map(({ id, booking_id }) => [booking_id ?? 0, id]));
}

/** A Request for Help was agreed on, and the setting has not begun it yet. */
export async function requestsToBegin(db: Tx, settingIds: number[]): Promise<Consultation[]> {
  if (settingIds.length === 0) return [];
  return await consultations(db)
    .where('consultations.setting_id', 'in', settingIds)
    .where((where) =>
      where.or([where('consultations.outcome', '=', 'request'), where('consultations.came_to', '=', 'request')]),
    )
    .where('consultations.draft_id', 'is', null)
    .where('consultations.voided_at', 'is', null)
    .orderBy('consultations.held_on')
    .orderBy('consultations.id')
    .limit(3)
    .execute();
}

function among({ settingIds, givenBy = 0 }: Whose) {
  if (!settingIds) return givenBy ? sql<boolean>`consultations.given_by = ${givenBy}` : sql<boolean>`true`;
  return sql<boolean>`(consultations.setting_id = any (${settingIds}::integer[]) or consultations.given_by = ${givenBy})`;
}

function newest<Query extends ReturnType<typeof consultations>>(query: Query) {
  return query.orderBy('consultations.held_on', 'desc').orderBy('consultations.id', 'desc');
}

function consultations(db: Tx) {
  return db
    .selectFrom('consultations')
    .innerJoin('settings', 'settings.id', 'consultations.setting_id')
    .innerJoin('people as giver', 'giver.id', 'consultations.given_by')
    .innerJoin('people as writer', 'writer.id', 'consultations.recorded_by')
    .leftJoin('requests', 'requests.draft_id', 'consultations.draft_id')
    .select([
      'consultations.id',
      'consultations.key',
      'consultations.setting_id as settingId',
      'settings.name as settingName',
    ])
    .select(['consultations.way', 'consultations.held_on as heldOn', 'consultations.minutes'])
    .select(['consultations.given_by as givenById', 'giver.name as givenBy', 'consultations.areas'])
    .select(['consultations.about', 'consultations.strategies', 'consultations.advised', 'consultations.outcome'])
    .select(['consultations.back_on as backOn', 'consultations.route'])
    .select(['consultations.booking_id as bookingId', 'consultations.call_back_id as callBackId'])
    .select(['consultations.came_to as cameTo', 'consultations.came_to_at as cameToAt'])
    .select(['consultations.draft_id as draftId', 'writer.name as recordedBy'])
    .select(['consultations.recorded_at as recordedAt', 'consultations.void_reason as voidReason'])
    .select(['consultations.version', 'requests.reference']);
}
