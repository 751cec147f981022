import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import type { Lead } from '#src/casework/find-lead.ts';
import type { Setting } from '#src/casework/load-setting.ts';
import type { LatestTip } from '#src/casework/reviews/latest-tip.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import type { Tone } from '#src/govuk/pieces/shape.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import type { Pressure } from './home.queries.ts';

export type Moving = { reference: string; status: string; tone: Tone; what: string; when: string };

/** Requests on their way, one line each: what it is about, where it is, what comes next. */
export function moving(requests: Moving[]): Html {
  return (
    <ul class="govuk-list al-list">
      {requests.map(({ reference, status, tone, what, when }) => (
        <li class="al-list__item al-list__item--row">
          <a class="govuk-link al-list__what" href={`/requests/${reference}`}>
            {what}
          </a>{' '}
          {tag({ text: status, tone })} <span class="al-quiet">{when}</span>
        </li>
      ))}
    </ul>
  );
}

/** The named person for each setting, and how to reach them before asking in writing. */
export function peopleToAsk(leads: { setting: Setting; lead: Lead | undefined }[], partnership: Partnership): Html {
  return (
    <>
      <ul class="govuk-list al-list">
        {leads.map(({ setting, lead }) => (
          <li class="al-list__item">
            <strong>{lead?.name ?? partnership.contacts.help.name}</strong>
            {lead && `, ${lead.jobTitle}`}
            {leads.length > 1 && ` – ${setting.name}`}
            {lead?.coversFor && <span class="al-quiet"> (while {lead.coversFor} is away)</span>}
          </li>
        ))}
      </ul>
      <p class="govuk-body">
        Not sure whether to ask? A short talk is often enough:{' '}
        <a class="govuk-link" href={consultingLinks.ways}>
          ring us, be rung, or come to a drop-in
        </a>
        .
      </p>
    </>
  );
}

/** What a lead would have liked to read, in one sentence. */
export function tipFrom({ sentence, ratedByName }: LatestTip): Html {
  return (
    <p class="govuk-body">
      {sentence} <span class="al-quiet">{ratedByName}, after your last request.</span>
    </p>
  );
}

/** A setting's own look at what everyone there can count on. */
export function ownOffer(): Html {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href="/self-checks">
        Look at your own offer
      </a>
      , 10 minutes: what is embedded, what is not yet, and where to begin. Only your setting sees it.
    </p>
  );
}

/** What settings chose to show of themselves. */
export function selfChecksShared(): Html {
  return (
    <p class="govuk-body">
      <a class="govuk-link" href="/self-checks">
        Self-checks that settings shared
      </a>
      : how they see their own offer, for planning together.
    </p>
  );
}

export function pressureTable(rows: Pressure[]): Node {
  return dataTable({
    caption: 'Open requests by lead',
    columns: [
      {
        head: 'Lead',
        rowHeader: true,
        cell: (row: Pressure) => (
          <a class="govuk-link" href={`/queue?lead=${row.leadId}`}>
            {row.leadName}
          </a>
        ),
      },
      { head: 'Open', numeric: true, cell: (row: Pressure) => row.open },
      { head: 'Due soon', numeric: true, cell: (row: Pressure) => row.dueSoon },
      {
        head: 'Late',
        numeric: true,
        cell: (row: Pressure) => (row.late > 0 ? tag({ text: `${row.late} late`, tone: 'late' }) : 0),
      },
    ],
    rows,
  });
}
