import { nearDate, pastDate, weekdayDate } from '#src/casework/request-view/days.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { Actor } from '#src/domain/people/actor.ts';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Tx } from '#src/platform/db/identity.ts';
import { consultingLinks } from './consulting-links.ts';
import { type CallBack, openCallBacks } from './load-call-backs.ts';
import { beingTried, type Consultation, requestsToBegin } from './load-consultations.ts';

type Asking = { db: Tx; actor: Pick<Actor, 'id' | 'scope'>; today: CalendarDay };

/** As many as a home page has room for. */
const MOST = 6;

/** What a setting is asked after talking to us: did it help, and a request that was agreed on. */
export async function consultingNeedsOfSetting({ db, actor, today }: Asking, several: boolean): Promise<Need[]> {
  const tried = await beingTried(db, { settingIds: actor.scope.own, today }, MOST);
  const toBegin = await requestsToBegin(db, actor.scope.own);
  return [
    ...tried.filter((each) => isBack(each, today)).map((each) => didItHelp(each, several)),
    ...toBegin.map((each) => begin(each, several)),
  ];
}

/** What a setting is trying, and has a while longer to try. */
export async function stillTrying({ db, actor, today }: Asking): Promise<Consultation[]> {
  const tried = await beingTried(db, { settingIds: actor.scope.own, today }, MOST);
  return tried.filter((each) => !isBack(each, today));
}

/** What waits for a lead: people to ring, and settings that have tried something. */
export async function consultingNeedsOfLead(asking: Asking): Promise<Need[]> {
  const { db, actor, today } = asking;
  const calls = await openCallBacks(db, actor.scope.led);
  return [...calls.map((call) => ring(call, today)), ...(await consultingNeedsOfGiver(asking))];
}

/** Settings that have tried what this person, or a lead of theirs, advised: did it help? */
export async function consultingNeedsOfGiver({ db, actor, today }: Asking): Promise<Need[]> {
  const tried = await beingTried(db, { settingIds: actor.scope.led, givenBy: actor.id, today }, MOST);
  return tried.filter((each) => isBack(each, today)).map((each) => askHowItWent(each, actor.id, today));
}

function isBack({ backOn }: Consultation, today: CalendarDay): boolean {
  return backOn !== null && backOn <= today;
}

function ring({ id, settingName, askedBy, callBy }: CallBack, today: CalendarDay): Need {
  return {
    sentence: `${askedBy} of ${settingName} asks to be rung back.`,
    action: {
      text: 'See when, and ring',
      href: `${consultingLinks.callBacks}#call-${id}`,
      visuallyHidden: settingName,
    },
    when: callBy < today ? `Was promised by ${weekdayDate(callBy)}` : `By ${nearDate(callBy, today)}`,
    tone: callBy < today ? 'late' : callBy === today ? 'careful' : 'new',
  };
}

function askHowItWent(
  { id, settingName, heldOn, backOn, givenById, givenBy }: Consultation,
  actorId: number,
  today: CalendarDay,
): Need {
  return {
    sentence: `${settingName} has tried what ${givenById === actorId ? 'you' : givenBy} advised on ${pastDate(heldOn, today)}. Did it help?`,
    action: { text: 'Say how it went', href: consultingLinks.consultation(id), visuallyHidden: settingName },
    when: `They were to try it until ${pastDate(backOn ?? heldOn, today)}`,
  };
}

function didItHelp({ id, settingName, givenBy, heldOn, backOn }: Consultation, several: boolean): Need {
  return {
    sentence: `You talked to ${givenBy} on ${weekdayDate(heldOn)}${several ? ` about ${settingName}` : ''} and tried something. Did it help?`,
    action: { text: 'Tell us in one tap', href: consultingLinks.consultation(id), visuallyHidden: weekdayDate(heldOn) },
    when: `You said you would come back by ${weekdayDate(backOn ?? heldOn)}`,
  };
}

function begin({ id, settingName, heldOn }: Consultation, several: boolean): Need {
  return {
    sentence: `On ${weekdayDate(heldOn)} a Request for Help was agreed on${several ? ` for ${settingName}` : ''}. What was advised is filled in for you.`,
    action: { text: 'Begin the request', href: consultingLinks.consultation(id), visuallyHidden: weekdayDate(heldOn) },
  };
}
