import type { Problem, Problems, Severity } from '#src/domain/settings/problems.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import type { Tone } from '#src/govuk/pieces/shape.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

const MEANING: Record<Severity, { text: string; tone: Tone }> = {
  stop: { text: 'Stops the file', tone: 'late' },
  row: { text: 'Row left out', tone: 'late' },
  check: { text: 'Please check', tone: 'careful' },
};

export function problemsList({ list, total }: Problems): Node {
  if (total === 0) return null;
  const more = total - list.length;
  return section({
    title: `To look at (${total.toLocaleString('en-GB')})`,
    children: (
      <>
        {dataTable<Problem>({
          caption: 'What to look at, with the line in the file',
          captionHidden: true,
          columns: [
            { head: 'Where', rowHeader: true, cell: where },
            { head: 'Holds', cell: ({ value }) => value ?? '–' },
            { head: 'What to do', cell: ({ message }) => message },
            { head: 'So', nowrap: true, cell: ({ severity }) => tag(MEANING[severity]) },
          ],
          rows: list,
        })}
        {more > 0 && <p class="govuk-body">and {more.toLocaleString('en-GB')} more</p>}
      </>
    ),
  });
}

function where({ line, column }: Problem): string {
  const parts = [line === null ? null : `Line ${line}`, column];
  return parts.filter((part) => part !== null).join(', ') || 'The file';
}
