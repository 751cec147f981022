import type { Request } from '#src/casework/load-request.ts';
import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import type { Acting } from '#src/casework/record-act.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { answeringFor, type Colleague, coordinatorsOf, staffToTell } from '#src/casework/who-is-there.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { NextStep } from '#src/domain/reviews/reviews.ts';
import type { Reviewed, ReviewInputs } from './record-review.ts';
import { expertsOn } from './review-file.ts';

type Words = { subject: string; sentences: string[]; action?: string };

/** To the setting, and to the lead, the experts and the panel's co-ordinators, except the one who wrote the review. */
export async function reviewMessages(
  { db }: Acting,
  { actor, today }: ReviewInputs,
  request: Request,
  reviewed: Reviewed,
): Promise<Message[]> {
  const staff = await staffToTell(db, request.setting.id, [request.sentBy], today);
  const experts = await expertsOn(db, request.id);
  const leads = await answeringFor(db, request.leadId, today);
  const panel = reviewed.nextStep === 'step_up' ? await coordinatorsOf(db, request.setting.clusterId, today) : [];
  const others = distinct([...leads, ...experts, ...panel]).filter(({ id }) => id !== actor.id);
  return [
    ...staff.map((person) => message(request, person, 'help_reviewed', toSetting(request, reviewed, actor.name))),
    ...others.map((person) => message(request, person, 'help_reviewed_team', toTeam(request, reviewed, actor.name))),
  ];
}

const STAGE: Record<NextStep, { subject: string; sentence: string }> = {
  close: { subject: 'is closed after help', sentence: 'the help has come to its end' },
  continue: { subject: 'goes on', sentence: 'the help goes on a little longer' },
  step_up: { subject: 'goes back to the panel', sentence: 'the panel looks again at what would help' },
  step_down: { subject: 'is with your lead again', sentence: 'your lead carries on with lighter help' },
};

// What was said is read in the service: an e-mail says the stage and the action only.
function toSetting({ reference }: Request, { nextStep, nextOn }: Reviewed, who: string): Words {
  const { subject, sentence } = STAGE[nextStep];
  return {
    subject: `Your request ${reference} ${subject}`,
    sentences: [
      `${who} has looked back with you on the help for request ${reference}: ${sentence}.`,
      `What to keep going, and whom you can talk to, is on its page. The next date you can count on is ${longDate(day(nextOn))}.`,
    ],
    action: 'Read the review',
  };
}

function toTeam({ reference }: Request, { nextStep }: Reviewed, who: string): Words {
  const { sentence } = STAGE[nextStep];
  return {
    subject: `Request ${reference} is reviewed`,
    sentences: [`${who} has reviewed request ${reference}: ${sentence.replace('your lead', 'its lead')}.`],
  };
}

function message(request: Request, to: Colleague, kind: string, { subject, sentences, action }: Words): Message {
  const link = { text: action ?? 'Open the request', path: requestLinks.request(request.reference) };
  const body = messageText({ greeting: `Hello ${to.name},`, sentences, action: link });
  return { toPersonId: to.id, kind, subject, body, requestId: request.id };
}

function distinct(people: Colleague[]): Colleague[] {
  return people.filter((person, index) => people.findIndex(({ id }) => id === person.id) === index);
}
