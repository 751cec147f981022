import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { barChart, lineChart } from '#src/charts/charts.tsx';
import { assetsFolder } from '#src/govuk/assets.ts';
import { type Brand, brandCss, brandHref } from '#src/govuk/brand.ts';
import { button } from '#src/govuk/components.ts';
import { checkboxesField, dateField, radiosField, textAreaField, textField } from '#src/govuk/fields.tsx';
import { actions, errorSummaryFor, form } from '#src/govuk/form.tsx';
import { type Page, page } from '#src/govuk/layout.tsx';
import { type Column, dataTable, rowLink } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { needsYou } from '#src/govuk/pieces/needs-you.tsx';
import { pagination } from '#src/govuk/pieces/pagination.tsx';
import { searchBox } from '#src/govuk/pieces/search-box.tsx';
import { cards, live, strategyCard } from '#src/govuk/pieces/strategy.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { figures, statRow, theFigure } from '#src/govuk/pieces/the-figure.tsx';
import { type Station, theLine } from '#src/govuk/pieces/the-line.tsx';
import { theReason } from '#src/govuk/pieces/the-reason.tsx';
import { beside, sideFacts, theSide } from '#src/govuk/pieces/the-side.tsx';
import { timeline } from '#src/govuk/pieces/timeline.tsx';
import { panel, tip } from '#src/govuk/pieces/tip.tsx';
import { twoVersions } from '#src/govuk/pieces/two-versions.tsx';
import type { Node } from '#src/platform/jsx/jsx-runtime.ts';

/** Pages that show every piece with invented people, for eyes and for axe. */

const brand: Brand = {
  name: 'Bournemouth, Christchurch and Poole local area partnership',
  shortName: 'BCP',
  primary: '#0B5563',
  primaryDark: '#073B45',
};

export const galleryBrand: { href: string; css: string } = { href: brandHref(brand), css: brandCss(brand) };

function framed(title: string, body: Node, more: Partial<Page> = {}): string {
  return page({
    title,
    body,
    brand,
    nonce: 'gallery',
    csrf: 'token',
    user: { name: 'Maya Ellery', role: 'Inclusion Lead, Poole North', href: '#', signOut: '/sign-out' },
    navigation: [
      { text: 'Home', href: '#', current: true },
      { text: 'Requests', href: '#', count: 3, counted: 'need you' },
      { text: 'Settings', href: '#' },
      { text: 'Menu of support', href: '#' },
    ],
    demonstration: {
      links: [
        { text: 'Be someone else', href: '#' },
        { text: 'Mailbox', href: '#' },
      ],
    },
    footer: {
      safeguarding: [
        'Worried that a child is being harmed? Call the safeguarding hub on ',
        <a class="govuk-link" href="tel:01632960123">
          01632 960 123
        </a>,
        '. In an emergency call 999.',
      ],
      links: [
        { text: 'Accessibility', href: '#' },
        { text: 'Privacy', href: '#' },
        { text: 'Cookies', href: '#' },
      ],
    },
    ...more,
  });
}

const stations: Station[] = [
  { name: 'Sent', state: 'done', when: 'Mon 2 March', who: 'Priya Nandakumar' },
  { name: 'With your lead', state: 'now', when: 'answer by Mon 9 March', who: 'Maya Ellery' },
  { name: 'Panel', state: 'skipped' },
  { name: 'Help starts', state: 'next', when: 'by 30 March' },
  { name: 'Review', state: 'next', when: 'by 25 May' },
];

function home(): string {
  return framed(
    'Home',
    <>
      {heading({ title: 'Good morning, Maya', caption: 'Tuesday 3 March 2026' })}
      {needsYou({
        empty: 'Nothing needs you right now. Everyone who asked has heard from you.',
        items: [
          {
            sentence: [
              <strong>Ash Grove Primary</strong>,
              ' asks for help with a Year 2 class: talking and listening.',
            ],
            action: { text: 'Answer', href: '#', visuallyHidden: 'Ash Grove Primary' },
            when: 'Answer was due yesterday',
            tone: 'late',
          },
          {
            sentence: [<strong>Little Otters Nursery</strong>, ' answered your question about sleep and mealtimes.'],
            action: { text: 'Read on', href: '#', visuallyHidden: 'from Little Otters Nursery' },
            when: 'Answer by Thursday 5 March',
            tone: 'careful',
          },
          {
            sentence: [
              <strong>Harbour View Academy</strong>,
              ' sent a request about three pupils who have stopped coming in.',
            ],
            action: { text: 'Answer', href: '#', visuallyHidden: 'Harbour View Academy' },
            when: 'Answer by Monday 9 March',
            tone: 'new',
          },
        ],
      })}
      {section({
        title: 'Going well',
        children: statRow([
          { value: 14, label: 'answered in the last 4 weeks' },
          { value: '2.4', label: 'working days to answer, on average' },
          { value: '9 of 14', label: 'helped without waiting for a panel' },
        ]),
      })}
      {section({
        title: 'Where is it now',
        children: theLine({ stations, caption: 'BRAVO-4471, Ash Grove Primary' }),
      })}
      {needsYou({
        title: 'Needs you, when nothing does',
        items: [],
        empty: 'Nothing needs you right now. Everyone who asked has heard from you.',
        id: 'needs-empty',
      })}
    </>,
    { flash: { text: 'Sent. Ash Grove Primary has your advice and knows you will call on Friday.' } },
  );
}

function request(): string {
  const main = (
    <>
      {theLine({ stations, caption: 'Where is it now' })}
      {theReason({
        summary: 'Targeted help, starting with a visit from a speech and language therapist',
        because: [
          'Three of the four communication statements are in place, and are not yet helping.',
          'It is about a class, which a time-limited visit serves well.',
          'The setting has not had help this year.',
        ],
        working:
          'Rule 7 of 12: communication is the main area, universal support is in place, and the subject is a class or group.',
      })}
      {facts({
        title: 'What they told us',
        rows: [
          { key: 'What it is about', value: 'A class or group: Year 2, about 9 children', change: { href: '#' } },
          { key: 'Main area of need', value: 'Communication and interaction', change: { href: '#' } },
          {
            key: 'What has been noticed',
            value:
              'Children find it hard to follow instructions with two steps, and carpet time has become very short.',
            change: { href: '#' },
          },
        ],
      })}
      {twoVersions({
        yours: 'Try a now-and-next board for carpet time.\nI will call on Friday.',
        theirs: 'Agreed with Priya by phone: start with carpet time.',
        who: 'Tom Ashdown',
        when: 'at 14:05 today',
      })}
      <h2 class="govuk-heading-m">What happened</h2>
      {timeline([
        {
          title: 'Triaged: take it on',
          when: '3 March, 9:40am',
          who: 'Maya Ellery',
          detail: <p class="govuk-body">First visit within two weeks.</p>,
        },
        { title: 'Sent', when: '2 March, 4:12pm', who: 'Priya Nandakumar' },
      ])}
    </>
  );
  const side = (
    <>
      {theSide({
        title: 'Ash Grove Primary',
        children: sideFacts([
          { term: 'Phase and size', detail: 'Primary, 412 on roll' },
          { term: 'Cluster', detail: 'Poole North' },
          { term: 'SEN support', detail: '14.2% (area 13.1%)' },
          { term: 'Inclusion audit', detail: tag({ text: 'Amber', tone: 'careful' }) },
        ]),
      })}
      {theSide({
        title: 'Team around it',
        children: sideFacts([
          { term: 'Inclusion Lead', detail: 'Maya Ellery' },
          { term: 'Educational psychologist', detail: 'Owen Pryce' },
        ]),
      })}
    </>
  );
  return framed(
    'A request',
    <>
      {heading({ title: 'Year 2: talking and listening', caption: 'BRAVO-4471 · Ash Grove Primary', size: 'l' })}
      {beside({ main, side })}
    </>,
    {
      breadcrumbs: [{ text: 'Home', href: '#' }, { text: 'Requests', href: '#' }, { text: 'BRAVO-4471' }],
    },
  );
}

const errors = {
  noticed: 'Tell us what you have noticed, in a sentence or two',
  areas: 'Tick at least one area of need',
  started: 'Enter the day it started, such as 12 1 2026',
};

function question(): string {
  return framed(
    'What have you noticed?',
    <>
      {errorSummaryFor(errors)}
      {heading({
        title: 'What is happening?',
        caption: 'Request for help · part 3 of 6',
        lead: 'Two or three sentences are plenty. You never need a diagnosis.',
      })}
      {panel({
        title: 'Is a child in danger?',
        tone: 'stop',
        children: (
          <p class="govuk-body">
            Stop here and call the safeguarding hub on <strong>01632 960 123</strong>.
          </p>
        ),
      })}
      {form({
        action: '#',
        csrf: 'token',
        hidden: { seen: 3 },
        autosave: '/save',
        children: (
          <>
            {checkboxesField({
              name: 'areas',
              legend: 'Which areas of need?',
              hint: 'Tick all that fit.',
              errors,
              values: ['communication'],
              items: [
                { value: 'communication', text: 'Communication and interaction' },
                { value: 'semh', text: 'Social, emotional and mental health' },
                { value: 'none', text: 'Not sure', exclusive: true, divider: 'or' },
              ],
            })}
            {radiosField({
              name: 'subject',
              legend: 'What is it about?',
              errors,
              value: 'group',
              items: [
                { value: 'setting', text: 'The whole setting' },
                { value: 'group', text: 'A class or group', hint: 'Most help is for a class or a group.' },
                { value: 'child', text: 'One child or young person' },
              ],
            })}
            {textAreaField({
              name: 'noticed',
              label: 'What have you noticed?',
              hint: 'No names, please.',
              errors,
              max: 600,
              extra: tip({
                summary: 'Say when it happens, how often and what it means for learning.',
                example: 'At carpet time most days, five or six children leave the group within a few minutes.',
              }),
            })}
            {dateField({ name: 'started', legend: 'When did it start?', errors, value: { day: '12', month: '1' } })}
            {textField({
              name: 'contact',
              label: 'Whom should we call?',
              errors,
              value: '<b>Priya</b> Nandakumar',
              width: 20,
            })}
            {actions([
              button({ text: 'Save and continue' }),
              <button class="al-button-link" type="submit" name="later" value="yes">
                Save and come back later
              </button>,
            ])}
          </>
        ),
      })}
      {section({
        title: 'Try this now',
        children: live(
          '/live',
          cards([
            strategyCard({
              title: 'Now and next board',
              level: 'Universal',
              phases: ['Early years', 'Primary'],
              what: 'Show what is happening and what comes after, with one picture each.',
              steps: [
                'Choose two pictures for the part of the day that is hardest.',
                'Point as you say the words.',
                'Turn the card over together.',
              ],
            }),
            strategyCard({
              title: 'Ten seconds of waiting',
              level: 'Universal',
              phases: ['All phases'],
              what: 'Give time to take in words before you say them again.',
              steps: ['Say it once.', 'Count to ten in your head.', 'Say it again in the same words.'],
            }),
          ]),
        ),
      })}
    </>,
    { errors: true, backLink: { href: '#' } },
  );
}

type Row = { ref: string; setting: string; about: string; state: Parameters<typeof tag>[0]; due: string; days: number };
const STATES: Row['state'][] = [
  { text: 'Late', tone: 'late' },
  { text: 'Due soon', tone: 'careful' },
  { text: 'New', tone: 'info' },
  { text: 'Waiting for setting', tone: 'plain' },
  { text: 'Answered', tone: 'done' },
];
const rows: Row[] = Array.from({ length: 25 }, (_, index) => ({
  ref: `BRAVO-${4471 + index}`,
  setting: ['Ash Grove Primary', 'Little Otters Nursery', 'Harbour View Academy'][index % 3] ?? '',
  about: ['Year 2 class, communication', 'One child, 3 years old', 'Three pupils, attendance'][index % 3] ?? '',
  state: STATES[index % 5] ?? { text: 'New' },
  due: `${index + 1} March`,
  days: index * 3,
}));
const columns: Column<Row>[] = [
  {
    head: 'Request',
    rowHeader: true,
    nowrap: true,
    sort: { href: '?sort=ref' },
    cell: (row) => rowLink({ text: row.ref, href: `#${row.ref}` }),
  },
  { head: 'Setting', cell: (row) => row.setting },
  { head: 'About', cell: (row) => row.about, wideOnly: true },
  { head: 'State', nowrap: true, cell: (row) => tag(row.state) },
  { head: 'Answer by', nowrap: true, sort: { href: '?sort=due', direction: 'ascending' }, cell: (row) => row.due },
  { head: 'Days open', numeric: true, cell: (row) => row.days },
];

function queue(): string {
  return framed(
    'Requests',
    <>
      {heading({ title: 'Requests', size: 'l' })}
      {searchBox({ action: '#', label: 'Find a request', hint: 'By setting or reference.', value: 'grove' })}
      {dataTable({ caption: 'Requests that are open', captionHidden: true, columns, rows, keys: true })}
      {pagination({ page: 3, pageSize: 25, total: 1248, what: 'requests', href: (number) => `?page=${number}` })}
      {emptyState({
        title: 'No requests here',
        text: 'When a setting in your clusters asks for help, it appears here within a minute.',
        action: { text: 'See all requests', href: '#' },
      })}
    </>,
    { wide: true },
  );
}

async function numbers(): Promise<string> {
  const areas = await barChart({
    labels: 'Area of need',
    title: 'Requests by main area of need',
    unit: 'requests',
    highlight: 'SEMH',
    points: [
      { label: 'Communication', value: 41 },
      { label: 'Cognition', value: 22 },
      { label: 'SEMH', value: 57 },
      { label: 'Sensory', value: 12 },
      { label: 'Families', value: 9 },
    ],
  });
  const weeks = await lineChart({
    labels: 'Week of',
    title: 'Working days to an answer',
    unit: 'working days',
    points: ['5 Jan', '12 Jan', '19 Jan', '26 Jan', '2 Feb', '9 Feb', '23 Feb', '2 Mar'].map((label, index) => ({
      label,
      value: [4.1, 3.8, 3.9, 3.2, 2.9, 3.0, 2.6, 2.4][index] ?? 0,
    })),
  });
  const small = await lineChart({
    title: 'Working days to an answer',
    unit: 'working days',
    small: true,
    points: [
      { label: '5 Jan', value: 4.1 },
      { label: '2 Feb', value: 2.9 },
      { label: '2 Mar', value: 2.4 },
    ],
  });
  return framed(
    'How we are doing',
    <>
      {heading({
        title: 'How we are doing',
        lead: 'Counts from the same rows as the termly report. Small numbers are hidden.',
      })}
      <h2 class="govuk-heading-m">This term</h2>
      {figures([
        theFigure({
          label: 'Answered within 5 working days',
          value: '92',
          unit: '%',
          meaning: 'Nine in ten settings heard back inside a school week.',
          since: 'Since 5 January 2026',
          how: 'Requests answered on or before the fifth working day, divided by all requests whose fifth working day has passed.',
        }),
        theFigure({
          label: 'Working days to an answer',
          value: '2.4',
          unit: 'days',
          meaning: 'Half of all settings waited less than this.',
          since: 'Week of 2 March 2026',
          chart: small.svg,
        }),
      ])}
      <div>
        {areas.figure}
        {weeks.figure}
      </div>
      {facts({ rows: [{ key: 'States', value: STATES.map((state) => [tag(state), ' ']) }] })}
    </>,
  );
}

/** Every gallery page by name. */
export async function galleryPages(): Promise<Record<string, string>> {
  return { home: home(), request: request(), question: question(), queue: queue(), numbers: await numbers() };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../build/gallery/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  const styles = JSON.parse(readFileSync(`${assetsFolder}/manifest.json`, 'utf8')) as { files: Record<string, string> };
  for (const [name, markup] of Object.entries(await galleryPages())) {
    writeFileSync(
      `${folder}${name}.html`,
      markup.replaceAll('"/assets/', '"../assets/').replace(galleryBrand.href, `../assets/${styles.files['app.css']}`),
    );
  }
}
