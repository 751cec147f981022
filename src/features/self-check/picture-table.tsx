import type { AreaChange, AreaPicture } from '#src/domain/self-check/picture.ts';
import { STANDINGS, type Standing } from '#src/domain/self-check/self-check.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

const BEST_FIRST: Standing[] = codes(STANDINGS).reverse();

/** How each area stands, as a bar and in numbers; with an earlier self-check, what moved since. */
export function pictureTable(picture: AreaPicture[], since?: { day: string; changes: AreaChange[] }): Node {
  return [
    standingKey(),
    dataTable<AreaPicture>({
      caption: 'Statements of each area of need, by where they stand',
      captionHidden: true,
      rows: picture,
      columns: [
        { head: 'Area of need', rowHeader: true, cell: ({ area }) => AREAS[area] },
        { head: 'Picture', cell: (row) => standingBar(row, row.asked) },
        ...BEST_FIRST.map((standing) => ({
          head: STANDINGS[standing],
          numeric: true,
          cell: (row: AreaPicture) => row[standing],
        })),
        ...(picture.some(({ open }) => open > 0)
          ? [{ head: 'No answer', numeric: true, cell: ({ open }: AreaPicture) => open }]
          : []),
        ...(since
          ? [{ head: `Since ${since.day}`, cell: ({ area }: AreaPicture) => changeInWords(area, since.changes) }]
          : []),
      ],
    }),
  ];
}

/** A bar of as many parts as there are standings; the numbers beside it say the same. */
export function standingBar(counts: Record<Standing, number>, whole: number): Html {
  let x = 0;
  const parts = BEST_FIRST.map((standing) => {
    const width = (counts[standing] * 120) / whole;
    const part = <rect class={`al-standing__part--${standing}`} x={x} y={1} width={width} height={12} />;
    x += width;
    return part;
  });
  return (
    <svg class="al-standing" viewBox="-0.5 0 121 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="al-standing__whole" x={0} y={1} width={120} height={12} />
      {parts}
    </svg>
  );
}

export function standingKey(): Html {
  return (
    <p class="al-standing-key" aria-hidden="true">
      {BEST_FIRST.map((standing) => [
        <span class="al-standing-key__item">
          <svg viewBox="0 0 14 14" width="14" height="14" aria-hidden="true" focusable="false">
            <rect class={`al-standing__part--${standing}`} x={1} y={1} width={12} height={12} />
          </svg>{' '}
          {STANDINGS[standing]}
        </span>,
        ' ',
      ])}
    </p>
  );
}

function changeInWords(area: Area, changes: AreaChange[]): string {
  const { on, back, same } = changes.find((each) => each.area === area) ?? { on: 0, back: 0, same: 0 };
  if (on + back + same === 0) return 'Not answered both times';
  if (on + back === 0) return 'As it was';
  return [on > 0 && `${on} further on`, back > 0 && `${back} further back`].filter(Boolean).join(', ');
}
