import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import { longDate } from '#src/domain/calendar/calendar-day.ts';
import { measureOf } from '#src/domain/measures/measures.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Context } from '#src/platform/http/route.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { Chosen } from './choose-period.ts';
import { addressOf, type Named } from './choose-rows.ts';
import type { ExpertRow, SettingRow, TalkRow } from './counted-elsewhere.queries.ts';
import { links } from './figures.links.ts';
import { backTo, captionOf } from './rows.page.tsx';
import { ROWS_ON_A_PAGE } from './rows.queries.ts';

/** The settings behind 'settings reached': those that were and those that were not. */
export function settingRowsPage(
  { partnership }: Context,
  { chosen, named, rows }: { chosen: Chosen; named: Named; rows: SettingRow[] },
): Page {
  const title = 'The settings behind it';
  const reached = rows.filter(({ sessions }) => sessions > 0).length;
  const body = (
    <>
      {heading({
        title,
        caption: captionOf(measureOf('settings_reached'), chosen, named),
        lead: `${reached} of ${rows.length} had at least one session, of the settings you may open.`,
      })}
      {dataTable<SettingRow>({
        caption: title,
        captionHidden: true,
        columns: [
          {
            head: 'Setting',
            rowHeader: true,
            cell: ({ id, name }) => (
              <a class="govuk-link" href={`${links.settingWith(id)}?${addressOf(chosen)}`}>
                {name}
              </a>
            ),
          },
          { head: 'Phase', cell: ({ phase }) => PHASES[phase] },
          {
            head: word(partnership, 'cluster', { capital: true }),
            cell: ({ cluster }) => cluster ?? 'Outside the area',
          },
          { head: 'Sessions', numeric: true, cell: ({ sessions }) => sessions },
          { head: 'Reached', cell: ({ sessions }) => (sessions > 0 ? 'Yes' : 'Not yet') },
        ],
        rows,
      })}
    </>
  );
  return { title, body, back: backTo('settings_reached', chosen, named) };
}

/** The experts behind 'sessions available', with what each one's time comes to. */
export function expertRowsPage({ chosen, rows }: { chosen: Chosen; rows: ExpertRow[] }): Page {
  const title = 'The experts behind it';
  const named = { among: {}, words: '' };
  const sum = rows.reduce((total, { sessions }) => total + sessions, 0);
  const body = (
    <>
      {heading({
        title,
        caption: captionOf(measureOf('sessions_available'), chosen, named),
        lead: `${sum.toLocaleString('en-GB')} sessions of ${rows.length} experts, in the weeks that begin in this time.`,
      })}
      {dataTable<ExpertRow>({
        caption: title,
        captionHidden: true,
        columns: [
          {
            head: 'Expert',
            rowHeader: true,
            cell: ({ id, name }) => (
              <a class="govuk-link" href={`/experts/${id}`}>
                {name}
              </a>
            ),
          },
          { head: 'Sessions', numeric: true, cell: ({ sessions }) => sessions },
        ],
        rows,
      })}
    </>
  );
  return { title, body, back: backTo('sessions_available', chosen, named) };
}

/** The consultations behind 'avoided requests', as far as the person may see them. */
export function talkRowsPage({
  chosen,
  named,
  rows,
  total,
  page,
}: {
  chosen: Chosen;
  named: Named;
  rows: TalkRow[];
  total: number;
  page: number;
}): Page {
  const title = 'The consultations behind it';
  const address = addressOf(chosen, named.among);
  const body = (
    <>
      {heading({
        title,
        caption: captionOf(measureOf('avoided_requests'), chosen, named),
        lead: `${total.toLocaleString('en-GB')} counted. Only consultations you may see are here.`,
      })}
      {rows.length === 0
        ? emptyState({ title: 'Nothing here', text: 'None of the consultations you may see counts in this time.' })
        : [
            dataTable<TalkRow>({
              caption: title,
              captionHidden: true,
              columns: [
                {
                  head: 'Held on',
                  rowHeader: true,
                  nowrap: true,
                  cell: ({ id, heldOn }) => (
                    <a class="govuk-link" href={consultingLinks.consultation(id)}>
                      {longDate(heldOn)}
                    </a>
                  ),
                },
                { head: 'Setting', cell: ({ setting }) => setting },
                { head: 'Minutes', numeric: true, cell: ({ minutes }) => minutes },
              ],
              rows,
            }),
            pagination({
              page,
              pageSize: ROWS_ON_A_PAGE,
              total,
              what: 'consultations',
              href: (to) => `${links.rowsOf('avoided_requests', address)}&page=${to}`,
            }),
          ]}
    </>
  );
  return { title, body, back: backTo('avoided_requests', chosen, named) };
}
