import type { Setting } from '#src/casework/load-setting.ts';
import { whenSaved } from '#src/casework/request-view/days.ts';
import { type CalendarDay, dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { pictureOf } from '#src/domain/self-check/picture.ts';
import { statementsFor } from '#src/domain/self-check/statements.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { dataTable } from '#src/govuk/pieces/data-table.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { links } from './self-check.links.ts';
import type { SelfCheck } from './self-check.queries.ts';

type SelfChecksPage = {
  settings: Setting[];
  checks: SelfCheck[];
  /** What leads see; undefined for those who lead nobody. */
  shared: SelfCheck[] | undefined;
  partnership: Partnership;
  csrf: string;
  today: CalendarDay;
};

export function selfChecksPage(view: SelfChecksPage): Page {
  const { settings, shared, partnership } = view;
  const own = settings.length > 0;
  return {
    title: own ? 'Look at your own offer' : 'Self-checks',
    back: { text: 'Home', href: '/' },
    body: (
      <>
        {heading({
          title: own ? 'Look at your own offer' : 'Self-checks',
          lead: own
            ? 'Ten minutes, five short pages: what everyone with you can count on, and where to begin. Only your setting sees it, unless you share it.'
            : 'How settings see their own universal offer. You see those that were shared with you.',
        })}
        {own && goodToKnow(partnership.code)}
        {settings.map((setting) => ofSetting(setting, view))}
        {shared && section({ title: 'Shared with you', children: sharedList(shared, partnership) })}
      </>
    ),
  };
}

function goodToKnow(partnership: string): Html {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>
        For each statement choose not yet, developing or embedded. If you like, add what shows it.{' '}
        <a class="govuk-link" href={links.statementsOf(partnership)}>
          All statements on one page, to print
        </a>
      </li>
      <li>It is saved page by page, and colleagues can answer with you, even at the same time.</li>
      <li>At the end you see a picture, and strategies and support that fit what is not there yet.</li>
      <li>It fills in “what is in place” when you next ask for help.</li>
    </ul>
  );
}

function ofSetting(setting: Setting, { settings, checks, csrf, today }: SelfChecksPage): Node {
  const mine = checks.filter(({ settingId }) => settingId === setting.id);
  const open = mine.find(({ takenAt }) => !takenAt);
  const taken = mine.filter(({ takenAt }) => takenAt);
  const several = settings.length > 1;
  const children = [
    open ? carryOn(open, several, today) : beginButton(setting, several, csrf),
    taken.length > 0 && history(setting, taken),
  ];
  return several ? section({ title: setting.name, children }) : children;
}

function carryOn(open: SelfCheck, several: boolean, today: CalendarDay): Html {
  return (
    <>
      <p class="govuk-body">
        One is under way: begun by {open.startedBy}, last saved {whenSaved(open.changedAt, today)}. Anyone in your
        setting can go on.
      </p>
      {button({ html: ['Carry on', several && hidden(`: ${open.settingName}`)], href: goOnAt(open) })}
    </>
  );
}

/** The first area that is not all answered; when all are, where it can be finished. */
function goOnAt({ id, answers, phase }: SelfCheck): string {
  const next = pictureOf(answers, statementsFor(phase)).find(({ open }) => open > 0);
  return next ? links.areaOf(id, next.area) : links.one(id);
}

function beginButton(setting: Setting, several: boolean, csrf: string): Html {
  return form({
    action: links.selfChecks,
    csrf,
    hidden: { setting: setting.id },
    children: button({
      html: ['Begin', several && hidden(`: ${setting.name}`)],
      isStartButton: !several,
      preventDoubleClick: true,
    }),
  });
}

function history(setting: Setting, taken: SelfCheck[]): Node {
  const table = dataTable<SelfCheck>({
    caption: `Earlier self-checks of ${setting.name}`,
    captionHidden: true,
    columns: [
      {
        head: 'Finished',
        rowHeader: true,
        cell: ({ id, takenAt }) => (
          <a class="govuk-link" href={links.one(id)}>
            {takenAt && longDate(dayOf(takenAt))}
            {hidden(` at ${setting.name}`)}
          </a>
        ),
      },
      { head: 'By', cell: ({ takenBy }) => takenBy },
      { head: 'Embedded', numeric: true, cell: embedded },
      { head: 'Who sees it', cell: ({ sharedAt }) => (sharedAt ? 'You and your lead' : 'Only you') },
    ],
    rows: taken,
  });
  return section({ title: 'Your earlier self-checks', children: table });
}

function sharedList(shared: SelfCheck[], partnership: Partnership): Node {
  const clusters = (
    <p class="govuk-body">
      <a class="govuk-link" href={links.clusters}>
        How each {partnership.words.cluster.one} stands
      </a>
    </p>
  );
  if (shared.length === 0) {
    const text = 'Settings choose whether to share what they see. A word from you may help them begin.';
    return [emptyState({ title: 'Nothing is shared with you yet', text }), clusters];
  }
  return [
    dataTable<SelfCheck>({
      caption: 'The latest of each setting that shared',
      captionHidden: true,
      columns: [
        {
          head: 'Setting',
          rowHeader: true,
          cell: ({ id, settingName }) => (
            <a class="govuk-link" href={links.one(id)}>
              {settingName}
            </a>
          ),
        },
        { head: 'Finished', cell: ({ takenAt }) => takenAt && longDate(dayOf(takenAt)) },
        { head: 'Embedded', numeric: true, cell: embedded },
      ],
      rows: shared,
    }),
    clusters,
  ];
}

function embedded({ answers, phase }: SelfCheck): string {
  const picture = pictureOf(answers, statementsFor(phase));
  const sum = (of: 'embedded' | 'asked') => picture.reduce((total, each) => total + each[of], 0);
  return `${sum('embedded')} of ${sum('asked')}`;
}

function hidden(words: string): Html {
  return <span class="govuk-visually-hidden">{words}</span>;
}
