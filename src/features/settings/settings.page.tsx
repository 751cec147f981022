import { ELIGIBILITIES, type Kind, SETTING_STATUSES } from '#src/domain/settings/kinds.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { type Column, dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading } from '#src/govuk/pieces/heading.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { word } from '#src/platform/partnerships/words.ts';
import type { Filters } from './settings.filters.ts';
import { links } from './settings.links.ts';
import { type ListedSetting, PAGE_SIZE } from './settings.queries.ts';
import { settingsSearch } from './settings-search.tsx';

export type Shown = {
  rows: ListedSetting[];
  total: number;
  page: number;
  filters: Filters;
  clusters: { id: number; name: string }[];
  mayImport: boolean;
  partnership: Partnership;
};

export function settingsPage(shown: Shown): Page {
  const { rows, total, page, filters, mayImport, partnership } = shown;
  const body = (
    <>
      {heading({ title: 'Settings', caption: partnership.name, size: 'l' })}
      {mayImport && (
        <p class="govuk-body">
          <a class="govuk-link" href={links.imports}>
            Bring in settings and people from a file
          </a>
        </p>
      )}
      {settingsSearch(shown)}
      {rows.length === 0 ? nothing() : table(shown)}
      {total > 0 &&
        pagination({ page, pageSize: PAGE_SIZE, total, href: (each) => links.list(filters, each), what: 'settings' })}
      {partnership.clustersNote && <p class="govuk-body al-quiet al-small">{partnership.clustersNote}</p>}
    </>
  );
  return { title: 'Settings', body, wide: true };
}

/** A kind in a word or two; a school is named by its phase. */
const SHORT_KINDS: Partial<Record<Kind, string>> = {
  maintained_nursery: 'Nursery school',
  pvi_nursery: 'Nursery',
  send_nursery: 'SEND nursery',
  childminder: 'Childminder',
  sixth_form: 'Sixth form',
  college: 'College',
  out_of_area_college: 'College, outside',
  special_school: 'Special school',
  alternative_provision: 'Alternative provision',
  independent_school: 'Independent school',
  other: 'Other',
};

function table({ rows, partnership }: Shown): Node {
  const columns: Column<ListedSetting>[] = [
    { head: 'Setting', rowHeader: true, cell: ({ id, name }) => rowLink({ text: name, href: links.setting(id) }) },
    { head: 'Kind', cell: ({ kind, phase }) => SHORT_KINDS[kind] ?? `${PHASES[phase]} school`, nowrap: true },
    { head: clusterHead(partnership), cell: ({ cluster }) => cluster ?? '–', nowrap: true },
    { head: 'Town', cell: ({ town }) => town ?? '–', wideOnly: true },
    { head: 'Number', cell: ({ urn, localId }) => urn ?? localId, nowrap: true },
    { head: 'Standing', cell: standing, nowrap: true },
  ];
  return dataTable({ caption: 'Settings', captionHidden: true, columns, rows, keys: true });
}

function clusterHead(partnership: Partnership): string {
  const name = word(partnership, 'cluster', { capital: true });
  return partnership.clustersNote ? `${name} (illustrative)` : name;
}

function standing({ status, eligibility }: ListedSetting): Node {
  if (status !== 'open')
    return tag({ text: SETTING_STATUSES[status], tone: status === 'closed' ? 'plain' : 'careful' });
  if (eligibility === 'partner') return tag({ text: 'Partner', tone: 'info' });
  return eligibility === 'served' ? ELIGIBILITIES.served : tag({ text: ELIGIBILITIES.not_eligible, tone: 'plain' });
}

function nothing(): Node {
  return emptyState({
    title: 'No setting fits',
    text: 'Try part of the name, the beginning of the postcode, or fewer filters.',
    action: { text: 'Show all settings', href: links.settings },
  });
}
