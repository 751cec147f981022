import { howTheyTalked, whatCameOfIt } from '#src/casework/consulting/consultation-words.ts';
import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import type { Consultation } from '#src/casework/consulting/load-consultations.ts';
import { weekdayDate } from '#src/casework/request-view/days.ts';
import { requestLinks } from '#src/casework/request-view/request-links.ts';
import { type CalendarDay, day, dayOf, longDate } from '#src/domain/calendar/calendar-day.ts';
import { strategyByCode } from '#src/domain/requests/strategies/all-strategies.ts';
import { AREAS } from '#src/domain/vocabulary.ts';
import { button } from '#src/govuk/components.ts';
import { actions, form } from '#src/govuk/form.tsx';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';
import type { Partnership } from '#src/platform/partnerships/schema.ts';

export type Shown = {
  consultation: Consultation;
  /** The setting's own staff: only they begin a request. */
  ours: boolean;
  mayRequest: boolean;
  partnership: Partnership;
  today: CalendarDay;
  csrf: string;
};

export function consultationPage(shown: Shown): Page {
  const { consultation } = shown;
  const { heldOn, settingName, voidReason } = consultation;
  const title = `Talk on ${longDate(day(heldOn))}`;
  const body = column(
    <>
      {heading({ title, caption: settingName, size: 'l' })}
      {voidReason ? takenOut(voidReason) : [didItHelp(shown), toBegin(shown)]}
      {record(consultation, shown.partnership)}
      {!voidReason && changeLinks(consultation)}
    </>,
  );
  return { title, body, back: { text: 'Consultations', href: consultingLinks.consultations } };
}

function takenOut(reason: string): Html {
  return panel({
    title: 'Taken out',
    children: <p class="govuk-body">This was recorded in error and counts nowhere. {reason}</p>,
  });
}

/** One tap, from the day they were to come back; earlier too, when somebody wants to say so. */
function didItHelp({ consultation, ours, mayRequest, csrf }: Shown): Node {
  const { id, outcome, cameTo, backOn, version } = consultation;
  if (outcome !== 'try' || cameTo) return null;
  const choice = (value: string, text: string, plain: boolean) =>
    button({
      text,
      name: 'cameTo',
      value,
      preventDoubleClick: true,
      ...(plain ? { classes: 'govuk-button--secondary' } : {}),
    });
  return panel({
    title: 'Did it help?',
    children: form({
      action: consultingLinks.outcome(id),
      csrf,
      hidden: { seen: version },
      children: [
        <p class="govuk-body">
          {ours ? 'You were' : 'They were'} to try it until {weekdayDate(backOn ?? '')}. One tap is enough.
        </p>,
        actions([
          choice('enough', 'It was enough', false),
          choice('again', ours ? 'We want to talk again' : 'We talk again', true),
          mayRequest
            ? choice('request', ours ? 'We need a Request for Help' : 'A Request for Help is needed', true)
            : null,
        ]),
      ],
    }),
  });
}

function toBegin({ consultation, ours, csrf }: Shown): Node {
  const { id, outcome, cameTo, draftId, reference } = consultation;
  const agreed = outcome === 'request' || cameTo === 'request';
  if (!agreed || reference) return null;
  if (!ours && !draftId)
    return panel({ children: <p class="govuk-body">The setting has not begun the request yet.</p> });
  if (!ours) return panel({ children: <p class="govuk-body">The setting is writing the request.</p> });
  if (draftId) {
    return panel({
      children: (
        <p class="govuk-body">
          <a class="govuk-link" href={`/drafts/${draftId}`}>
            Carry on with the request
          </a>
        </p>
      ),
    });
  }
  return panel({
    title: 'Begin the request',
    children: form({
      action: consultingLinks.draft(id),
      csrf,
      children: [
        <p class="govuk-body">The area of need and what was advised are filled in. Change anything.</p>,
        button({ text: 'Begin the request', preventDoubleClick: true }),
      ],
    }),
  });
}

function record(consultation: Consultation, partnership: Partnership): Html {
  const { about, advised, areas, strategies, givenBy, recordedBy, recordedAt, cameToAt, reference } = consultation;
  const cameOf = `${whatCameOfIt(consultation)}${cameToAt ? `, said on ${weekdayDate(dayOf(cameToAt))}` : ''}`;
  return facts({
    rows: [
      {
        key: 'What came of it',
        value: reference ? (
          <a class="govuk-link" href={requestLinks.request(reference)}>
            {cameOf}
          </a>
        ) : (
          cameOf
        ),
      },
      { key: 'How', value: `${howTheyTalked(consultation)}, with ${givenBy}` },
      {
        key: areas.length === 1 ? 'Area of need' : 'Areas of need',
        value: areas.map((area) => AREAS[area]).join(', '),
      },
      { key: 'About', value: <span class="al-answer-text">{about}</span> },
      ...(strategies.length > 0 ? [{ key: 'Strategies', value: strategyList(strategies, partnership) }] : []),
      ...(advised ? [{ key: 'Advised', value: <span class="al-answer-text">{advised}</span> }] : []),
      { key: 'Recorded', value: `By ${recordedBy}, ${weekdayDate(dayOf(recordedAt))}` },
    ],
  });
}

/** Each leads to what it is and how it is done; one that is no longer there keeps its code. */
function strategyList(codes: string[], partnership: Partnership): Html {
  return (
    <ul class="govuk-list">
      {codes.map((code) => {
        const strategy = strategyByCode(code);
        return (
          <li>
            {strategy ? (
              <a class="govuk-link" href={`/menu/${partnership.code}/strategies/${code}`}>
                {strategy.title}
              </a>
            ) : (
              code
            )}
          </li>
        );
      })}
    </ul>
  );
}

function changeLinks({ id }: Consultation): Html {
  return (
    <p class="govuk-body al-ways">
      <a class="govuk-link" href={consultingLinks.correction(id)}>
        Correct this
      </a>{' '}
      <a class="govuk-link" href={consultingLinks.cancellation(id)}>
        Recorded in error
      </a>
    </p>
  );
}
