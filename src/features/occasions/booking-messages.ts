import { messageText } from '#src/casework/message-text.ts';
import type { Booking } from '#src/casework/occasions/load-bookings.ts';
import type { Occasion } from '#src/casework/occasions/load-occasions.ts';
import { occasionPaths } from '#src/casework/occasions/occasion-links.ts';
import { whenInWords } from '#src/casework/occasions/occasion-words.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import type { Colleague } from '#src/casework/who-is-there.ts';
import { OCCASION_KINDS } from '#src/domain/consulting/occasion.ts';
import { endOfBooking } from '#src/domain/consulting/slots.ts';

/** As much of an occasion as an e-mail says. */
type Said = Pick<Occasion, 'kind' | 'startsAt' | 'endsAt' | 'slotMinutes'>;
type To = Pick<Booking, 'personId' | 'person' | 'slotAt'>;

/** What was typed of an occasion stays on its page: an e-mail says the kind, the day and the time. */
export function placeBooked(to: To, occasion: Said, waiting: boolean): Message {
  if (waiting) {
    return message(to, 'waiting_joined', `You are on the waiting list: ${what(occasion, to)}`, [
      `You are on the waiting list for the ${what(occasion, to)}. If a place comes free it is yours, and we write to you at once.`,
    ]);
  }
  return message(to, 'place_booked', `Booked: ${what(occasion, to)}`, [
    `You have a ${slotOrPlace(occasion)}: ${what(occasion, to)}. How to join, and a file for your calendar, are with your bookings.`,
    'If you cannot come, please cancel there: somebody else may be waiting.',
  ]);
}

export function movedUp(to: To, occasion: Said): Message {
  return message(to, 'moved_up', `You have a ${slotOrPlace(occasion)} now: ${what(occasion, to)}`, [
    `A ${slotOrPlace(occasion)} came free, and it is yours: ${what(occasion, to)}.`,
    'If you can no longer come, please cancel: the next in line moves up.',
  ]);
}

export function occasionCancelled(to: To, occasion: Said): Message {
  return message(to, 'occasion_cancelled', `Cancelled: ${what(occasion, to)}`, [
    `We are sorry: the ${what(occasion, to)} does not take place. The reason is with your bookings.`,
  ]);
}

export function occasionChanged(to: To, occasion: Said): Message {
  return message(to, 'occasion_changed', `Changed: ${what(occasion, to)}`, [
    `Something about the ${what(occasion, to)} has changed. Please look at your bookings, and put it in your calendar again.`,
  ]);
}

export function comingSoon(to: To, occasion: Said): Message {
  return message(to, 'booking_reminder', `Soon: ${what(occasion, to)}`, [
    `You have a ${slotOrPlace(occasion)}: ${what(occasion, to)}. How to join is with your bookings.`,
    'If you cannot come, please cancel there: somebody else may be waiting.',
  ]);
}

export function materialsAdded(to: To, occasion: Said): Message {
  return message(to, 'materials_added', `What was shared: ${what(occasion, to)}`, [
    `The materials of the ${what(occasion, to)} are with your bookings. There you can also say whether it was useful.`,
  ]);
}

/** To whoever is to hold what a colleague planned or handed over. */
export function occasionsGiven({ id, name }: Colleague, all: Said[]): Message {
  const [first] = all;
  const which = first ? what(first, { slotAt: null }) : '';
  return {
    toPersonId: id,
    kind: 'occasion_given',
    subject: all.length === 1 ? `You hold: ${which}` : `You hold ${all.length} occasions, from the ${which}`,
    body: messageText({
      greeting: `Hello ${name},`,
      sentences: [
        all.length === 1
          ? `A colleague put you down to hold the ${which}. You see who comes, and can change it or hand it on.`
          : `A colleague put you down to hold ${all.length} occasions. The first is the ${which}. You see who comes, and can change each or hand it on.`,
      ],
      action: { text: 'Occasions', path: occasionPaths.kept },
    }),
  };
}

/** 'drop-in on Tuesday 24 November, 3:20pm to 3:40pm'. */
function what(occasion: Said, { slotAt }: Pick<To, 'slotAt'>): string {
  const when = whenInWords(slotAt ?? occasion.startsAt, endOfBooking(occasion, slotAt));
  return `${OCCASION_KINDS[occasion.kind].toLowerCase()} on ${when}`;
}

function slotOrPlace({ slotMinutes }: Said): string {
  return slotMinutes === null ? 'place' : 'slot';
}

function message({ personId, person }: To, kind: string, subject: string, sentences: string[]): Message {
  const action = { text: 'Your bookings', path: occasionPaths.bookings };
  return {
    toPersonId: personId,
    kind,
    subject,
    body: messageText({ greeting: `Hello ${person},`, sentences, action }),
  };
}
