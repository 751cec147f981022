import { consultationLines } from '#src/casework/consulting/consultation-lines.tsx';
import { consultingNeedsOfSetting, stillTrying } from '#src/casework/consulting/consulting-needs.ts';
import { findLead } from '#src/casework/find-lead.ts';
import { loadSettings } from '#src/casework/load-setting.ts';
import { bookingsOf } from '#src/casework/occasions/load-bookings.ts';
import { latestTip } from '#src/casework/reviews/latest-tip.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { addDays, type CalendarDay, day, longDate, shortDate } from '#src/domain/calendar/calendar-day.ts';
import { STATUSES, WITH_EXPERTS } from '#src/domain/requests/lifecycle.ts';
import type { Need } from '#src/govuk/pieces/needs-you.tsx';
import type { Context } from '#src/platform/http/route.ts';
import { booked, upcoming } from './booked-part.tsx';
import { echoesToAnswer, nextVisits, type PlanToAgree, plansToAgree } from './help.queries.ts';
import { agreePlan, answerEcho } from './help-needs.ts';
import type { Home } from './home.page.tsx';
import { type OpenRequest, openDrafts, ownRequests, recentAnswers } from './home.queries.ts';
import { type Moving, moving, ownOffer, peopleToAsk, tipFrom } from './home-parts.tsx';

const A_FORTNIGHT = 14 * 86_400_000;
/** A review is spoken of this many days before its date. */
const REVIEW_SOON = 14;
/** A tip helps with the next request while it is fresh. */
const A_TERM = 120 * 86_400_000;

export async function settingHome(context: Context): Promise<Home> {
  const { db, actor, today, at, partnership } = context;
  const settings = await loadSettings(db, actor.scope.own);
  const questions = await ownRequests(db, actor.scope, ['question']);
  const open = await ownRequests(db, actor.scope, [
    'new',
    'taken_on',
    'with_panel',
    'waiting',
    'allocated',
    'delivering',
  ]);
  const answers = await recentAnswers(db, actor.scope, new Date(at.getTime() - A_FORTNIGHT));
  const drafts = await openDrafts(db, actor.scope.own);
  const plans = await plansToAgree(db, actor.scope);
  const echoes = await echoesToAnswer(db, actor.scope);
  const visits = await nextVisits(db, helpedAmong(open), today);
  const bookings = upcoming(await bookingsOf(db, actor.id), at);
  const trying = await stillTrying(context);
  const several = settings.length > 1;
  const [first] = settings;
  const tip = first && !several ? await latestTip(db, first.id, new Date(at.getTime() - A_TERM)) : undefined;
  const leads = await Promise.all(
    settings.map(async (setting) => ({ setting, lead: await findLead(db, setting, today) })),
  );
  return {
    lead: `${settings.map((setting) => setting.name).join(', ')}. Ask early: no diagnosis is needed.`,
    start: { text: 'Ask for help', href: '/drafts/new' },
    needs: [
      ...questions.map((request) => question(request, several)),
      ...plans.map((plan) => agreePlan(plan, several)),
      ...echoes.map((echo) => answerEcho(echo, several)),
      ...(await consultingNeedsOfSetting(context, several)),
      ...drafts.map((draft) => unfinished(draft, several, actor.id)),
    ],
    nothing: open.length > 0 ? 'Nothing waits for you. We are working on what you sent.' : 'Nothing waits for you.',
    parts: [
      ...(open.length || answers.length
        ? [
            {
              title: 'Where your requests are',
              body: moving([
                ...answers.map((each) => answered(each, several)),
                ...open.map((each) => onItsWay(each, { several, today, visits, plans })),
              ]),
            },
          ]
        : []),
      ...(bookings.length ? [{ title: 'What you have booked', body: booked(bookings) }] : []),
      ...(trying.length ? [{ title: 'What you are trying', body: consultationLines(trying, several) }] : []),
      ...(tip ? [{ title: 'A tip for your next request', body: tipFrom(tip) }] : []),
      {
        title: several ? 'Who answers you' : `Who answers you at ${partnership.offerName}`,
        body: peopleToAsk(leads, partnership),
      },
      { title: 'Your own offer', body: ownOffer() },
    ],
  };
}

function question(request: OpenRequest, several: boolean): Need {
  return {
    sentence: `Your lead has a question about the request you sent on ${shortDate(day(request.sentOn))}${several ? ` for ${request.settingName}` : ''}.`,
    action: { text: 'Answer it', href: `/requests/${request.reference}`, visuallyHidden: request.reference },
    tone: 'careful',
    ...(request.nextOn ? { when: `Answer by ${longDate(day(request.nextOn))}` } : {}),
  };
}

function unfinished(draft: Awaited<ReturnType<typeof openDrafts>>[number], several: boolean, actorId: number): Need {
  const who = draft.touchedById === actorId ? 'You began' : `${draft.touchedBy} began`;
  return {
    sentence: `${who} a request${several ? ` for ${draft.settingName}` : ''} that is not sent yet.`,
    action: { text: 'Carry on', href: `/drafts/${draft.id}` },
    when: `Kept until ${longDate(day(draft.expiresOn))}`,
  };
}

function helpedAmong(open: OpenRequest[]): string[] {
  return open.filter(({ status }) => WITH_EXPERTS.includes(status)).map(({ reference }) => reference);
}

type Around = { several: boolean; today: CalendarDay; visits: Map<string, string>; plans: PlanToAgree[] };

function onItsWay(request: OpenRequest, around: Around): Moving {
  return { ...line(request, around.several), when: whatNext(request, around) };
}

function whatNext({ status, answerBy, nextOn, reference }: OpenRequest, { today, visits, plans }: Around): string {
  if (status === 'new') return `answer by ${dayMonth(answerBy)}`;
  const plan = plans.find((each) => each.reference === reference);
  if (plan) return `a plan for you to agree by ${dayMonth(plan.agreeBy)}`;
  const visit = visits.get(reference);
  const isSoon = nextOn !== null && nextOn <= addDays(today, REVIEW_SOON);
  const review =
    status === 'delivering' && isSoon ? `review ${nextOn < today ? 'was due' : 'by'} ${dayMonth(nextOn)}` : '';
  const comes = [visit ? `next visit ${dayMonth(visit)}` : '', review].filter(Boolean).join(', ');
  return comes || (nextOn ? `next step by ${dayMonth(nextOn)}` : '');
}

function answered(request: Sent, several: boolean): Moving {
  return { ...line(request, several), when: 'read the advice' };
}

type Sent = Pick<OpenRequest, 'reference' | 'status' | 'settingName' | 'subject' | 'years'>;

function line({ reference, status, settingName, subject, years }: Sent, several: boolean) {
  const about = whatAbout(subject, years);
  const { label, tone } = STATUSES[status];
  return { reference, status: label, tone, what: several ? `${about} – ${settingName}` : about };
}

function dayMonth(value: string): string {
  return shortDate(day(value));
}
