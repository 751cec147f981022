import type { AreaChange, AreaPicture } from '#src/domain/self-check/picture.ts';
import { STANDINGS, type Standing } from '#src/domain/self-check/self-check.ts';
import { AREAS, type Area, codes } from '#src/domain/vocabulary.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

/** An earlier self-check, to compare with; `day` as in '21 April 2026'. */
export type Since = { day: string; picture: AreaPicture[]; changes: AreaChange[] };

const BEST_FIRST: Standing[] = codes(STANDINGS).reverse();

/** Each area of need as a bar, with the earlier one beneath it; the words beside it say all that the bars show. */
export function pictureBars(picture: AreaPicture[], since?: Since): Html {
  const rows = picture.map((row) => ({
    area: row.area,
    bars: bars(row, since),
    lines: [inWords(row), since && <span class="al-quiet">{changeInWords(row, since)}</span>],
  }));
  return (
    <>
      {standingKey()}
      {since && <p class="govuk-body al-quiet">The thin bar below each is how it was on {since.day}.</p>}
      {areaList(rows)}
    </>
  );
}

/** Areas of need, one beneath the other: name, bars, and the same in words. */
export function areaList(rows: { area: Area; bars: Node; lines: Node[] }[]): Html {
  return (
    <ul class="govuk-list al-standings">
      {rows.map(({ area, bars, lines }) => (
        <li class="al-standings__area">
          <strong class="al-standings__name">{AREAS[area]}</strong> <span class="al-standings__bars">{bars}</span>{' '}
          {lines.filter(Boolean).map((line) => [<span class="al-standings__words">{line}</span>, ' '])}
        </li>
      ))}
    </ul>
  );
}

/** A bar of as many parts as there are standings; what stands beside it says the same. */
export function standingBar(counts: Record<Standing, number>, whole: number, classes = ''): Html {
  let x = 0;
  const parts = BEST_FIRST.map((standing) => {
    const width = (counts[standing] * 120) / whole;
    const part = <rect class={`al-standing__part--${standing}`} x={x} y={1} width={width} height={12} />;
    x += width;
    return part;
  });
  return (
    <svg
      class={`al-standing ${classes}`.trim()}
      viewBox="-0.5 0 121 14"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
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

function bars(row: AreaPicture, since: Since | undefined): Html[] {
  const before = since?.picture.find(({ area }) => area === row.area);
  const now = standingBar(row, row.asked);
  return before && before.open < before.asked ? [now, standingBar(before, before.asked, 'al-standing--before')] : [now];
}

function inWords(row: AreaPicture): string {
  const parts = BEST_FIRST.filter((standing) => row[standing] > 0).map(
    (standing) => `${row[standing]} ${STANDINGS[standing].toLowerCase()}`,
  );
  if (row.open > 0) parts.push(`${row.open} not answered`);
  return parts.join(', ');
}

function changeInWords({ area }: AreaPicture, { changes }: Since): string {
  const { on, back, same } = changes.find((each) => each.area === area) ?? { on: 0, back: 0, same: 0 };
  if (on + back + same === 0) return 'Not answered last time';
  if (on + back === 0) return 'As last time';
  return [on > 0 && `${on} further on`, back > 0 && `${back} further back`].filter(Boolean).join(', ');
}
