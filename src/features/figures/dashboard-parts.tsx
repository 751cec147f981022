import { barCell } from '#src/charts/sparkline.tsx';
import { type CalendarDay, day, shortDate, timeOf } from '#src/domain/calendar/calendar-day.ts';
import type { Figure } from '#src/domain/measures/figure.ts';
import type { Measure } from '#src/domain/measures/measure.ts';
import { type MeasureName, measureOf } from '#src/domain/measures/measures.ts';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { section } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { figures, theFigure } from '#src/govuk/pieces/the-figure.tsx';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Breakdown, Member } from './breakdowns.ts';
import { type Chosen, inDates } from './choose-period.ts';
import { type Among, addressOf, addressOfBefore } from './choose-rows.ts';
import {
  type Change,
  type Compared,
  changeOf,
  partInWords,
  unitAfter,
  valueInWords,
  worthSaying,
} from './figure-words.ts';
import { links } from './figures.links.ts';
import type { Dashboard } from './load-dashboard.ts';
import { smallPicture } from './small-picture.tsx';

type Month = { month: string; figure: Figure };

/** The order of the story a dashboard tells; every measure belongs to one part of it. */
export const CHAPTERS: { title: string; names: MeasureName[] }[] = [
  { title: 'Asking for help', names: ['requests', 'enough', 'avoided_requests', 'minutes_to_write', 'repeats'] },
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
export function whatChanged(compared: Compared[], address: string): Html {
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
            <a class="govuk-link" href={links.measureCalled(name, address)}>
              {measureOf(name).name}
            </a>
            : {change.words} {toneTag(change)}
          </li>
        ))}
      </ul>
    );
  return section({ title: 'What changed', children });
}

type OfChapter = { compared: Compared[]; monthly?: Dashboard['monthly']; chosen: Chosen; among?: Among };

/** One chapter: its figures side by side. */
export function chapter({ title, names }: (typeof CHAPTERS)[number], of: OfChapter): Node {
  const shown = names.flatMap((name) => of.compared.filter((each) => each.name === name));
  return section({ title, children: figures(shown.map((each) => oneFigure(each, of))) });
}

/** Where the parts of a breakdown lead: a part to its own page, its numbers to their rows. */
export type Leads = { chosen: Chosen; among?: Among; toRows: boolean; member?: (member: Member) => string | undefined };

/** A breakdown of counts or shares: a bar, the number, and what it was before, in one table. */
export function breakdownTable({ title, dimension, members }: Breakdown, leads: Leads): Node {
  const [first] = members;
  if (!first) return null;
  const measure = measureOf(first.name);
  const full = `${measure.name} by ${title.toLowerCase()}`;
  const most = Math.max(...members.map(({ now }) => now.value ?? 0));
  const bar = ({ now }: Member) => barCell({ value: now.value ?? 0, most });
  const number = (member: Member, figure: Figure, address: typeof addressOf) => {
    const href = links.rowsOf(
      first.name,
      address(leads.chosen, { ...leads.among, by: dimension, member: member.code }),
    );
    const text = [valueInWords(measure, figure.value), small(partInWords(figure))];
    return leads.toRows && figure.count > 0 ? linked(text, href) : text;
  };
  const table = dataTable<Member>({
    caption: full,
    captionHidden: true,
    grid: true,
    columns: [
      {
        head: title,
        rowHeader: true,
        cell: (member) => [linked(member.label, leads.member?.(member)), <div class="al-bar-below">{bar(member)}</div>],
      },
      { head: 'Picture', wideOnly: true, cell: bar },
      { head: 'Now', numeric: true, cell: (member) => number(member, member.now, addressOf) },
      { head: 'Before', numeric: true, cell: (member) => number(member, member.before, addressOfBefore) },
    ],
    rows: members,
  });
  return section({ title: full, children: table });
}

function oneFigure(each: Compared, { chosen, among, monthly }: OfChapter): Html {
  const measure = measureOf(each.name);
  const change = changeOf(each);
  const unit = unitAfter(measure, each.now.value);
  const part = partInWords(each.now);
  const months = monthly?.get(each.name) ?? [];
  return theFigure({
    label: (
      <a class="govuk-link" href={links.measureCalled(each.name, addressOf(chosen, among))}>
        {measure.name}
      </a>
    ),
    value: valueInWords(measure, each.now.value),
    ...(unit && each.now.value !== null ? { unit } : {}),
    meaning: [measure.meaning, ninth(each), part && ` ${part}.`],
    since: inDates(chosen.period),
    ...(each.before.count === 0 ? {} : { change: [`${sentence(change.words)} `, toneTag(change)] }),
    ...chartOf(measure, months),
  });
}

function chartOf(measure: Measure, months: Month[]) {
  const steps = months.map(({ month, figure: { value } }) => ({
    label: monthInWords(month),
    value,
    words: valueInWords(measure, value),
  }));
  return smallPicture({ title: `${measure.name}, month by month`, steps });
}

/** 'Sep 2026' of a month's first day. */
export function monthInWords(first: string): string {
  return `${shortDate(day(first)).split(' ')[1]} ${first.slice(0, 4)}`;
}

function ninth({ now }: Compared): string {
  return now.p90 === undefined ? '' : ` Nine in ten: ${now.p90} or less.`;
}

function small(text: string): Node {
  return text && <span class="al-part"> {text}</span>;
}

export function toneTag({ tone }: Change): Node {
  if (tone === 'plain') return null;
  return tone === 'better' ? tag({ text: 'Better', tone: 'done' }) : tag({ text: 'Worse', tone: 'careful' });
}

function linked(text: Node, href: string | undefined): Node {
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
