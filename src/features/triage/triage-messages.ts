import type { Request } from '#src/casework/load-request.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import type { Acting } from '#src/casework/record-act.ts';
import { type Colleague, coordinatorsOf, staffOf } from '#src/casework/who-is-there.ts';
import { type CalendarDay, day, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { TriageOutcome } from '#src/domain/triage/outcomes.ts';
import { letter } from './letter.ts';
import type { Decided, TriageInputs } from './record-triage.ts';
import type { TriageFile } from './triage-file.ts';

type Told = { subject: string; sentence: string; action: string };

/** To the sender, the named person, the lead if someone else decided, and the co-ordinators of the panel. */
export async function triageMessages(
  acting: Acting,
  input: TriageInputs,
  file: TriageFile,
  decided: Decided,
  answerBy: CalendarDay | undefined,
): Promise<Message[]> {
  const { request, people } = file;
  const named = people.find((person) => person.id === decided.namedPersonId);
  const coordinators =
    decided.outcome === 'panel' ? await coordinatorsOf(acting.db, request.setting.clusterId, input.today) : [];
  return [
    ...(await whoAsked(acting, input, request)).map((person) =>
      toAsker(person, input, request, decided, named?.name ?? input.actor.name, answerBy),
    ),
    ...toColleagues(input, request, decided, named),
    ...coordinators.map((person) => toCoordinator(input, request, person)),
  ];
}

/** Who sent the request, or everyone at the setting when that person no longer works there. */
async function whoAsked({ db }: Acting, { today }: TriageInputs, request: Request): Promise<Colleague[]> {
  const staff = await staffOf(db, request.setting.id, today);
  const sender = staff.filter((person) => person.id === request.sentBy);
  return sender.length > 0 ? sender : staff;
}

function toAsker(
  asker: Colleague,
  input: TriageInputs,
  request: Request,
  decided: Decided,
  named: string,
  answerBy: CalendarDay | undefined,
): Message {
  const told = TOLD[decided.outcome](request.reference, input.actor.name);
  const next = answerBy
    ? `Please answer by ${longDate(answerBy)}.`
    : `The next date you can count on is ${longDate(day(decided.nextOn))}.`;
  const sentences = [told.sentence, next, `You can talk to ${named}.`];
  return letter(request, asker, 'request_triaged', { ...told, sentences });
}

function toColleagues(
  { actor }: TriageInputs,
  request: Request,
  decided: Decided,
  named: Colleague | undefined,
): Message[] {
  const { reference, leadId, leadName } = request;
  const messages: Message[] = [];
  if (named && named.id !== actor.id) {
    const sentences = [
      `${actor.name} has named you as the person the setting can talk to about request ${reference}.`,
      `The next date is ${longDate(day(decided.nextOn))}.`,
    ];
    messages.push(
      letter(request, named, 'named_person', {
        subject: `You are the named person for request ${reference}`,
        sentences,
      }),
    );
  }
  if (leadId !== actor.id && leadId !== named?.id) {
    const sentences = [`${actor.name} has decided on request ${reference}, which was with you.`];
    messages.push(
      letter(request, { id: leadId, name: leadName }, 'decided_for_lead', {
        subject: `Request ${reference} is decided`,
        sentences,
      }),
    );
  }
  return messages;
}

function toCoordinator({ actor }: TriageInputs, request: Request, person: Colleague): Message {
  const sentences = [
    `${actor.name} has passed request ${request.reference} to the panel. It waits for the next panel.`,
  ];
  return letter(request, person, 'panel_waiting', {
    subject: `Request ${request.reference} waits for the panel`,
    sentences,
  });
}

// The advice, the question and the route are read in the service: an e-mail says the stage and the action only.
const TOLD: Record<TriageOutcome, (reference: string, lead: string) => Told> = {
  advise: (reference, lead) => ({
    subject: `Your request ${reference} has an answer`,
    sentence: `${lead} has answered your request ${reference} with advice you can use now.`,
    action: 'Read the advice',
  }),
  take_on: (reference, lead) => ({
    subject: `Your request ${reference} is taken on`,
    sentence: `${lead} has answered your request ${reference}: we take it on with you. There is advice to begin with.`,
    action: 'See what happens next',
  }),
  ask: (reference, lead) => ({
    subject: `A question about your request ${reference}`,
    sentence: `${lead} has one question about your request ${reference}, and advice you can use meanwhile.`,
    action: 'Answer the question',
  }),
  panel: (reference, lead) => ({
    subject: `Your request ${reference} is with the panel`,
    sentence: `${lead} has passed your request ${reference} to the panel. There is advice you can use meanwhile.`,
    action: 'See what happens next',
  }),
  reroute: (reference, lead) => ({
    subject: `Your request ${reference} has an answer`,
    sentence: `${lead} has answered your request ${reference}: another route can help, and there is advice you can use now.`,
    action: 'Read the answer',
  }),
};
