import { barsOverTime } from '#src/charts/bars-over-time.tsx';
import { addDays, day } from '#src/domain/calendar/calendar-day.ts';
import { figureOf } from '#src/domain/measures/figure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { monthsBefore } from '#src/domain/measures/periods.ts';
import { details } from '#src/govuk/components.ts';
import type { Tx } from '#src/platform/db/identity.ts';
import type { Context } from '#src/platform/http/route.ts';
import type { Html } from '#src/platform/jsx/jsx-runtime.ts';
import { type Breakdown, labelsOf, titleOf } from './breakdowns.ts';
import type { Chosen } from './choose-period.ts';
import { monthInWords } from './dashboard-parts.tsx';
import { standardsOf } from './load-dashboard.ts';
import { factsOfSettingBy, monthsOfSetting } from './setting.queries.ts';

/** A school's year and the one term before it: enough to see its seasons. */
const MONTHS = 15;
const OVER_TIME = ['requests', 'sessions_delivered', 'children_without_ehcp'] as const satisfies MeasureName[];
const BROKEN_DOWN = [
  { name: 'requests', dimension: 'part' },
  { name: 'requests', dimension: 'area' },
  { name: 'requests', dimension: 'subject' },
  { name: 'sessions_delivered', dimension: 'part' },
] as const;

/** One setting month by month. Its counts are too small for limits, so the pictures are plain bars. */
export async function settingMonths(context: Context, db: Tx, id: number): Promise<Html[]> {
  const months = monthsBefore(context.today, MONTHS);
  const from = months[0] ?? context.today;
  const until = addDays(day(`${context.today.slice(0, 7)}-01`), -1);
  const sums = await monthsOfSetting(db, id, { measures: OVER_TIME, period: { from, until } });
  const began = months.findIndex((month) => OVER_TIME.some((name) => sums.get(name)?.has(month)));
  return OVER_TIME.flatMap((name) => {
    const own = sums.get(name);
    return own && own.size > 0 ? [pictureOf(name, months.slice(began), own)] : [];
  });
}

/** What a setting asked for and got, by the parts that say something about one setting. */
export async function settingBreakdowns(
  context: Context,
  db: Tx,
  { id, chosen }: { id: number; chosen: Chosen },
): Promise<Breakdown[]> {
  const now = await factsOfSettingBy(db, id, BROKEN_DOWN, chosen.period);
  const before = await factsOfSettingBy(db, id, BROKEN_DOWN, chosen.before);
  const { partnership } = context;
  const where = { clusters: new Map(), partnership, standards: standardsOf(partnership) };
  return BROKEN_DOWN.map(({ name, dimension }) => {
    const measure = measureOf(name);
    const place = `${name} ${dimension}`;
    const figureIn = (facts: typeof now, code: string) =>
      figureOf(measure, facts.get(place)?.get(code) ?? [], where.standards);
    const members = [...labelsOf(measure, dimension, where)]
      .map(([code, label]) => ({ code, label, name, now: figureIn(now, code), before: figureIn(before, code) }))
      .filter((member) => member.now.count > 0 || member.before.count > 0);
    return { title: titleOf(measure, dimension, partnership), dimension, members };
  }).filter(({ members }) => members.length > 0);
}

function pictureOf(name: MeasureName, months: string[], sums: Map<string, number>): Html {
  const { name: title, unit } = measureOf(name);
  const points = months.map((month) => ({ label: monthInWords(month), value: sums.get(month) ?? 0 }));
  const { svg, table } = barsOverTime({ title, unit, points });
  return (
    <figure class="al-run">
      <figcaption>
        <h3 class="govuk-heading-s">{title}</h3>
      </figcaption>
      {svg}
      {details({ summaryText: 'See the numbers', html: table, classes: 'govuk-!-margin-bottom-0' })}
    </figure>
  );
}
