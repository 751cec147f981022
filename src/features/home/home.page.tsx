import { dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { actions } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { type Need, needsYou } from '#src/govuk/pieces/needs-you.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

/** What a role's home says; every part is a sentence a person can act on. */
export type Home = {
  lead: string;
  needs: Need[];
  nothing: string;
  start?: { text: string; href: string };
  parts: { title: string; body: Node }[];
};

export function homePage(home: Home, { actor, at, partnership }: Context): Page {
  const body = (
    <>
      {heading({
        title: `${greeting(at)}, ${actor.name.split(' ')[0]}`,
        caption: longDate(dayOf(at)),
        lead: home.lead,
      })}
      {home.start &&
        actions([
          button({ text: home.start.text, href: home.start.href, isStartButton: true }),
          <a class="govuk-link" href={`/menu/${partnership.code}`}>
            See what is offered: menu of support
          </a>,
        ])}
      {needsYou({ items: home.needs, empty: home.nothing })}
      {home.parts.map(({ title, body: part }) => section({ title, children: part }))}
    </>
  );
  return { title: 'Home', body };
}

const LONDON_HOUR = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: 'numeric', hourCycle: 'h23' });

function greeting(at: Date): string {
  const hour = Number(LONDON_HOUR.format(at));
  if (hour < 12) return 'Good morning';
  return hour < 17 ? 'Good afternoon' : 'Good evening';
}
