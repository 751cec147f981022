import type { Lead } from '#src/casework/find-lead.ts';
import type { Setting } from '#src/casework/load-setting.ts';
import type { PublishedEntry } from '#src/casework/menu/published-entries.ts';
import { whenSaved } from '#src/casework/request-view/days.ts';
import type { LatestTip } from '#src/casework/reviews/latest-tip.ts';
import type { CannotAsk } from '#src/casework/why-not-ask.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { SUBJECTS } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import { type Errors, radiosField } from '#src/govuk/fields.tsx';
import { errorSummaryFor, form } from '#src/govuk/form.tsx';
import { heading, section } from '#src/govuk/pieces/heading.tsx';
import { beside, theSide } from '#src/govuk/pieces/the-side.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';
import { links } from './drafts.links.ts';
import type { OpenDraft } from './drafts.queries.ts';
import { safeguardingStop } from './safeguarding.page.tsx';

const TITLE = 'Ask for help';

export type StartPage = {
  setting: Setting;
  several: boolean;
  lead: Lead | undefined;
  drafts: OpenDraft[];
  /** What the lead said would help, about an earlier request. */
  tip: LatestTip | undefined;
  partnership: Partnership;
  today: CalendarDay;
  /** What was chosen in the menu. */
  entries: PublishedEntry[];
  newId: string;
  csrf: string;
};

/** Before you start: safety first, then how little is asked, and what may be quicker. */
export function startPage(view: StartPage): Page {
  const { setting, partnership, drafts } = view;
  const { from, to } = partnership.serviceStandards.promiseMinutes;
  const lead = `Tell us what you see, and ${view.lead?.name ?? 'your lead'} answers within ${partnership.serviceStandards.triageDays} working days. It takes ${from} to ${to} minutes, mostly ticks.`;
  const main = (
    <div class="al-column">
      {heading({ title: TITLE, caption: setting.name, lead })}
      {safeguardingStop(partnership)}
      {view.entries.length > 0 && chosenPanel(view.entries)}
      {drafts.length > 0 && carryOn(drafts, view.today)}
      {section({ title: 'Good to know', children: goodToKnow(view) })}
      {startForm(view)}
    </div>
  );
  return {
    title: TITLE,
    back: { text: 'Home', href: '/' },
    body: beside({ main, side: [quicker(view), view.tip && tipFromLastTime(view.tip)] }),
  };
}

/** For someone who works for several settings: which one this is for. */
export function choosePage(settings: Setting[], error: string | undefined, entry: string | null): Page {
  const errors: Errors = error ? { setting: error } : {};
  const body = (
    <div class="al-column">
      {errorSummaryFor(errors)}
      <form method="get" action={links.start} novalidate>
        {entry && <input type="hidden" name="entry" value={entry} />}
        {radiosField({
          name: 'setting',
          legend: 'Which setting is this for?',
          heading: true,
          size: 'xl',
          items: settings.map(({ id, name, town }) => ({
            value: String(id),
            text: name,
            ...(town ? { hint: town } : {}),
          })),
          errors,
        })}
        {button({ text: 'Continue' })}
      </form>
    </div>
  );
  return { title: 'Which setting is this for?', back: { text: 'Home', href: '/' }, body };
}

/** A kind no, with why and what else there is. */
export function cannotAskPage(why: CannotAsk, partnership: Partnership, lead: Lead | undefined): Page {
  const { help } = partnership.contacts;
  const body = (
    <div class="al-column">
      {heading({ title: why.title, size: 'l' })}
      {why.says.map((says) => (
        <p class="govuk-body">{says}</p>
      ))}
      {section({
        title: 'What you can do now',
        children: (
          <ul class="govuk-list govuk-list--bullet">
            <li>
              {lead ? `Talk to ${lead.name}, ${lead.jobTitle}: ` : 'Talk to us: '}
              {partnership.consult.phone}. {partnership.consult.when}
            </li>
            <li>
              Write to {help.name}:{' '}
              <a class="govuk-link" href={`mailto:${help.email}`}>
                {help.email}
              </a>
            </li>
            <li>{partnership.consult.dropIn}</li>
            <li>
              <a class="govuk-link" href={links.safeguarding}>
                Whom to call
              </a>{' '}
              when you are worried about someone’s safety
            </li>
          </ul>
        ),
      })}
    </div>
  );
  return { title: why.title, back: { text: 'Home', href: '/' }, body };
}

function startForm({ setting, several, newId, csrf, entries }: StartPage): Node {
  const chosen = entries.map(({ code }) => code).join('+');
  return [
    form({
      action: links.drafts,
      csrf,
      hidden: { id: newId, setting: setting.id, entry: chosen || undefined },
      children: button({ text: 'Start now', isStartButton: true, preventDoubleClick: true }),
    }),
    several && (
      <p class="govuk-body">
        <a class="govuk-link" href={chosen ? `${links.start}?entry=${chosen}` : links.start}>
          Ask for another setting
        </a>
      </p>
    ),
  ];
}

function chosenPanel(entries: PublishedEntry[]): Html {
  const [only, ...others] = entries;
  return (
    <div class="al-panel al-panel--mist">
      {only && others.length === 0 ? (
        <p class="govuk-body">
          You chose <strong>{only.content.title}</strong> in the menu. It is carried into your request, and you can
          change it there.
        </p>
      ) : (
        <>
          <p class="govuk-body">You chose these in the menu. They are carried into your request:</p>
          <ul class="govuk-list govuk-list--bullet">
            {entries.map(({ content }) => (
              <li>{content.title}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function goodToKnow({ lead, partnership }: StartPage): Html {
  return (
    <ul class="govuk-list govuk-list--bullet">
      <li>
        <strong>No diagnosis is needed,</strong> and none is asked for.
      </li>
      <li>Most requests need no child’s name. For one child, initials and the family’s agreement are enough.</li>
      <li>Ideas to try tomorrow appear as you tick. If they are enough, you can stop there.</li>
      <li>
        A word with {lead ? lead.name : 'us'} may be quicker: <span class="al-nowrap">{partnership.consult.phone}</span>
        .
      </li>
      <li>It is saved as you go. Stop when the bell rings; a colleague can carry on.</li>
    </ul>
  );
}

function quicker({ lead, partnership }: StartPage): Html {
  const { phone, when, dropIn } = partnership.consult;
  const name = lead ? lead.name : 'us';
  return theSide({
    title: 'A word may be quicker',
    children: [
      <p class="govuk-body">
        Ring {name} on{' '}
        <a class="govuk-link al-nowrap" href={`tel:${phone.replaceAll(' ', '')}`}>
          {phone}
        </a>{' '}
        and think it through together.
        {lead?.coversFor && ` ${lead.name} is covering for ${lead.coversFor}.`}
      </p>,
      <p class="govuk-body">{when}</p>,
      <p class="govuk-body">{dropIn}</p>,
    ],
  });
}

function tipFromLastTime({ sentence, ratedByName }: LatestTip): Html {
  return theSide({
    title: `A tip from ${ratedByName}`,
    children: [
      <p class="govuk-body">{sentence}</p>,
      <p class="govuk-body">
        <a class="govuk-link" href="/examples">
          See strong requests
        </a>
      </p>,
    ],
  });
}

function carryOn(drafts: OpenDraft[], today: CalendarDay): Html {
  const children = (
    <ul class="govuk-list">
      {drafts.map((draft) => (
        <li>
          <a class="govuk-link" href={links.draft(draft.id)}>
            {draft.subject ? SUBJECTS[draft.subject] : 'Just begun'}
          </a>
          , last opened by {draft.touchedBy} {whenSaved(draft.touchedAt, today)}
        </li>
      ))}
    </ul>
  );
  return section({ title: 'Carry on with one you began', children });
}
