import { actingIn } from '#src/casework/acting.ts';
import type { Request } from '#src/casework/load-request.ts';
import { recordLook } from '#src/casework/record-look.ts';
import { whenSaved } from '#src/casework/request-view/days.ts';
import { viewerOf } from '#src/casework/request-view/moves.ts';
import { paragraphs } from '#src/casework/request-view/paragraphs.tsx';
import { eventsOf, type HistoryEvent } from '#src/casework/request-view/request-history.ts';
import { whatHappened } from '#src/casework/request-view/what-happened.ts';
import { whereNow } from '#src/casework/request-view/where-now.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { button, insetText } from '#src/govuk/components.ts';
import { actions } from '#src/govuk/form.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { type Answer, refused } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { links } from './requests.links.ts';

/** Refused because the request is somewhere else by now: where it is, who moved it, and every word typed. */
export async function movedOn(
  context: Context<'/requests/:reference'>,
  request: Request,
  typed?: string,
): Promise<Answer> {
  await recordLook(actingIn(context as Context), {
    page: 'refusal',
    settingId: request.setting.id,
    requestId: request.id,
  });
  const events = await eventsOf(context.db, request.id);
  const now = whereNow(request, context.today, viewerOf(request, context.actor));
  const body = (
    <>
      {heading({ title: 'This request has moved on', caption: request.reference, lead: now, size: 'l' })}
      {changeNotice(events, context.today)}
      {typed && kept(typed)}
      {actions(button({ text: 'See where it is now', href: links.request(request.reference) }))}
    </>
  );
  return refused({ title: 'This request has moved on', body });
}

/** The last thing that happened, for someone whose page is older than that. */
export function changeNotice(events: HistoryEvent[], today: CalendarDay): Node {
  const last = events.at(-1);
  return (
    last && insetText({ text: `${whatHappened(last)} ${whenSaved(last.at, today)}. Nothing of yours was changed.` })
  );
}

function kept(typed: string): Html {
  return (
    <>
      <h2 class="govuk-heading-m">What you wrote</h2>
      <p class="govuk-body">It was not saved. Copy it if you would like to use it elsewhere.</p>
      <div class="al-card">{paragraphs(typed)}</div>
    </>
  );
}
