import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { missingToSend } from '#src/domain/requests/missing-to-send.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { addRequest, endDraft, leadOf, lockDraftToEnd } from './add-request.ts';
import { relevantAnswers } from './answer-steps/relevant-answers.ts';
import { dayInWords } from './day-in-words.ts';
import type { Lead } from './find-lead.ts';
import type { Setting } from './load-setting.ts';
import { messageText } from './message-text.ts';
import type { Message } from './queue-messages.ts';
import { type Acting, recordAct } from './record-act.ts';
import { columnsOf } from './request-columns.ts';
import { whyNotAsk } from './why-not-ask.ts';

export type Sending = {
  draft: { id: string };
  setting: Setting;
  answers: Answers;
  partnership: Partnership;
  today: CalendarDay;
};

/**
 * Sends a draft to the setting's lead, once: a draft that was sent before gives the same reference again.
 * Whether it can be sent is checked first, by `missingToSend` and `whyNotAsk`; getting here without is a mistake
 * of the program, and throws.
 */
export async function sendRequest(
  acting: Acting & { personId: number },
  sending: Sending,
): Promise<{ reference: string }> {
  const { draft, setting, partnership, today } = sending;
  const { activeSeconds, reference } = await lockDraftToEnd(acting.db, draft.id);
  if (reference) return { reference };
  const answers = relevantAnswers(sending.answers);
  if (whyNotAsk(setting) || missingToSend(answers, setting).length > 0) {
    throw new Error('This request is not ready to be sent.');
  }
  const lead = await leadOf(acting.db, setting, today);
  const answerBy = addWorkingDays(partnership.calendar, today, partnership.serviceStandards.triageDays);
  const request = await addRequest(
    acting,
    {
      setting_id: setting.id,
      draft_id: draft.id,
      status: 'new',
      ...columnsOf(answers),
      answers: JSON.stringify(answers),
      lead_id: lead.id,
      sent_by: acting.personId,
      answer_by: answerBy,
      active_seconds: activeSeconds,
    },
    answers,
  );
  await endDraft(acting, draft.id, 'sent');
  await recordAct(acting, {
    name: 'send_request',
    events: [
      { name: 'request_sent', requestId: request.id, settingId: setting.id, data: { leadId: lead.id, answerBy } },
    ],
    messages: messagesFor(request, lead, answerBy, sending, acting.personId),
  });
  return { reference: request.reference };
}

function messagesFor(
  request: { id: number; reference: string },
  lead: Lead,
  answerBy: CalendarDay,
  { setting, partnership }: Sending,
  senderId: number,
): Message[] {
  const by = dayInWords(answerBy);
  const minutes = partnership.serviceStandards.triageMinutes;
  const covering = lead.coversFor ? [`You are covering for ${lead.coversFor}.`] : [];
  const path = `/requests/${request.reference}`;
  return [
    {
      toPersonId: lead.id,
      kind: 'request_sent_to_lead',
      requestId: request.id,
      subject: `A new request from ${setting.name}: please triage by ${by}`,
      body: messageText({
        greeting: `Hello ${lead.name},`,
        sentences: [
          `${setting.name} has asked for help, and you are the person who answers.`,
          ...covering,
          `Please triage it by ${by}. It takes about ${minutes} minutes.`,
        ],
        action: { text: 'Open the request', path: `${path}/triage` },
      }),
    },
    {
      toPersonId: senderId,
      kind: 'request_sent',
      requestId: request.id,
      subject: `Your request is with ${lead.name}: an answer comes by ${by}`,
      body: messageText({
        greeting: 'Thank you for asking.',
        sentences: [
          `${lead.name}, ${lead.jobTitle}, has your request ${request.reference} and answers by ${by}.`,
          'There is nothing you need to do. You can see where it is, or change it, at any time.',
        ],
        action: { text: 'Where is it now', path },
      }),
    },
  ];
}
