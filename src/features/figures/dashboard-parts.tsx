import { barCell, sparkline } from '#src/charts/sparkline.tsx';
import { type CalendarDay, shortDate, timeOf } from '#src/domain/calendar/calendar-day.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { figures, theFigure } from '#src/govuk/pieces/the-figure.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Breakdown, Member } from './breakdowns.ts';
import { type Chosen, inDates } from './choose-period.ts';
import { type Change, type Compared, changeOf, unitAfter, valueInWords, worthSaying } from './figure-words.ts';
import { links } from './figures.links.ts';
import type { Dashboard } from './load-dashboard.ts';

/** The order of the story a dashboard tells; every measure belongs to one part of it. */
export const CHAPTERS: { title: string; names: MeasureName[] }[] = [
  { title: 'Asking for help', names: ['requests', 'enough', 'minutes_to_write', 'repeats'] },
  {
    title: 'Waiting',
    names: [
      'days_to_triage',
      'triaged_in_time',
      'answered_with_advice',
      'days_to_panel_decision',
      'panel_in_time',
      'days_to_allocation',
      'days_to_first_session',
    ],
  },
  {
    title: 'Help given',
    names: [
      'sessions_available',
      'sessions_promised',
      'sessions_delivered',
      'sessions_kept',
      'settings_reached',
      'children_without_ehcp',
      'children_with_ehcp',
      'staff_trained',
    ],
  },
  {
    title: 'What it changed',
    names: [
      'goal_change',
      'goals_reached',
      'confidence_change',
      'de_escalated',
      'voices_heard',
      'voices_satisfied',
      'still_helping',
    ],
  },
];

/** 'As at 9:30am on 3 Nov 2026', and whether counting is behind. */
export function asAt({ at, today, waiting }: { at: Date; today: CalendarDay; waiting: number }): Html {
  return (
    <p class="al-as-at">
      As at {timeOf(at)} on {shortDate(today)} {today.slice(0, 4)}.
      {waiting > 0 && ' Many requests changed at once and are still being counted: figures may lag by some minutes.'}
    </p>
  );
}

/** What changed most, in sentences; something true when nothing did. */
export function whatChanged(compared: Compared[]): Html {
  const said = worthSaying(compared, 5);
  if (compared.every(({ name, before }) => measureOf(name).from || before.count === 0)) {
    return section({
      title: 'What changed',
      children: <p class="govuk-body">Nothing was counted in the time before.</p>,
    });
  }
  const children =
    said.length === 0 ? (
      <p class="govuk-body">Nothing that rests on ten or more moved much against the time before.</p>
    ) : (
      <ul class="al-changes">
        {said.map(({ name, change }) => (
          <li>
            <a class="govuk-link" href={links.measureCalled(name)}>
              {measureOf(name).name}
            </a>
            : {change.words} {toneTag(change)}
          </li>
        ))}
      </ul>
    );
  return section({ title: 'What changed', children });
}

/** One chapter: its figures side by side. */
export function chapter(
  { title, names }: (typeof CHAPTERS)[number],
  { compared, monthly }: Pick<Dashboard, 'compared'> & { monthly?: Dashboard['monthly'] },
  chosen: Chosen,
): Node {
  const shown = names.flatMap((name) => compared.filter((each) => each.name === name));
  return section({ title, children: figures(shown.map((each) => oneFigure(each, chosen, monthly?.get(each.name)))) });
}

/** A breakdown of counts: a bar, the number, and what it was before, in one table. */
export function breakdownTable(breakdown: Breakdown, link?: (member: Member) => string | undefined): Node {
  const { title, members } = breakdown;
  const [first] = members;
  if (!first) return section({ title, children: <p class="govuk-body">Nothing to count yet.</p> });
  const measure = measureOf(first.name);
  const most = Math.max(...members.map(({ now }) => now.value ?? 0));
  const table = dataTable<Member>({
    caption: `${measure.name} by ${title.toLowerCase()}`,
    captionHidden: true,
    columns: [
      { head: title, rowHeader: true, cell: (member) => linked(member.label, link?.(member)) },
      { head: 'Picture', wideOnly: true, cell: ({ now }) => barCell({ value: now.value ?? 0, most }) },
      { head: 'Now', numeric: true, cell: ({ now }) => valueInWords(measure, now.value) },
      { head: 'Before', numeric: true, cell: ({ before }) => valueInWords(measure, before.value) },
    ],
    rows: members,
  });
  return section({ title: `${measure.name} by ${title.toLowerCase()}`, children: table });
}

function oneFigure(each: Compared, chosen: Chosen, months?: { figure: { value: number | null } }[]): Html {
  const measure = measureOf(each.name);
  const change = changeOf(each);
  const unit = unitAfter(measure);
  const chart =
    months &&
    sparkline({ values: months.map(({ figure: { value } }) => value), name: `${measure.name}, month by month` });
  return theFigure({
    label: (
      <a class="govuk-link" href={links.measureCalled(each.name)}>
        {measure.name}
      </a>
    ),
    value: valueInWords(measure, each.now.value),
    ...(unit && each.now.value !== null ? { unit } : {}),
    meaning: [measure.meaning, ninth(each), outOf(each)],
    since: inDates(chosen.period),
    ...(each.before.count === 0 ? {} : { change: [`${sentence(change.words)} `, toneTag(change)] }),
    ...(chart ? { chart } : {}),
  });
}

function ninth({ now }: Compared): string {
  return now.p90 === undefined ? '' : ` Nine in ten: ${now.p90} or less.`;
}

function outOf({ now }: Compared): string {
  if (now.part === undefined || now.count === 0) return '';
  return ` ${now.part.toLocaleString('en-GB')} of ${now.count.toLocaleString('en-GB')}.`;
}

export function toneTag({ tone }: Change): Node {
  if (tone === 'plain') return null;
  return tone === 'better' ? tag({ text: 'Better', tone: 'done' }) : tag({ text: 'Worse', tone: 'careful' });
}

function linked(text: string, href: string | undefined): Node {
  return href ? (
    <a class="govuk-link" href={href}>
      {text}
    </a>
  ) : (
    text
  );
}

function sentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
