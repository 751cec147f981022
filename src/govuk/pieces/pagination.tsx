import type { Html, Node } from '../../platform/jsx/jsx-runtime.ts';
import { pagination as official } from '../components.ts';

export type Pages = {
  page: number;
  pageSize: number;
  total: number;
  /** The address of a page. */
  href: (page: number) => string;
  /** What is counted: "requests". */
  what: string;
};

/** "1 to 40 of 96 requests", with the way to the other pages; nothing to turn when all fit on one. */
export function pagination({ page, pageSize, total, href, what }: Pages): Html {
  const last = Math.max(1, Math.ceil(total / pageSize));
  const from = total === 0 ? 0 : (page - 1) * pageSize + 1;
  const to = Math.min(total, page * pageSize);
  return (
    <div class="al-pages">
      <p class="al-pages__count">
        {from.toLocaleString('en-GB')} to {to.toLocaleString('en-GB')} of {total.toLocaleString('en-GB')} {what}
      </p>
      {last > 1 && turner({ page, last, href, what })}
    </div>
  );
}

function turner({ page, last, href, what }: Pick<Pages, 'page' | 'href' | 'what'> & { last: number }): Node {
  return official({
    landmarkLabel: `Pages of ${what}`,
    ...(page > 1 ? { previous: { href: href(page - 1) } } : {}),
    ...(page < last ? { next: { href: href(page + 1) } } : {}),
    items: numbers(page, last).map((number) =>
      number === 0 ? { ellipsis: true } : { number, href: href(number), current: number === page },
    ),
  });
}

/** First, last, this one and its neighbours; 0 stands for a gap. */
function numbers(page: number, last: number): number[] {
  const shown = [...new Set([1, page - 1, page, page + 1, last])].filter((number) => number >= 1 && number <= last);
  return shown
    .sort((a, b) => a - b)
    .flatMap((number, index) => (number - (shown[index - 1] ?? 0) > 1 ? [0, number] : [number]));
}
