import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { links } from './absences.links.ts';
import type { Absence } from './absences.queries.ts';

type Arranged = Omit<Absence, 'id'>;

/** To whoever covers and whoever is away, except the one who arranged it. */
export function absenceAdded(absence: Arranged, actorId: number): Message[] {
  const { personId, personName, coverId, coverName } = absence;
  return others(actorId, [
    message(coverId, coverName, 'cover_arranged', `You cover for ${personName}`, [
      `You cover for ${personName} ${span(absence)}. On those days you see the requests of their settings, and new ones come to you.`,
    ]),
    message(personId, personName, 'absence_added', `${coverName} covers for you`, [
      `You are entered as away ${span(absence)}. ${coverName} answers for your settings on those days.`,
    ]),
  ]);
}

export function absenceCancelled(absence: Arranged, actorId: number): Message[] {
  const { personId, personName, coverId, coverName } = absence;
  return others(actorId, [
    message(coverId, coverName, 'cover_cancelled', `You no longer cover for ${personName}`, [
      `You no longer cover for ${personName}, as was arranged ${span(absence)}. Their settings’ requests are theirs again.`,
    ]),
    message(personId, personName, 'absence_cancelled', 'You are no longer entered as away', [
      `You are no longer entered as away ${span(absence)}. Your settings’ requests come to you.`,
    ]),
  ]);
}

function others(actorId: number, messages: Message[]): Message[] {
  return messages.filter((each) => each.toPersonId !== actorId);
}

function message(toPersonId: number, name: string, kind: string, subject: string, sentences: string[]): Message {
  const action = { text: 'See who is away', path: links.absences };
  return { toPersonId, kind, subject, body: messageText({ greeting: `Hello ${name},`, sentences, action }) };
}

function span({ startsOn, endsOn }: Arranged): string {
  if (startsOn === endsOn) return `on ${longDate(day(startsOn))}`;
  return `from ${longDate(day(startsOn))} to ${longDate(day(endsOn))}`;
}
