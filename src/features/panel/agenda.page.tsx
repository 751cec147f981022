import type { Panel } from '#src/casework/panel/load-panel.ts';
import { shortArea, whatAbout } from '#src/casework/what-about.ts';
import { day, longDate } from '#src/domain/calendar/calendar-day.ts';
import type { PanelDecision } from '#src/domain/panel/decisions.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { yearsOf } from '#src/domain/requests/phases.ts';
import { LEVELS } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import { actions, form } from '#src/govuk/form.tsx';
import { dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import type { Tone } from '#src/govuk/pieces/shape.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { panel as notice } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Agenda, AgendaItem, ItemState } from './load-agenda.ts';
import { links } from './panel.links.ts';
import { clusterNames } from './panel-words.ts';
import { progress } from './progress.tsx';

export type AgendaView = { panel: Panel; agenda: Agenda; toBringIn: number };

export function agendaPage(context: Context, view: AgendaView): Page {
  const { panel, agenda } = view;
  const title = `Panel of ${longDate(day(panel.heldOn))}`;
  const body = (
    <>
      {heading({ title, size: 'l', lead: clusterNames(context.partnership, panel) })}
      {panel.closedAt && closed(panel)}
      {agenda.items.length > 0 && progress(agenda)}
      {buttons(view)}
      {!panel.closedAt && view.toBringIn > 0 && more(context, view)}
      {agenda.items.length > 0 ? <div class="al-agenda">{table(panel, agenda)}</div> : nothing()}
      {people(panel)}
    </>
  );
  return { title, body, wide: true, back: { text: 'All panels', href: links.panels } };
}

function buttons({ panel, agenda }: AgendaView): Node {
  const first = agenda.items.find((item) => item.state === 'open');
  if (panel.closedAt) {
    return actions([
      button({ text: 'Read the minutes', href: links.minutes(panel.id) }),
      <a class="govuk-link" href={links.reopening(panel.id)}>
        Reopen this panel
      </a>,
    ]);
  }
  return actions([
    first && button({ text: agenda.decided > 0 ? 'Go on' : 'Start', href: links.item(panel.id, first.id) }),
    button({
      text: 'Close the panel',
      href: links.closing(panel.id),
      classes: first ? 'govuk-button--secondary' : '',
    }),
    <a class="govuk-link" href={links.members(panel.id)}>
      Members and who is here
    </a>,
    <a class="govuk-link" href={links.minutes(panel.id)}>
      Draft minutes
    </a>,
  ]);
}

function closed(panel: Panel): Html {
  const again = panel.timesClosed > 1 ? ` It was closed ${panel.timesClosed} times.` : '';
  return notice({ children: <p class="govuk-body">This panel is closed, and its letters are sent.{again}</p> });
}

function more({ csrf }: Context, { panel, toBringIn }: AgendaView): Html {
  const words = toBringIn === 1 ? '1 more request waits' : `${toBringIn} more requests wait`;
  return form({
    action: links.agenda(panel.id),
    csrf,
    children: notice({
      children: [
        <p class="govuk-body">{words} and is not on this agenda yet.</p>,
        button({ text: 'Bring in what waits', classes: 'govuk-button--secondary', preventDoubleClick: true }),
      ],
    }),
  });
}

function nothing(): Html {
  return emptyState({
    title: 'Nothing waits for this panel',
    text: 'Requests that leads pass to the panel come to this agenda by themselves.',
  });
}

const STATES: Record<ItemState, { text: string; tone: Tone }> = {
  open: { text: 'To decide', tone: 'info' },
  decided: { text: 'Decided', tone: 'done' },
  held_over: { text: 'Held over', tone: 'plain' },
  gone: { text: 'Left', tone: 'plain' },
};

/** Short enough for a column of a projected list. */
const DECIDED: Record<PanelDecision, string> = {
  allocate: 'Experts allocated',
  wait: 'Waits, with a plan',
  return: 'Back to the lead',
  reroute: 'Another route',
  second_look: 'Second look',
};

function table(panel: Panel, agenda: Agenda): Node {
  const numbers = new Map(agenda.items.map((item, place) => [item.id, place + 1]));
  return dataTable({
    caption: 'Agenda, in order',
    captionHidden: true,
    keys: true,
    rows: agenda.items,
    columns: [
      { head: 'No', cell: (item) => numbers.get(item.id), numeric: true },
      {
        head: 'Setting',
        rowHeader: true,
        cell: (item) => rowLink({ text: item.settingName, href: links.item(panel.id, item.id) }),
      },
      { head: 'What about', cell: (item) => whatAbout(item.subject, yearsOf(item.answers)), nowrap: true },
      { head: 'Area of need', cell: areaOf, nowrap: true },
      { head: 'Level', wideOnly: true, cell: (item) => item.level && LEVELS[item.level] },
      { head: 'Waited', cell: (item) => waited(item.waitedDays), nowrap: true, numeric: true },
      { head: 'Points', cell: why },
      { head: 'Where', cell: where },
    ],
  });
}

/** On one line, in a list read from the back of a room. */
function areaOf({ mainArea }: AgendaItem): string {
  return mainArea === 'communication' ? 'Communication' : shortArea(mainArea);
}

/** The reason for the place, one click away. */
function why(item: AgendaItem): Html {
  const moved = item.placeReason ? [`Moved to place ${item.place} by the panel: ${item.placeReason}`] : [];
  return (
    <details class="al-why">
      <summary>
        {item.priority.total}
        {item.place !== null && ', moved'}
        <span class="govuk-visually-hidden"> points: why {item.settingName} is here</span>
      </summary>
      <ul class="al-why__list">
        {[...moved, ...item.priority.points.map((point) => `${point.points} · ${point.words}`)].map((words) => (
          <li>{words}</li>
        ))}
      </ul>
    </details>
  );
}

function where(item: AgendaItem): Node {
  const { text, tone } = STATES[item.state];
  if (item.state === 'decided' && item.decision) return tag({ text: DECIDED[item.decision], tone });
  if (item.state === 'held_over')
    return [tag({ text, tone }), ' ', <span class="al-quiet">{item.heldOverReason}</span>];
  if (item.state === 'gone')
    return [tag({ text, tone }), ' ', <span class="al-quiet">{STATUSES[item.status].forLead}</span>];
  return tag({ text, tone });
}

/** In working days, as the reasons beside it say. */
function waited(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}

function people({ members }: Panel): Html {
  const there = members.filter((member) => member.wasThere);
  const list = there.length > 0 ? there : members;
  return (
    <p class="govuk-body al-quiet">
      {there.length > 0 ? 'Here' : 'Members'}: {list.map((member) => member.name).join(', ')}.
    </p>
  );
}
