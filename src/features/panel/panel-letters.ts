import { messageText } from '#src/casework/message-text.ts';
import type { Message } from '#src/casework/queue-messages.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { letterToLooker } from '#src/casework/second-look.ts';
import { type CalendarDay, day, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import type { DecidedItem, NamedExpert } from './decided-items.ts';

export type Recipient = { id: number; name: string };
/** A letter with the name of whom it goes to and why, for reading it before it is sent. */
export type Letter = Message & { itemId: number; toName: string; toPart: 'setting' | 'lead' | 'expert' | 'looker' };
type Words = { subject: string; sentences: string[]; action?: string };

/**
 * The letters about one item of a panel: to the setting, its lead, the experts, whoever looks again. They say the stage and the action;
 * the advice and the plan are read in the service. `followers` are the setting's staff who follow the request.
 */
export function lettersAbout(item: DecidedItem, heldOn: CalendarDay, followers: Recipient[]): Letter[] {
  const again = item.toldAt !== null;
  if (!item.decision) return again ? openAgain(item, followers) : [];
  const words = TOLD[item.decision](item, `The panel of ${longDate(heldOn)}`);
  const forSetting = { ...words, sentences: [...words.sentences, ...nextAndWho(item)] };
  const experts = item.decision === 'allocate' ? item.experts : [];
  const lead = { id: item.leadId, name: item.leadName };
  return [
    ...followers.map((person) => letter(item, person, 'setting', corrected(again, forSetting))),
    letter(item, lead, 'lead', corrected(again, forLead(item, words))),
    ...experts.map((expert) =>
      letter(item, { id: expert.personId, name: expert.name }, 'expert', corrected(again, forExpert(item, expert))),
    ),
    ...lookers(item).map((person) => letter(item, person, 'looker', corrected(again, forLooker(item)))),
    ...item.former.map((person) => letter(item, person, 'expert', noLonger(item))),
  ];
}

function lookers({ decision, namedPersonId, namedPerson }: DecidedItem): Recipient[] {
  return decision === 'second_look' && namedPersonId && namedPerson ? [{ id: namedPersonId, name: namedPerson }] : [];
}

function forLooker(item: DecidedItem): Words {
  return { ...letterToLooker(item, day(item.nextOn ?? '')), action: 'Read the request and look again' };
}

// Neither a discipline nor an area of need: an e-mail says the stage and the action only.
const TOLD: Record<PanelDecision, (item: DecidedItem, panel: string) => Words> = {
  allocate: (item, panel) => ({
    subject: `Help is named for request ${item.reference}`,
    sentences: [
      `${panel} has named ${listed(item.experts.map((expert) => expert.name))} to help with request ${item.reference}.`,
      `They begin by ${longDate(day(item.experts[0]?.startBy ?? item.nextOn ?? ''))}. There is advice to use until then.`,
    ],
    action: 'See who helps and what happens next',
  }),
  wait: (item, panel) => ({
    subject: `Request ${item.reference} waits for an expert, with a plan meanwhile`,
    sentences: [
      `${panel} has written an interim plan for request ${item.reference}, to use while it waits for an expert.`,
    ],
    action: 'Read the interim plan',
  }),
  return: (item, panel) => ({
    subject: `Request ${item.reference} is back with its lead`,
    sentences: [`${panel} has given request ${item.reference} back to ${item.leadName}, with advice to use now.`],
    action: 'Read the advice',
  }),
  reroute: (item, panel) => ({
    subject: `Request ${item.reference} has an answer from the panel`,
    sentences: [
      `${panel} has answered request ${item.reference}: another route can help, and there is advice to use now.`,
    ],
    action: 'Read the answer',
  }),
  second_look: (item, panel) => ({
    subject: `Someone else looks at request ${item.reference} again`,
    sentences: [
      `${panel} has asked for a second look at request ${item.reference}. ${item.namedPerson}, who did not decide on it before, reads it afresh. There is advice to use meanwhile.`,
    ],
    action: 'See what happens next',
  }),
};

function nextAndWho({ nextOn, namedPerson }: DecidedItem): string[] {
  return [`The next date you can count on is ${longDate(day(nextOn ?? ''))}.`, `You can talk to ${namedPerson}.`];
}

function forLead(item: DecidedItem, words: Words): Words {
  const theirs = item.decision === 'return' ? ['It is yours to decide on again.'] : [];
  const named = item.namedPersonId === item.leadId ? ['You are the person the setting can talk to.'] : [];
  return {
    subject: words.subject,
    sentences: [...words.sentences, ...theirs, ...named, `The next date is ${longDate(day(item.nextOn ?? ''))}.`],
  };
}

function forExpert(item: DecidedItem, expert: NamedExpert): Words {
  const lead = item.experts.find((each) => each.isLead);
  const alone = item.experts.length === 1;
  const part = expert.isLead ? 'You lead it.' : `${lead?.name} leads it.`;
  const named = item.namedPersonId === expert.personId ? ['You are the person the setting can talk to.'] : [];
  return {
    subject: `You are named for request ${item.reference}: please accept it`,
    sentences: [
      `The panel has named you to help ${item.settingName} with request ${item.reference}: ${sessions(expert.sessions)}, beginning by ${longDate(day(expert.startBy))}.`,
      ...(alone ? [] : [part]),
      ...named,
      'Please accept it, or hand it back with a reason.',
    ],
    action: 'Read the request and accept it',
  };
}

function noLonger(item: DecidedItem): Words {
  return {
    subject: `Corrected: request ${item.reference} is no longer yours`,
    sentences: [
      `The panel has decided again on request ${item.reference}. You are no longer named for it, and there is nothing to do.`,
    ],
  };
}

/** Told before, taken back, and not yet decided again. */
function openAgain(item: DecidedItem, followers: Recipient[]): Letter[] {
  const words = {
    subject: `Corrected: the panel looks at request ${item.reference} again`,
    sentences: [
      `What we wrote to you about request ${item.reference} no longer holds: the panel decides on it again at its next meeting.`,
    ],
    action: 'See where it is',
  };
  const lead = { id: item.leadId, name: item.leadName };
  return [
    ...followers.map((person) => letter(item, person, 'setting', words)),
    letter(item, lead, 'lead', words),
    ...item.former.map((person) => letter(item, person, 'expert', noLonger(item))),
  ];
}

function corrected(again: boolean, words: Words): Words {
  if (!again) return words;
  return {
    ...words,
    subject: `Corrected: ${words.subject}`,
    sentences: ['This replaces what we wrote to you before.', ...words.sentences],
  };
}

function letter(item: DecidedItem, to: Recipient, toPart: Letter['toPart'], words: Words): Letter {
  const action = { text: words.action ?? 'Open the request', path: requestLinks.request(item.reference) };
  return {
    itemId: item.id,
    toName: to.name,
    toPart,
    toPersonId: to.id,
    kind: toPart === 'looker' ? 'second_look_for_you' : `panel_${toPart}`,
    subject: words.subject,
    body: messageText({ greeting: `Hello ${to.name},`, sentences: words.sentences, action }),
    requestId: item.requestId,
  };
}

function sessions(count: number): string {
  return count === 1 ? '1 session' : `${count} sessions`;
}

function listed(names: string[]): string {
  return names.length < 2 ? (names[0] ?? 'someone') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
