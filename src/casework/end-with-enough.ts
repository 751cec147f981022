import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { addWorkingDays } from '#src/domain/calendar/working-days.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { addRequest, endDraft, leadOf, lockDraftToEnd } from './add-request.ts';
import { relevantAnswers } from './answer-steps/relevant-answers.ts';
import { dayInWords } from './day-in-words.ts';
import { messageText } from './message-text.ts';
import { type Acting, recordAct } from './record-act.ts';
import { columnsOf } from './request-columns.ts';
import type { Sending } from './send-request.ts';

/** When the setting is invited to look back on what it tried, in working days. */
export const LOOK_BACK_DAYS = 20;

/** What must be known to count a request as answered by its strategies. */
export function missingForEnough(answers: Answers): boolean {
  return !answers.subject || !answers.areas?.length;
}

/**
 * Ends a draft well without sending it: the strategies were enough. It counts as answered, keeps what will be
 * tried, names the lead as the person to turn to and a day to look back. Doing it twice gives the same reference.
 */
export async function endWithEnough(
  acting: Acting & { personId: number },
  ending: Sending,
): Promise<{ reference: string }> {
  const { draft, setting, partnership, today } = ending;
  const { activeSeconds, reference } = await lockDraftToEnd(acting.db, draft.id);
  if (reference) return { reference };
  const answers = withoutUnagreed(relevantAnswers(ending.answers));
  const lead = await leadOf(acting.db, setting, today);
  const lookBackOn = addWorkingDays(partnership.calendar, today, LOOK_BACK_DAYS);
  const request = await addRequest(
    acting,
    {
      setting_id: setting.id,
      draft_id: draft.id,
      status: 'enough',
      ...columnsOf(answers),
      answers: JSON.stringify(answers),
      lead_id: lead.id,
      sent_by: acting.personId,
      answer_by: today,
      next_on: lookBackOn,
      active_seconds: activeSeconds,
      first_answered_at: acting.at,
      ended_at: acting.at,
    },
    answers,
  );
  await endDraft(acting, draft.id, 'enough');
  await recordAct(acting, {
    name: 'end_with_enough',
    events: [
      {
        name: 'ended_with_enough',
        requestId: request.id,
        settingId: setting.id,
        data: { leadId: lead.id, lookBackOn },
      },
    ],
    messages: [
      lookBack(request, lead.name, lookBackOn, acting.personId),
      forInformation(request, lead.id, setting.name),
    ],
  });
  return { reference: request.reference };
}

/** Nobody was asked about this child yet, so nothing about the child goes to anyone. */
function withoutUnagreed(answers: Answers): Answers {
  if (answers.subject !== 'child' || answers.parentAgreement === 'yes') return answers;
  const { subject, areas, mainArea, concerns, inPlace, helpWanted, strategiesToTry } = answers;
  const { contactName, contactEmail, contactPhone, contactWhen } = answers;
  const kept = {
    subject,
    areas,
    mainArea,
    concerns,
    inPlace,
    helpWanted,
    strategiesToTry,
    contactName,
    contactEmail,
    contactPhone,
    contactWhen,
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

function lookBack(request: { id: number; reference: string }, leadName: string, on: CalendarDay, toPersonId: number) {
  return {
    toPersonId,
    kind: 'ended_with_enough',
    requestId: request.id,
    subject: `Good luck with what you will try: look back on ${dayInWords(on)}`,
    body: messageText({
      greeting: 'You found enough to start with.',
      sentences: [
        `Nothing was sent for triage. Look back on ${dayInWords(on)}: is it helping?`,
        `If you would like more, reopen ${request.reference}, or talk to ${leadName}.`,
      ],
      action: { text: 'See what you will try', path: `/requests/${request.reference}` },
    }),
  };
}

function forInformation(request: { id: number; reference: string }, toPersonId: number, settingName: string) {
  return {
    toPersonId,
    kind: 'ended_with_enough_for_lead',
    requestId: request.id,
    subject: `${settingName} has found something to try: nothing for you to do`,
    body: messageText({
      greeting: 'For your information.',
      sentences: [
        `${settingName} began a request and found enough to try by itself.`,
        'You are named as the person to turn to.',
      ],
      action: { text: 'See what they will try', path: `/requests/${request.reference}` },
    }),
  };
}
