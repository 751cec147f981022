import { consultingNeedsOfLead } from '#src/casework/consulting/consulting-needs.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { day, longDate, shortDate } from '#src/domain/calendar/calendar-day.ts';
import { dueState } from '#src/domain/calendar/due.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Context } from '#src/platform/http/route.ts';
import type { Home } from './home.page.tsx';
import { leadRequests, type OpenRequest, openDrafts } from './home.queries.ts';
import { type Moving, moving, selfChecksShared } from './home-parts.tsx';

export async function leadHome(context: Context): Promise<Home> {
  const { db, actor } = context;
  const fresh = await leadRequests(db, actor, ['new']);
  const taken = await leadRequests(db, actor, ['taken_on']);
  const waiting = await leadRequests(db, actor, ['question', 'with_panel', 'waiting', 'allocated', 'delivering']);
  const invited = await openDrafts(db, actor.scope.led);
  return {
    lead: 'A quarter of an hour each: what is happening, what can be done now, what level of support.',
    start: { text: 'Open your queue', href: '/queue' },
    needs: [
      ...[...fresh, ...taken].toSorted(byDueDay).map((request) => toAnswer(request, context)),
      ...(await consultingNeedsOfLead(context)),
      ...invited.map(toWriteTogether),
    ],
    nothing: 'No request waits for you. A good moment to call a setting you have not heard from.',
    parts: [
      ...(waiting.length ? [{ title: 'Waiting for someone else', body: moving(waiting.map(elsewhere)) }] : []),
      { title: 'How your settings see themselves', body: selfChecksShared() },
    ],
  };
}

function dueOn({ status, answerBy, nextOn }: OpenRequest): string {
  return status === 'new' ? answerBy : (nextOn ?? answerBy);
}

function byDueDay(a: OpenRequest, b: OpenRequest): number {
  return dueOn(a).localeCompare(dueOn(b));
}

function toAnswer(request: OpenRequest, context: Context): Need {
  return request.status === 'new' ? toTriage(request, context) : toFollowUp(request, context);
}

function toTriage(request: OpenRequest, context: Context): Need {
  return {
    sentence: `${request.settingName} asks for help.`,
    action: { text: 'Triage', href: `/requests/${request.reference}/triage`, visuallyHidden: request.reference },
    ...standing(request, context),
  };
}

function toFollowUp(request: OpenRequest, context: Context): Need {
  return {
    sentence: `You took on the request from ${request.settingName}.`,
    action: { text: 'Open', href: `/requests/${request.reference}`, visuallyHidden: request.reference },
    ...standing(request, context),
  };
}

function toWriteTogether(draft: { id: string; settingName: string; touchedBy: string }): Need {
  return {
    sentence: `${draft.touchedBy} of ${draft.settingName} would like to write a request together with you.`,
    action: { text: 'Open the draft', href: `/drafts/${draft.id}` },
  };
}

function elsewhere(request: OpenRequest): Moving {
  const { forLead, tone } = STATUSES[request.status];
  return {
    reference: request.reference,
    status: forLead,
    tone,
    what: `${request.settingName}: ${whatAbout(request.subject, request.years)}`,
    when: request.nextOn ? `next date ${shortDate(day(request.nextOn))}` : '',
  };
}

function standing(request: OpenRequest, { partnership, today }: Context): Pick<Need, 'tone' | 'when'> {
  const by = dueOn(request);
  const due = dueState({
    due: day(by),
    today,
    soonDays: partnership.serviceStandards.dueSoonDays,
    calendar: partnership.calendar,
  });
  const inTime = request.status === 'new' ? ('new' as const) : undefined;
  const tone = due.state === 'late' ? 'late' : due.state === 'in_time' ? inTime : 'careful';
  return { tone, when: `${due.words.charAt(0).toUpperCase()}${due.words.slice(1)}: ${longDate(day(by))}` };
}
