import type { Setting } from '#src/casework/load-setting.ts';
import { nearDate, weekdayOfInstant, whenSaved } from '#src/casework/request-view/days.ts';
import { whereNow } from '#src/casework/request-view/where-now.ts';
import { whatAbout } from '#src/casework/what-about.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { STATUSES } from '#src/domain/requests/lifecycle.ts';
import { button } from '#src/govuk/components.ts';
import { actions } from '#src/govuk/form.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { findForm } from './find.page.tsx';
import { links } from './requests.links.ts';
import { type Listed, type OpenDraft, PAGE_SIZE } from './requests.queries.ts';

type Shown = {
  settings: Setting[];
  chosen: Setting | undefined;
  today: CalendarDay;
  actorId: number;
  /** How long asking takes, in minutes. */
  promise: { from: number; to: number };
  open: Listed[];
  drafts: OpenDraft[];
  ended: { rows: Listed[]; total: number; page: number };
};

export function yourRequestsPage(shown: Shown): Page {
  const { settings, chosen, open, drafts, ended } = shown;
  const nothing = open.length === 0 && drafts.length === 0 && ended.total === 0;
  const body = (
    <>
      {heading({
        title: 'Your requests',
        caption: captionOf(shown),
      })}
      {settings.length > 1 && settingFilter(shown)}
      {actions(
        button({
          text: 'Ask for help',
          href: chosen ? links.newDraftFor(chosen.id) : links.newDraft,
          isStartButton: true,
        }),
      )}
      {nothing && nothingYet(shown)}
      {drafts.length > 0 && section({ title: 'Begun, not sent yet', children: draftList(shown) })}
      {(open.length > 0 || (!nothing && drafts.length === 0)) &&
        section({ title: 'On the way', children: openList(shown) })}
      {ended.total > 0 && section({ title: 'Ended', children: endedTable(shown) })}
      {!nothing && section({ title: 'Looking for one in particular?', children: findForm({}) })}
    </>
  );
  return { title: 'Your requests', body };
}

function captionOf({ settings, chosen }: Shown): string {
  const only = chosen ?? (settings.length === 1 ? settings[0] : undefined);
  return only ? only.name : `${settings.length} settings`;
}

function nothingYet({ promise }: Shown): Html {
  return emptyState({
    title: 'Nothing asked yet, and that is fine',
    text: `When something worries you, ask early. It takes ${promise.from} to ${promise.to} minutes, no diagnosis is needed, and a named person answers.`,
  });
}

function settingFilter({ settings, chosen }: Shown): Html {
  return (
    <nav aria-label="Settings">
      <ul class="govuk-list al-choices">
        <li>{choice('All settings', links.list, !chosen)}</li>
        {settings.map((setting) => (
          <li>{choice(setting.name, links.listOf(setting.id), setting.id === chosen?.id)}</li>
        ))}
      </ul>
    </nav>
  );
}

function choice(text: string, href: string, current: boolean): Html {
  return (
    <a class="govuk-link al-choice" href={href} aria-current={current ? 'page' : undefined}>
      {text}
    </a>
  );
}

function draftList({ drafts, settings, actorId, today }: Shown): Html {
  return (
    <ul class="govuk-list al-requests">
      {drafts.map((draft) => (
        <li class="al-card al-request">
          <div class="al-request__words">
            <p class="al-request__where">
              {draft.touchedById === actorId ? 'You' : draft.touchedBy} saved it {whenSaved(draft.touchedAt, today)}.
            </p>
            <p class="al-request__facts">
              {settings.length > 1 && `${draft.settingName} · `}Kept until {nearDate(draft.expiresOn, today)}
            </p>
          </div>
          {button({
            html: [
              'Carry on',
              <span class="govuk-visually-hidden"> with the request begun for {draft.settingName}</span>,
            ],
            href: links.draft(draft.id),
            classes: 'govuk-button--secondary',
          })}
        </li>
      ))}
    </ul>
  );
}

function openList({ open, settings, today }: Shown): Html {
  if (open.length === 0)
    return <p class="govuk-body">Nothing is open at the moment. Everything you asked has been answered.</p>;
  return <ul class="govuk-list al-requests">{open.map((request) => openCard(request, settings.length > 1, today))}</ul>;
}

function openCard(request: Listed, several: boolean, today: CalendarDay): Html {
  const { status, subject, years, reference } = request;
  const asks = status === 'question';
  return (
    <li class={asks ? 'al-card al-request al-request--asks' : 'al-card al-request'}>
      <div class="al-request__words">
        <h3 class="al-request__title">
          <a class="govuk-link" href={links.request(reference)}>
            {whatAbout(subject, years)}
          </a>{' '}
          {tag({ text: STATUSES[status].label, tone: STATUSES[status].tone })}
        </h3>
        <p class="al-request__where">{whereNow(request, today, 'setting')}</p>
        <p class="al-request__facts">
          {several && `${request.settingName} · `}Sent {weekdayOfInstant(request.sentAt)} · {reference}
        </p>
      </div>
      {asks && answerButton(reference)}
    </li>
  );
}

function answerButton(reference: string): Html {
  return button({
    html: ['Answer', <span class="govuk-visually-hidden"> the question about {reference}</span>],
    href: `${links.request(reference)}#answer`,
  });
}

function endedTable({ ended, settings, chosen }: Shown): Node {
  const several = settings.length > 1 && !chosen;
  const { rows, total, page } = ended;
  const table = dataTable({
    caption: 'Requests that have ended',
    captionHidden: true,
    rows,
    columns: [
      {
        head: 'Request',
        rowHeader: true,
        cell: (row: Listed) => (
          <a class="govuk-link" href={links.request(row.reference)}>
            {whatAbout(row.subject, row.years)}
            <span class="govuk-visually-hidden"> {row.reference}</span>
          </a>
        ),
      },
      ...(several ? [{ head: 'Setting', cell: (row: Listed) => row.settingName }] : []),
      {
        head: 'How it ended',
        cell: (row: Listed) => tag({ text: STATUSES[row.status].label, tone: STATUSES[row.status].tone }),
      },
      { head: 'Sent', nowrap: true, wideOnly: true, cell: (row: Listed) => weekdayOfInstant(row.sentAt) },
      { head: 'Ended', nowrap: true, cell: (row: Listed) => row.endedAt && weekdayOfInstant(row.endedAt) },
    ],
  });
  const href = (number: number) => `${chosen ? `${links.listOf(chosen.id)}&` : `${links.list}?`}page=${number}`;
  return [table, total > PAGE_SIZE && pagination({ page, pageSize: PAGE_SIZE, total, href, what: 'ended requests' })];
}
