import { consultingLinks } from '#src/casework/consulting/consulting-links.ts';
import type { CallBack } from '#src/casework/consulting/load-call-backs.ts';
import { nearDate, weekdayDate } from '#src/casework/request-view/days.ts';
import type { CalendarDay } from '#src/domain/calendar/calendar-day.ts';
import { button } from '#src/govuk/components.ts';
import { form } from '#src/govuk/form.tsx';
import { emptyState } from '#src/govuk/pieces/empty-state.tsx';
import { facts } from '#src/govuk/pieces/facts.tsx';
import { column, heading } from '#src/govuk/pieces/heading.tsx';
import { tag } from '#src/govuk/pieces/tag.tsx';
import { panel } from '#src/govuk/pieces/tip.tsx';
import type { Page } from '#src/platform/http/answers.ts';
import type { Html, Node } from '#src/platform/jsx/jsx-runtime.ts';

type Shown = { calls: CallBack[]; ours: boolean; today: CalendarDay; csrf: string; notice?: string };

export function callBacksPage(shown: Shown): Page {
  const { calls, ours, notice } = shown;
  const body = column(
    <>
      {heading({
        title: 'Call backs',
        size: 'l',
        lead: ours
          ? 'The calls you asked for. Your lead rings within two working days.'
          : 'Settings that asked for a short call, the first promised first.',
      })}
      {notice && panel({ children: <p class="govuk-body">{notice}</p> })}
      {calls.length === 0 ? nobodyWaits(ours) : calls.map((call) => one(call, shown))}
    </>,
  );
  return { title: 'Call backs', body, back: { text: 'Consultations', href: consultingLinks.consultations } };
}

function nobodyWaits(ours: boolean): Html {
  if (!ours)
    return emptyState({
      title: 'Nobody waits for a call',
      text: 'When a setting asks, you see it here and get an e-mail.',
    });
  return emptyState({
    title: 'No call is waited for',
    text: 'A short talk is often enough.',
    action: { text: 'Talk to us first', href: consultingLinks.ways },
  });
}

function one(call: CallBack, { ours, today, csrf }: Shown): Html {
  const { id, settingName, askedBy, about, goodTimes, telephone, callBy } = call;
  return (
    <section class="al-card al-call" id={`call-${id}`}>
      <h2 class="govuk-heading-m">{ours ? `Asked by ${askedBy}` : `${askedBy}, ${settingName}`}</h2>
      {facts({
        quiet: true,
        rows: [
          { key: 'Ring by', value: by(callBy, today) },
          {
            key: 'Telephone',
            value: (
              <a class="govuk-link" href={`tel:${telephone.replaceAll(/[^\d+]/g, '')}`}>
                {telephone}
              </a>
            ),
          },
          { key: 'Good times', value: goodTimes },
          { key: 'About', value: <span class="al-answer-text">{about}</span> },
        ],
      })}
      <div class="al-actions">
        {!ours &&
          form({
            action: consultingLinks.call(id),
            csrf,
            children: button({ html: ['I have rung', hidden(settingName)], preventDoubleClick: true }),
          })}{' '}
        {form({
          action: consultingLinks.callCancellation(id),
          csrf,
          children: button({
            html: [ours ? 'I no longer need it' : 'No longer wanted', hidden(settingName)],
            classes: 'govuk-button--secondary',
            preventDoubleClick: true,
          }),
        })}
      </div>
    </section>
  );
}

function hidden(settingName: string): Html {
  return <span class="govuk-visually-hidden"> {settingName}</span>;
}

function by(callBy: string, today: CalendarDay): Node {
  if (callBy < today) return tag({ text: `Was promised by ${weekdayDate(callBy)}`, tone: 'late' });
  return nearDate(callBy, today) === 'today' ? tag({ text: 'Today', tone: 'careful' }) : weekdayDate(callBy);
}
