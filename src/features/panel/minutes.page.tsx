import type { Panel } from '#src/casework/panel/load-panel.ts';
import { dayAndTime, weekdayDate } from '#src/casework/request-view/days.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import { PANEL_DECISIONS } from '#src/domain/panel/decisions.ts';
import type { Answers } from '#src/domain/requests/answers.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { yearsOf } from '#src/domain/requests/phases.ts';
import { ROUTES } from '#src/domain/triage/outcomes.ts';
import type { Subject } from '#src/domain/vocabulary.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { DecidedItem } from './decided-items.ts';
import { experts } from './decided-notice.tsx';
import type { ItemState } from './load-agenda.ts';
import { links } from './panel.links.ts';
import { clusterNames } from './panel-words.ts';

export type MinutesItem = DecidedItem & { state: ItemState; subject: Subject; answers: Answers };

/** Made to be printed: who was there, each item, what was decided, who, by when, what was moved or held over and why. */
export function minutesPage({ partnership }: Context, panel: Panel, items: MinutesItem[]): Page {
  const date = longDate(day(panel.heldOn));
  const moved = items.filter((item) => item.placeReason);
  const body = (
    <div class="al-minutes">
      {heading({
        title: panel.closedAt ? 'Minutes' : 'Draft minutes',
        caption: `Panel of ${date}`,
        lead: panel.closedAt
          ? `Closed on ${dayAndTime(panel.closedAt)}${panel.timesClosed > 1 ? `, for the ${panel.timesClosed}. time` : ''}.`
          : 'The panel is not closed, so nothing here counts yet.',
        size: 'l',
      })}
      {facts({ quiet: true, rows: [{ key: 'For', value: clusterNames(partnership, panel) }, ...presence(panel)] })}
      {section({ title: 'Items', children: table(items) })}
      {moved.length > 0 && section({ title: 'Changes to the order', children: changes(moved) })}
    </div>
  );
  return { title: 'Minutes', body, wide: true, back: { text: 'Back to the agenda', href: links.panel(panel.id) } };
}

function presence({ members }: Panel): { key: string; value: string }[] {
  const named = (list: typeof members) => list.map((member) => `${member.name}, ${member.jobTitle}`).join('; ');
  const there = members.filter((member) => member.wasThere);
  const away = members.filter((member) => member.wasThere === false);
  if (there.length === 0) return [{ key: 'Members', value: named(members) }];
  return [
    { key: 'Who was there', value: named(there) },
    ...(away.length > 0 ? [{ key: 'Not there', value: named(away) }] : []),
  ];
}

function table(items: MinutesItem[]): Node {
  const numbers = new Map(items.map((item, place) => [item.id, place + 1]));
  return dataTable({
    caption: 'Items and decisions',
    captionHidden: true,
    rows: items,
    columns: [
      { head: 'No', cell: (item) => numbers.get(item.id), numeric: true },
      { head: 'Request', rowHeader: true, cell: what },
      { head: 'Decision', cell: decision },
      { head: 'Who', cell: who },
      { head: 'By when', cell: (item) => item.nextOn && weekdayDate(item.nextOn), nowrap: true },
    ],
  });
}

function what(item: MinutesItem): Node {
  return (
    <>
      {item.settingName}
      <br />
      <span class="al-quiet">
        {whatAbout(item.subject, yearsOf(item.answers))} · {item.reference}
      </span>
    </>
  );
}

function decision(item: MinutesItem): Node {
  if (item.state === 'gone') return `Left the panel: ${STATUSES[item.status].forLead.toLowerCase()}`;
  if (item.heldOverReason) return `Held over. ${item.heldOverReason}`;
  if (!item.decision) return 'Not decided';
  const route = item.route ? `: ${ROUTES[item.route]}` : '';
  return (
    <>
      <strong>
        {PANEL_DECISIONS[item.decision].done}
        {route}
      </strong>
      {item.reason && <p class="al-minutes__why">{item.reason}</p>}
      <p class="al-minutes__why">{item.advice}</p>
    </>
  );
}

function who(item: MinutesItem): Node {
  if (item.experts.length > 0)
    return [experts(item.experts), <span class="al-quiet">Contact: {item.namedPerson}</span>];
  return item.namedPerson;
}

function changes(items: MinutesItem[]): Node {
  return (
    <ul class="govuk-list govuk-list--bullet">
      {items.map((item) => (
        <li>
          {item.settingName} ({item.reference}) was moved to place {item.place}: {item.placeReason}
        </li>
      ))}
    </ul>
  );
}
