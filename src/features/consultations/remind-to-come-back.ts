import type { Kysely } from 'kysely';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { recordAct } from '#src/casework/record-act.ts';
import { type Colleague, staffToTell } from '#src/casework/who-is-there.ts';
import { day, dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { asSystem, type Tx } from '#src/platform/db/identity.ts';
import type { Tables } from '#src/platform/db/tables.ts';

type Sweep = { db: Kysely<Tables>; partnershipId: number; at: Date };
type Due = Awaited<ReturnType<typeof dueOf>>[number];

/**
 * Asks settings, on the day they were to come back, whether what was advised helped; returns how many. One transaction for
 * each, locked: safe to repeat, and to run twice at once.
 */
export async function remindToComeBack({ db, partnershipId, at }: Sweep): Promise<number> {
  const due = await asSystem(db, partnershipId, (tx) => dueOf(tx, at));
  let told = 0;
  for (const { id } of due) told += await asSystem(db, partnershipId, (tx) => remindOf(tx, { partnershipId, at, id }));
  return told;
}

async function remindOf(
  tx: Tx,
  { partnershipId, at, id }: { partnershipId: number; at: Date; id: number },
): Promise<number> {
  await tx.selectFrom('consultations').select('id').where('id', '=', id).forUpdate().execute();
  const [talk] = await dueOf(tx, at, id);
  if (!talk) return 0;
  await tx.updateTable('consultations').set({ reminded_at: at }).where('id', '=', id).execute();
  const spoke = [talk.bookedBy, talk.calledBy, talk.recordedBy].flatMap((personId) => personId ?? []);
  const staff = await staffToTell(tx, talk.settingId, spoke, dayOf(at));
  const event = { name: 'consultation_reminded', settingId: talk.settingId, data: { consultationId: id } };
  await recordAct(
    { db: tx, at, partnershipId, personId: null, httpRequest: 'remind_to_come_back' },
    { name: 'remind_to_come_back', events: [event], messages: staff.map((person) => didItHelp(person, talk)) },
  );
  return 1;
}

/** Tried until today or longer, and nobody was reminded or has said what came of it. */
function dueOf(tx: Tx, at: Date, id?: number) {
  return tx
    .selectFrom('consultations')
    .innerJoin('people as giver', 'giver.id', 'consultations.given_by')
    .innerJoin('settings', 'settings.id', 'consultations.setting_id')
    .leftJoin('bookings', 'bookings.id', 'consultations.booking_id')
    .leftJoin('call_backs', 'call_backs.id', 'consultations.call_back_id')
    .select(['consultations.id', 'consultations.setting_id as settingId', 'settings.name as settingName'])
    .select(['consultations.held_on as heldOn', 'giver.name as givenBy', 'consultations.recorded_by as recordedBy'])
    .select(['bookings.person_id as bookedBy', 'call_backs.asked_by as calledBy'])
    .where('consultations.outcome', '=', 'try')
    .where('consultations.came_to', 'is', null)
    .where('consultations.voided_at', 'is', null)
    .where('consultations.reminded_at', 'is', null)
    .where('consultations.back_on', '<=', dayOf(at))
    .$if(id !== undefined, (query) => query.where('consultations.id', '=', id ?? 0))
    .orderBy('consultations.id')
    .execute();
}

/** Nothing of what was talked about: whom with and when, and one link. */
function didItHelp(to: Colleague, { id, settingName, heldOn, givenBy }: Due): Message {
  return {
    toPersonId: to.id,
    kind: 'consultation_reminder',
    subject: 'You tried something: did it help?',
    body: messageText({
      greeting: `Hello ${to.name},`,
      sentences: [
        `On ${longDate(day(heldOn))} ${settingName} talked with ${givenBy}, and you were going to try something until today.`,
        'Did it help? One tap is enough. If you want to talk again, or to ask for more, it is on the same page.',
      ],
      action: { text: 'Say how it went', path: consultingLinks.consultation(id) },
    }),
  };
}
