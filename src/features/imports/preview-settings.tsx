import { KINDS } from '#src/domain/settings/kinds.ts';
import type { Change, ImportPlan, Merge, NewSetting } from '#src/domain/settings/plan-import.ts';
import type { SettingRow } from '#src/domain/settings/setting-row.ts';
import { PHASES } from '#src/domain/vocabulary.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';
import { firstOf } from './first-of.tsx';
import { daysInWords, linesTable, nameColumn, number } from './lines.tsx';

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

function changesTable(changes: Change[]): Node {
  return linesTable(changes.map(({ key, name, changes: lines }) => ({ key, name, lines })));
}

function mergedTable(merges: Merge[]): Node {
  return dataTable<Merge>({
    caption: 'Settings that live on in another',
    captionHidden: true,
    columns: [
      nameColumn('Setting'),
      { head: 'Its history follows to', cell: (merge) => [merge.successorName, ' ', number(merge.successorKey)] },
      { head: 'Closed on', cell: ({ row }) => daysInWords(row.closeOn ?? '–') },
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
