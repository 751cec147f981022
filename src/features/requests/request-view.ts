import type { Consultation } from '#src/casework/consulting/load-consultations.ts';
import type { Help, HelpingExpert } from '#src/casework/delivery/load-help.ts';
import type { Request } from '#src/casework/load-request.ts';
import type { HelpSoFar } from '#src/casework/request-view/journey.ts';
import { latestWord } from '#src/casework/request-view/latest-word.ts';
import type { RequestHistory } from '#src/casework/request-view/request-history.ts';
import type { Echo, Later, Rating } from '#src/casework/reviews/load-after.ts';
import type { Voice } from '#src/casework/reviews/load-voices.ts';
import type { SecondLook } from '#src/casework/second-look.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import type { MoveName, Mover } from '#src/domain/requests/lifecycle.ts';
import type { Errors } from '#src/govuk/fields.tsx';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Holder, Place } from './requests.queries.ts';

/** Everything the request's page shows, read once. */
export type RequestView = {
  request: Request;
  history: RequestHistory;
  holder: Holder | undefined;
  moves: MoveName[];
  movers: Mover[];
  actorId: number;
  viewer: 'setting' | 'partnership';
  mayReadLooks: boolean;
  secondLook: SecondLook | undefined;
  /** What was talked about before, when the request was begun from that. */
  talk: Consultation | undefined;
  help: Help;
  /** The allocation by which the viewer helps with it now. */
  own: HelpingExpert | undefined;
  voices: Voice[];
  echo: Echo | undefined;
  later: Later[];
  rating: Rating | undefined;
  /** Where a visit goes; read only for those who visit. */
  place: Place | undefined;
  today: CalendarDay;
  partnership: Partnership;
  csrf: string;
  /** What was typed as an answer, when it needs putting right. */
  typed?: { answer: string; errors: Errors };
};

/** A second look that somebody still has to do. */
export function lookUnderWay({ secondLook }: RequestView): SecondLook | undefined {
  return secondLook && !secondLook.answeredAt && !secondLook.takenBackAt ? secondLook : undefined;
}

export function lastSaid({ history }: RequestView) {
  return latestWord(history);
}

/** Sessions that count: what was entered in error or cancelled is kept, and counted nowhere. */
export function sessionsOf({ help }: RequestView) {
  return help.sessions.filter((session) => !session.voidedAt);
}

export function helpSoFar(view: RequestView): HelpSoFar {
  const { help, echo, today } = view;
  const sessions = sessionsOf(view);
  const visits = sessions.filter(({ state, onDay }) => state === 'planned' && onDay >= today);
  const promised = help.experts
    .filter((expert) => !expert.handedBackAt)
    .reduce((sum, { sessions }) => sum + sessions, 0);
  return {
    plan: help.plan?.state,
    agreeBy: help.plan?.agreeBy,
    nextVisit: visits.at(-1)?.onDay,
    happened: sessions.filter(({ state }) => state === 'happened').length,
    promised: help.plan?.sessions ?? promised,
    echoOn: echo && !echo.answeredAt ? echo.dueOn : undefined,
  };
}
