import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import type { Colleague } from '#src/casework/who-is-there.ts';
import { type CalendarDay, longDate } from '#src/domain/calendar/calendar-day.ts';

type About = { requestId: number; reference: string; settingName: string; answerBy: CalendarDay };

export function lapsedForLead(to: Colleague, { requestId, reference, settingName, answerBy }: About): Message {
  return aboutRequest(
    to,
    { requestId, reference },
    {
      kind: 'question_lapsed_lead',
      subject: `Back with you: request ${reference}`,
      sentences: [
        `Your question to ${settingName} has not been answered in time, so the request is back with you.`,
        `Please decide with what you know, or call them, by ${longDate(answerBy)}.`,
      ],
      action: 'Open the request',
    },
  );
}

export function lapsedForSetting(to: Colleague, about: About & { leadName: string | undefined }): Message {
  const lead = about.leadName ?? 'Your lead';
  return aboutRequest(to, about, {
    kind: 'question_lapsed_setting',
    subject: `We go on without your answer: request ${about.reference}`,
    sentences: [
      'We asked you a question about your request and have not heard from you. That is all right: schools and settings are busy.',
      `${lead} goes on with what you told us and answers by ${longDate(about.answerBy)}. You can still add something on the request’s page.`,
    ],
    action: 'See your request',
  });
}

export function draftNotice(
  to: Colleague,
  { draftId, settingName, expiresOn }: { draftId: string; settingName: string; expiresOn: CalendarDay },
): Message {
  return {
    toPersonId: to.id,
    kind: 'draft_notice',
    subject: 'Your unfinished request will soon be deleted',
    body: messageText({
      greeting: `Hello ${to.name},`,
      sentences: [
        `A request you began for ${settingName} has not been sent.`,
        `We keep what you wrote until the end of ${longDate(expiresOn)}, then delete it. Open it and save to keep it longer.`,
      ],
      action: { text: 'Open it', path: `/drafts/${draftId}` },
    }),
  };
}

export function lateForLead(to: Colleague, about: About): Message {
  return aboutRequest(to, about, {
    kind: 'late_for_lead',
    subject: `Late: request ${about.reference} waits for your answer`,
    sentences: [
      `${about.settingName} was promised an answer by ${longDate(about.answerBy)} and is still waiting.`,
      `If it is not answered soon, your manager is told too, so that someone can help.`,
    ],
    action: 'Answer the request',
  });
}

export function lateForManager(to: Colleague, about: About & { leadName: string | undefined }): Message {
  const lead = about.leadName ? `${about.leadName} has it and was reminded.` : 'Nobody has it at the moment.';
  return aboutRequest(to, about, {
    kind: 'late_for_manager',
    subject: `Late: request ${about.reference} has no answer yet`,
    sentences: [
      `${about.settingName} was promised an answer by ${longDate(about.answerBy)} and is still waiting. ${lead}`,
    ],
    action: 'See the request',
  });
}

type Words = { kind: string; subject: string; sentences: string[]; action: string };

function aboutRequest(to: Colleague, request: { requestId: number; reference: string }, words: Words): Message {
  return {
    toPersonId: to.id,
    kind: words.kind,
    subject: words.subject,
    body: messageText({
      greeting: `Hello ${to.name},`,
      sentences: words.sentences,
      action: { text: words.action, path: requestLinks.request(request.reference) },
    }),
    requestId: request.requestId,
  };
}
