import type { Request } from '#src/casework/load-request.ts';
import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';

type To = { id: number; name: string };

export function answeredForLead(to: To, request: Request, by: { name: string; answerBy: string }): Message {
  return about(request, to, {
    kind: 'question_answered',
    subject: `Your question is answered: request ${request.reference}`,
    sentences: [
      `${by.name} at ${request.setting.name} has answered your question.`,
      `The request is back with you. Please decide by ${longDate(day(by.answerBy))}.`,
    ],
    action: 'Read the answer',
  });
}

export function withdrawnForPartnership(to: To, request: Request, by: { name: string }): Message {
  return about(request, to, {
    kind: 'request_withdrawn',
    subject: `Withdrawn: request ${request.reference}`,
    sentences: [
      `${by.name} has withdrawn the request from ${request.setting.name}, and said why.`,
      'There is nothing you need to do.',
    ],
    action: 'See the reason',
  });
}

export function reopenedForLead(to: To, request: Request, by: { name: string; answerBy: string }): Message {
  return about(request, to, {
    kind: 'request_reopened',
    subject: `Reopened: request ${request.reference}, please answer by ${longDate(day(by.answerBy))}`,
    sentences: [
      `${by.name} has reopened the request from ${request.setting.name}, and said why.`,
      `It is with you again. Please triage it by ${longDate(day(by.answerBy))}.`,
    ],
    action: 'Open the request',
  });
}

export function reopenedForSetting(
  to: To,
  request: Request,
  by: { name: string; leadName: string; answerBy: string },
): Message {
  return about(request, to, {
    kind: 'request_reopened_setting',
    subject: `Your request ${request.reference} is open again`,
    sentences: [
      `${by.name} has reopened your request, and said why.`,
      `It is with ${by.leadName}, who answers by ${longDate(day(by.answerBy))}. There is nothing you need to do.`,
    ],
    action: 'See where it is now',
  });
}

export function amendedForLead(to: To, request: Request, by: { name: string }): Message {
  return about(request, to, {
    kind: 'request_amended',
    subject: `An answer has changed: request ${request.reference}`,
    sentences: [
      `${by.name} at ${request.setting.name} changed an answer in a request you have.`,
      'The request’s page shows what it said before and why it changed.',
    ],
    action: 'See what changed',
  });
}

type Words = { kind: string; subject: string; sentences: string[]; action: string };

function about(request: Request, to: To, { kind, subject, sentences, action }: Words): Message {
  const body = messageText({
    greeting: `Hello ${to.name},`,
    sentences,
    action: { text: action, path: requestLinks.request(request.reference) },
  });
  return { toPersonId: to.id, kind, subject, body, requestId: request.id };
}
