import { KINDS } from '#src/domain/settings/kinds.ts';
import type { Change, ImportPlan, Merge, NewSetting } from '#src/domain/settings/plan-import.ts';
import type { SettingRow } from '#src/domain/settings/setting-row.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { type Column, dataTable } from '#src/govuk/pieces/data-table.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import { firstOf } from './first-of.tsx';
import type { Line } from './people-plan.ts';

type Named = { key: string; name: string };

export function settingLists(plan: ImportPlan): Node {
  return [
    firstOf('Changed', plan.changed, changesTable),
    firstOf('Merged into another setting', plan.merged, mergedTable),
    firstOf('Closed', plan.closed, changesTable),
    firstOf('New', plan.added, addedTable),
    firstOf('Not eligible, so not taken in', plan.notEligible, notEligibleTable),
    plan.notOpen > 0 && (
      <p class="govuk-body">
        {plan.notOpen.toLocaleString('en-GB')} in the file that we never held are closed or not yet open, and were
        passed over.
      </p>
    ),
  ];
}

/** What changes about each, before and after. */
export function changesTable(changes: (Named & { changes: Line[] })[]): Node {
  return dataTable<Change | (Named & { changes: Line[] })>({
    caption: 'What changes, before and after',
    captionHidden: true,
    columns: [nameColumn('Name'), { head: 'From what to what', cell: ({ changes: lines }) => beforeAndAfter(lines) }],
    rows: changes,
  });
}

export function beforeAndAfter(lines: Line[]): Html {
  return (
    <ul class="govuk-list al-small govuk-!-margin-bottom-0">
      {lines.map(({ label, from, to }) => (
        <li>
          {label}: <del>{from ?? 'blank'}</del> <span class="govuk-visually-hidden">becomes</span>
          <span aria-hidden="true">→</span> <ins>{to ?? 'blank'}</ins>
        </li>
      ))}
    </ul>
  );
}

function mergedTable(merges: Merge[]): Node {
  return dataTable<Merge>({
    caption: 'Settings that live on in another',
    captionHidden: true,
    columns: [
      nameColumn('Setting'),
      { head: 'Its history follows to', cell: (merge) => [merge.successorName, ' ', number(merge.successorKey)] },
      { head: 'Closed on', cell: ({ row }) => row.closeOn ?? '–', nowrap: true },
    ],
    rows: merges,
  });
}

function addedTable(added: NewSetting[]): Node {
  return dataTable<NewSetting>({
    caption: 'New settings',
    captionHidden: true,
    columns: [
      nameColumn('Setting'),
      { head: 'Phase', cell: ({ phase }) => PHASES[phase] },
      { head: 'Kind', cell: ({ kind }) => KINDS[kind] },
      { head: 'Town', cell: ({ town }) => town ?? '–' },
    ],
    rows: added,
  });
}

function notEligibleTable(rows: SettingRow[]): Node {
  return dataTable<SettingRow>({
    caption: 'Settings that are not eligible',
    captionHidden: true,
    columns: [
      nameColumn('Setting'),
      { head: 'Type', cell: ({ typeName, kind }) => typeName ?? KINDS[kind] },
      { head: 'Why', cell: ({ why }) => why },
    ],
    rows,
  });
}

function nameColumn<Row extends Named>(head: string): Column<Row> {
  return { head, rowHeader: true, cell: ({ key, name }) => [name, ' ', number(key)] };
}

function number(key: string): Html {
  return <span class="al-quiet al-nowrap">{key}</span>;
}
